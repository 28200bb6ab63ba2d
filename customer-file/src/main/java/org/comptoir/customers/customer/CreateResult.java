package org.comptoir.customers.customer;

import java.util.List;
import org.comptoir.customers.customer.details.CustomerProblem;

/// The outcome of creating a customer.
public sealed interface CreateResult {

    record Created(Customer customer) implements CreateResult {}

    /// Nothing was saved.
    record Refused(CustomerProblem fault) implements CreateResult {}

    /// The telephone number or e-mail address typed at the till already belongs to these customers; nothing was
    /// saved.
    record KnownAlready(List<Customer> customers) implements CreateResult {}
}
