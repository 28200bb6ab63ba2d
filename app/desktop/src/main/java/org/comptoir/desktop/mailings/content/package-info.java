/// What a mailing is made of: a letter with its own text and perhaps a voucher, labels, vouchers, or the loyalty list.
@NullMarked
package org.comptoir.desktop.mailings.content;

import org.jspecify.annotations.NullMarked;
