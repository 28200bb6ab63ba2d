package org.comptoir.program.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.ChangeResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.household.HouseholdResult;
import org.comptoir.customers.letter.Salutation;
import org.comptoir.customers.loyalty.RankBy;
import org.comptoir.customers.relation.NewRelation;
import org.comptoir.customers.relation.RelationKind;
import org.comptoir.customers.relation.RelationResult;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// The people around the customers: who works for the companies, families who live together, a recommendation.
final class DemoFamilies {

    private static final List<String> ROLES = List.of("gérance", "achats", "comptabilité");
    private static final int COMPANIES = 5;
    private static final int BEST = 40;
    private static final int FAMILIES = 6;

    private final OpenShop shop;
    private final SignedInStaff by;
    private final LocalDate first;
    private final LocalDate last;

    private DemoFamilies(OpenShop shop, SignedInStaff by, LocalDate first, LocalDate last) {
        this.shop = shop;
        this.by = by;
        this.first = first;
        this.last = last;
    }

    /// @param customers everybody, as they came into the file
    /// @param first day of the sales by which the best customers are chosen
    /// @param last day of them
    static void keep(OpenShop shop, SignedInStaff by, List<Customer> customers, LocalDate first, LocalDate last) {
        new DemoFamilies(shop, by, first, last).keep(customers);
    }

    private void keep(List<Customer> customers) {
        var companies = customers.stream()
                .filter(customer -> customer.details().kind() == CustomerKind.COMPANY)
                .limit(COMPANIES)
                .toList();
        // Who bought something keeps the name that stands on the receipt.
        var others = customers.stream()
                .filter(customer -> customer.details().kind() == CustomerKind.PERSON)
                .filter(customer -> !customer.details().name().title().isEmpty())
                .filter(customer ->
                        shop.counter().sales().ofCustomer(customer.id(), 1).isEmpty())
                .collect(Collectors.toCollection(ArrayDeque::new));
        for (var i = 0; i < companies.size(); i++) {
            employ(companies.get(i), others, 1 + i % ROLES.size());
        }
        shop.customerFile().bestCustomers().list(by, first, last, RankBy.TURNOVER, BEST).stream()
                .flatMap(ranked -> shop.customerFile().customers().customer(ranked.id()).stream())
                .filter(customer -> customer.details().kind() == CustomerKind.PERSON)
                .filter(customer -> customer.details().address().isDeliverable())
                .filter(customer -> isOneOf(customer, "woman", "man"))
                .limit(FAMILIES)
                .forEach(customer -> settle(customer, others));
        if (others.size() > 1) {
            relate(others.removeFirst(), RelationKind.RECOMMENDER, others.getFirst(), "");
        }
    }

    private void employ(Customer company, Deque<Customer> others, int count) {
        for (var i = 0; i < count && !others.isEmpty(); i++) {
            relate(company, RelationKind.CONTACT_PERSON, others.removeFirst(), ROLES.get(i));
        }
    }

    /// A partner and a child, who have the address and the name of the customer.
    private void settle(Customer customer, Deque<Customer> others) {
        var sought = isOneOf(customer, "woman") ? "man" : "woman";
        var partner = others.stream().filter(other -> isOneOf(other, sought)).findFirst();
        if (partner.isEmpty() || others.size() < 2) {
            return;
        }
        others.remove(partner.get());
        var child = others.removeFirst();
        var title = partner.get().details().name().title();
        moveIn(partner.get(), customer, title, partner.get().details().birthday());
        moveIn(child, customer, "", new Birthday(5, 2 + others.size() % 20, last.getYear() - 8));
        relate(customer, RelationKind.PARTNER, partner.get(), "");
        relate(customer, RelationKind.CHILD, child, "");
    }

    private void moveIn(Customer somebody, Customer home, String title, @Nullable Birthday birthday) {
        var now = shop.customerFile().customers().customer(somebody.id()).orElseThrow();
        var name = now.details().name();
        var details = now.details()
                .draft()
                .name(new PersonName(
                        title, name.given(), "", home.details().name().family(), ""))
                .addresses(home.details().addresses())
                .language(home.details().language())
                .birthday(birthday)
                .build();
        var changed = shop.customerFile().customers().change(by, now.id(), now.version(), details);
        if (!(changed instanceof ChangeResult.Changed)) {
            throw new IllegalStateException("not changed: " + changed);
        }
        var joined = shop.customerFile().households().join(by, somebody.id(), home.id());
        if (!(joined instanceof HouseholdResult.Joined)) {
            throw new IllegalStateException("not joined: " + joined);
        }
    }

    private void relate(Customer customer, RelationKind kind, Customer other, String words) {
        var related = shop.customerFile().relations().add(by, customer.id(), NewRelation.of(kind, other.id(), words));
        if (!(related instanceof RelationResult.Related)) {
            throw new IllegalStateException("not related: " + related);
        }
    }

    private static boolean isOneOf(Customer customer, String... genders) {
        return List.of(genders).contains(Salutation.genderKey(customer.details().name()));
    }
}
