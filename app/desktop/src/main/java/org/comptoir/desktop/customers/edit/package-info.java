/// Editing a customer's details in fields that save themselves. A refused edit is reported in place.
@NullMarked
package org.comptoir.desktop.customers.edit;

import org.jspecify.annotations.NullMarked;
