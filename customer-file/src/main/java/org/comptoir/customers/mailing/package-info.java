/// Mailings: a recipient list that is frozen at the start, printed in batches and resumed after a crash or a paper
/// jam, with a record of what each customer was sent. Printing happens elsewhere, outside any transaction.
@NullMarked
package org.comptoir.customers.mailing;

import org.jspecify.annotations.NullMarked;
