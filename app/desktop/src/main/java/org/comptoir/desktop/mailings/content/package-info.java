/// The content of a mailing: a letter, optionally with a voucher, labels, vouchers, or the loyalty list.
@NullMarked
package org.comptoir.desktop.mailings.content;

import org.jspecify.annotations.NullMarked;
