/// Invoices from the sale to the file: who buys, and the electronic formats of France and Italy.
@NullMarked
package org.comptoir.shop.invoicing;

import org.jspecify.annotations.NullMarked;
