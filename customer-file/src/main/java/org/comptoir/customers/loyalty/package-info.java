/// Points: what a customer earns and spends, by an append-only ledger with a balance that never goes below nothing.
/// The points of a sale move within the sale's own transaction.
@NullMarked
package org.comptoir.customers.loyalty;

import org.jspecify.annotations.NullMarked;
