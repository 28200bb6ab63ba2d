/// VAT: the codes articles carry, the rates they stand for, and the summary a receipt prints.
@NullMarked
package org.comptoir.pos.tax;

import org.jspecify.annotations.NullMarked;
