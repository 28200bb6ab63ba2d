/// Puts a ticket on hold under words by which people recognise it.
@NullMarked
package org.comptoir.desktop.till.parking;

import org.jspecify.annotations.NullMarked;
