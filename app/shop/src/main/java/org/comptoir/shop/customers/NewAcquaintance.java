package org.comptoir.shop.customers;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerDraft;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;

/// Somebody who is not in the file yet, as typed on the record of a customer they belong to.
///
/// @param given empty for a company
/// @param family or the name of the company
public record NewAcquaintance(String given, String family, String phone, String email) {

    public boolean isEmpty() {
        return Stream.of(given, family, phone, email).allMatch(String::isBlank);
    }

    /// The telephone number and the e-mail address by which they may be known already.
    public List<String> reach() {
        return Stream.of(phone, email).filter(text -> !text.isBlank()).toList();
    }

    /// As a company for which the customer works.
    ///
    /// @param region ISO 3166-1 alpha-2 code of the shop's country
    public CustomerDetails company(String region) {
        return reached(
                new CustomerDraft(CustomerKind.COMPANY).company((given + " " + family).strip()), region, List.of());
    }

    /// @param region ISO 3166-1 alpha-2 code of the shop's country
    public CustomerDetails person(String region) {
        return reached(named(), region, List.of());
    }

    /// As somebody who lives with a customer.
    ///
    /// @param region ISO 3166-1 alpha-2 code of the shop's country
    public CustomerDetails atHomeOf(Customer customer, String region) {
        return reached(named(), region, customer.details().addresses());
    }

    private CustomerDraft named() {
        return new CustomerDraft(CustomerKind.PERSON).name(PersonName.of(given.strip(), family.strip()));
    }

    private CustomerDetails reached(CustomerDraft draft, String region, List<ContactAddress> addresses) {
        if (!phone.isBlank()) {
            draft.phone(PhoneNumber.read(phone, CustomerDetails.phoneRegions(addresses, region)));
        }
        if (!email.isBlank()) {
            draft.emails(List.of(new ContactEmail("", email.strip(), true)));
        }
        return draft.addresses(addresses).build();
    }
}
