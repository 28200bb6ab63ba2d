/// The details of a customer on the screen, whose fields save themselves. An edit that is refused says so in its place.
@NullMarked
package org.comptoir.desktop.customers.edit;

import org.jspecify.annotations.NullMarked;
