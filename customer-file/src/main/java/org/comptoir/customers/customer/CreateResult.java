package org.comptoir.customers.customer;

import java.util.List;
import org.comptoir.customers.customer.details.CustomerProblem;

/// What became of a new customer.
public sealed interface CreateResult {

    record Created(Customer customer) implements CreateResult {}

    /// Nothing was kept.
    record Refused(CustomerProblem fault) implements CreateResult {}

    /// The telephone or e-mail address typed at the till belongs to these already; nothing was kept.
    record KnownAlready(List<Customer> customers) implements CreateResult {}
}
