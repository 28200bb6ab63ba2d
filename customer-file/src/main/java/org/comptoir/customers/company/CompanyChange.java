package org.comptoir.customers.company;

import java.util.List;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.company.CompanyNumbers;

/// The outcome of keeping the numbers of a customer.
public sealed interface CompanyChange {

    record Kept(CompanyNumbers numbers) implements CompanyChange {}

    /// What cannot be right: nothing was written.
    record Faulty(List<CompanyField> fields) implements CompanyChange {}
}
