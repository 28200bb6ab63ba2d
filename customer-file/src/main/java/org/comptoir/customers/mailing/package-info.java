/// Mailings: a list that is frozen when it starts, worked off in pieces and resumed after a crash or a paper jam, with
/// what each customer was sent. Paper itself is printed elsewhere, outside any transaction.
@NullMarked
package org.comptoir.customers.mailing;

import org.jspecify.annotations.NullMarked;
