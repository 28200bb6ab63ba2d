package org.comptoir.customers.merge;

import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerProblem;

/// The outcome of merging customers. Where it is not [Merged], nothing was changed.
public sealed interface MergeResult {

    /// @param now who is kept
    record Merged(MergeId id, Customer now) implements MergeResult {}

    /// One of them is archived, or was merged by somebody else meanwhile.
    record Gone(Customer customer) implements MergeResult {}

    /// Somebody changed one of them meanwhile.
    record ChangedMeanwhile(Customer now) implements MergeResult {}

    /// What is to be kept cannot be.
    record Refused(CustomerProblem fault) implements MergeResult {}
}
