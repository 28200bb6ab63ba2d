/// The vouchers of the shop: the liability, looking one up by its code, issuing and printing a series.
@NullMarked
package org.comptoir.desktop.vouchers;

import org.jspecify.annotations.NullMarked;
