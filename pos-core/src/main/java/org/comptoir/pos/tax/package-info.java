/// VAT: the codes used by articles, the rates they stand for, and the summary printed on a receipt.
@NullMarked
package org.comptoir.pos.tax;

import org.jspecify.annotations.NullMarked;
