package org.comptoir.customers.customer;

import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerProblem;

/// What became of a change to a customer.
public sealed interface ChangeResult {

    /// @param before to be written back by whoever undoes the change
    record Changed(Customer now, CustomerDetails before) implements ChangeResult {}

    /// Somebody else was faster; nothing was changed.
    ///
    /// @param now as it is after the other's change
    record ChangedMeanwhile(Customer now) implements ChangeResult {}

    /// Nothing was changed.
    record Refused(CustomerProblem fault) implements ChangeResult {}
}
