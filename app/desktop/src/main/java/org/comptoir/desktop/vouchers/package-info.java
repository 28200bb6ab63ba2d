/// The vouchers of the shop: what is owed on them, one looked up by its code, a new series made and printed.
@NullMarked
package org.comptoir.desktop.vouchers;

import org.jspecify.annotations.NullMarked;
