/// Vouchers: unguessable codes, and one ledger of their remaining values. A voucher sold or given away is a
/// liability to its bearer; it is not turnover until it is spent, and is spent only once however many tills try.
@NullMarked
package org.comptoir.pos.vouchers;

import org.jspecify.annotations.NullMarked;
