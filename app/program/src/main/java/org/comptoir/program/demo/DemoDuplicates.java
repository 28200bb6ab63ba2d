package org.comptoir.program.demo;

import java.util.List;
import java.util.function.Predicate;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;

/// Three people who are there twice, to be found: one typed at the till in a hurry, one with an initial, one under two
/// family names.
final class DemoDuplicates {

    static final int COUNT = 3;

    private static final int SELDOM = 2;

    private final OpenShop shop;
    private final SignedInStaff by;

    DemoDuplicates(OpenShop shop, SignedInStaff by) {
        this.shop = shop;
        this.by = by;
    }

    /// @param customers whose last ones are taken: people who bought seldom
    void add(List<Customer> customers) {
        var seldom = customers.reversed().stream()
                .filter(customer -> customer.details().kind() == CustomerKind.PERSON)
                .filter(customer -> shop.counter()
                                .sales()
                                .ofCustomer(customer.id(), SELDOM + 1)
                                .size()
                        <= SELDOM)
                .toList();
        var hurried = first(
                seldom,
                details -> details.phone()
                        .map(ContactPhone::number)
                        .filter(PhoneNumber::mobile)
                        .isPresent());
        add(CustomerDetails.person(PersonName.of(
                        hurried.details().name().given(),
                        hurried.details().name().family()))
                .draft()
                .phones(hurried.details().phones())
                .build());
        var shortened = first(
                seldom.stream().filter(other -> !other.equals(hurried)).toList(),
                details -> details.address().isDeliverable());
        var name = shortened.details().name();
        add(CustomerDetails.person(PersonName.of(name.given().substring(0, 1) + ".", name.family()))
                .draft()
                .addresses(shortened.details().addresses())
                .build());
        var twoNames = first(
                seldom.stream()
                        .filter(other -> !other.equals(hurried) && !other.equals(shortened))
                        .toList(),
                details -> details.email().isPresent());
        var both = twoNames.details().name();
        add(CustomerDetails.person(PersonName.of(both.given(), both.family() + "-Roche"))
                .draft()
                .emails(twoNames.details().emails())
                .build());
    }

    private static Customer first(List<Customer> customers, Predicate<CustomerDetails> has) {
        return customers.stream()
                .filter(customer -> has.test(customer.details()))
                .findFirst()
                .orElseThrow();
    }

    private void add(CustomerDetails details) {
        shop.customerFile().customers().create(by, details);
    }
}
