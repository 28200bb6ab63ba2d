/// Loyalty points: what a customer earns and spends, as an append-only ledger with a balance. The points of a sale
/// move within the transaction of the sale.
@NullMarked
package org.comptoir.customers.loyalty;

import org.jspecify.annotations.NullMarked;
