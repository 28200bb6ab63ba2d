/// What invoices need of customers that are businesses: their VAT numbers and the like.
@NullMarked
package org.comptoir.customers.company;

import org.jspecify.annotations.NullMarked;
