/// Invoices of finished sales: each till numbers its own without gaps in a chain of the journal of its own. An invoice
/// has everything that it says in its row, from the day on which it was issued, and never changes.
@NullMarked
package org.comptoir.pos.invoicing;

import org.jspecify.annotations.NullMarked;
