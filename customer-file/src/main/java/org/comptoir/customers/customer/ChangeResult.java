package org.comptoir.customers.customer;

import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerProblem;

/// The outcome of changing a customer.
public sealed interface ChangeResult {

    /// @param before the previous details, to be written back by an undo
    record Changed(Customer now, CustomerDetails before) implements ChangeResult {}

    /// Somebody else changed the customer first; nothing was changed.
    ///
    /// @param now the customer after the other change
    record ChangedMeanwhile(Customer now) implements ChangeResult {}

    /// Nothing was changed.
    record Refused(CustomerProblem fault) implements ChangeResult {}
}
