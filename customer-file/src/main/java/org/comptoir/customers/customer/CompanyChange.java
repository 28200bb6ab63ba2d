package org.comptoir.customers.customer;

import java.util.List;
import org.comptoir.pos.company.CompanyField;

/// The outcome of keeping the numbers of a business.
public sealed interface CompanyChange {

    record Kept(Customer customer) implements CompanyChange {}

    /// What cannot be right: nothing was written.
    record Faulty(List<CompanyField> fields) implements CompanyChange {}
}
