/// Vouchers: codes nobody guesses, and one ledger of what each is still worth. A voucher sold or given is a promise to
/// its bearer; it is outside the turnover until it is spent, and is spent once however many tills try.
@NullMarked
package org.comptoir.pos.vouchers;

import org.jspecify.annotations.NullMarked;
