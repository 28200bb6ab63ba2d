package org.comptoir.desktop.customers.record;

import java.util.function.UnaryOperator;
import org.comptoir.customers.customer.details.CustomerDetails;

/// Saves an edit of the customer on whose record it was made, and says what was done.
@FunctionalInterface
interface RecordChange {

    void save(CustomerRecord of, UnaryOperator<CustomerDetails> edit, String done);
}
