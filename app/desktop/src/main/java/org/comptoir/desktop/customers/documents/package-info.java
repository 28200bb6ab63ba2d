/// The files kept with a customer: the list, a preview beside it, and adding by choice, drop or paste.
@NullMarked
package org.comptoir.desktop.customers.documents;

import org.jspecify.annotations.NullMarked;
