package org.comptoir.customers.customer.rows;

import java.util.List;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.pos.company.CompanyNumbers;

/// What is kept of a customer in tables of its own: the fields that there can be several of, and the numbers of a
/// business.
public record Parts(
        List<ContactPhone> phones,
        List<ContactEmail> emails,
        List<ContactAddress> addresses,
        List<String> tags,
        List<ExtraProperty> extras,
        CompanyNumbers companyNumbers,
        FieldValues fields) {

    public static final Parts NONE =
            new Parts(List.of(), List.of(), List.of(), List.of(), List.of(), CompanyNumbers.NONE, FieldValues.NONE);

    public static Parts of(CustomerDetails details) {
        return new Parts(
                details.phones(),
                details.emails(),
                details.addresses(),
                details.tags(),
                details.extras(),
                details.companyNumbers(),
                details.fields());
    }
}
