/// Invoices and credit notes on A4.
@NullMarked
package org.comptoir.reports.invoice;

import org.jspecify.annotations.NullMarked;
