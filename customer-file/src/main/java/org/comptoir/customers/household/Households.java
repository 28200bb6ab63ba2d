package org.comptoir.customers.household;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.changefeed.ChangeFeed;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;

/// The households of customers: who gets one letter, and one address to change. A household ends when only one is left.
/// After a change commits, the till that made it calls `CustomerSearch.catchUp`.
public final class Households {

    public static final int MAX_TEXT = 120;

    private final Database database;
    private final Customers customers;
    private final ChangeFeed feed;

    public Households(Database database, Clock clock) {
        this.database = database;
        this.customers = new Customers(database, clock);
        this.feed = new ChangeFeed(database, clock);
    }

    /// The household that a customer belongs to.
    public Optional<Household> of(CustomerId customer) {
        return database.read(session -> of(session, customer));
    }

    private static Optional<Household> of(StatelessSession session, CustomerId customer) {
        return Optional.ofNullable(session.get(HouseholdMemberRow.class, customer.value()))
                .flatMap(row -> Optional.ofNullable(
                        households(session, List.of(row.householdId)).get(row.householdId)));
    }

    /// These households, by the number of their keys, within the caller's transaction.
    public static Map<Long, Household> households(StatelessSession session, Collection<Long> ids) {
        var found = new HashMap<Long, Household>();
        for (var some : Chunks.of(ids)) {
            var members = unmerged(
                    session,
                    session.createSelectionQuery(
                                    "from HouseholdMemberRow where householdId in :ids", HouseholdMemberRow.class)
                            .setParameter("ids", some)
                            .getResultList());
            var known =
                    Customers.customers(
                                    session,
                                    members.stream()
                                            .map(row -> new CustomerId(row.customerId))
                                            .toList())
                            .stream()
                            .collect(Collectors.toMap(Customer::id, Function.identity()));
            session.createSelectionQuery("from HouseholdRow where id in :ids", HouseholdRow.class)
                    .setParameter("ids", some)
                    .getResultList()
                    .forEach(row -> found.put(row.id, household(row, members, known)));
        }
        return found;
    }

    private static List<HouseholdMemberRow> unmerged(StatelessSession session, List<HouseholdMemberRow> members) {
        var merged = MergedCustomers.currents(
                        session,
                        members.stream()
                                .map(row -> new CustomerId(row.customerId))
                                .toList())
                .keySet();
        return members.stream()
                .filter(row -> !merged.contains(new CustomerId(row.customerId)))
                .toList();
    }

    private static Household household(
            HouseholdRow row, List<HouseholdMemberRow> members, Map<CustomerId, Customer> known) {
        return new Household(
                new HouseholdId(row.id),
                row.addressee,
                row.salutation,
                members.stream()
                        .filter(member -> member.householdId == row.id)
                        .flatMap(member -> Stream.ofNullable(known.get(new CustomerId(member.customerId))))
                        .sorted(Comparator.comparing(Customer::listName)
                                .thenComparing(member -> member.id().value()))
                        .toList());
    }

    /// Who is kept of merged customers joins the household of the first of the others that has one, if they have none
    /// themselves, within the caller's transaction.
    ///
    /// @return whose household they joined
    public static Optional<CustomerId> inherit(StatelessSession session, CustomerId kept, List<CustomerId> others) {
        if (session.get(HouseholdMemberRow.class, kept.value()) != null) {
            return Optional.empty();
        }
        for (var other : others) {
            var row = session.get(HouseholdMemberRow.class, other.value());
            if (row != null) {
                session.insert(HouseholdMemberRow.of(kept, row.householdId));
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /// Takes [#inherit] back.
    public static void disinherit(StatelessSession session, CustomerId kept, CustomerId from) {
        var own = session.get(HouseholdMemberRow.class, kept.value());
        var theirs = session.get(HouseholdMemberRow.class, from.value());
        if (own != null && theirs != null && own.householdId == theirs.householdId) {
            session.delete(own);
        }
    }

    /// Brings two customers into one household: that of one of them, or a new one.
    public HouseholdResult join(SignedInStaff signedIn, CustomerId customer, CustomerId other) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        if (customer.equals(other)) {
            return new HouseholdResult.Refused(HouseholdProblem.ONESELF);
        }
        return database.write(session -> {
            lock(session, customer, other);
            var two = Customers.customers(session, List.of(customer, other));
            if (two.size() < 2) {
                return new HouseholdResult.Refused(HouseholdProblem.UNKNOWN_CUSTOMER);
            }
            if (two.stream().anyMatch(one -> one.details().kind() == CustomerKind.COMPANY)) {
                return new HouseholdResult.Refused(HouseholdProblem.NOT_A_PERSON);
            }
            return join(session, customer, other);
        });
    }

    private HouseholdResult join(StatelessSession session, CustomerId customer, CustomerId other) {
        var own = session.get(HouseholdMemberRow.class, customer.value());
        var others = session.get(HouseholdMemberRow.class, other.value());
        if (own != null && others != null) {
            return new HouseholdResult.Refused(
                    own.householdId == others.householdId
                            ? HouseholdProblem.SAME_ALREADY
                            : HouseholdProblem.HAS_ANOTHER);
        }
        var household = own != null ? own.householdId : others != null ? others.householdId : founded(session);
        if (own == null) {
            session.insert(HouseholdMemberRow.of(customer, household));
        }
        if (others == null) {
            session.insert(HouseholdMemberRow.of(other, household));
        }
        feed.changed(session, customer);
        feed.changed(session, other);
        return new HouseholdResult.Joined(of(session, customer).orElseThrow());
    }

    private static long founded(StatelessSession session) {
        var row = new HouseholdRow();
        session.insert(row);
        return row.id;
    }

    /// In the same order for both, so that two tills never wait for each other.
    private static void lock(StatelessSession session, CustomerId... customers) {
        Stream.of(customers)
                .sorted(Comparator.comparing(CustomerId::value))
                .forEach(id ->
                        PortableSql.lock(session, "update customer set version = version where id = ?", id.value()));
    }

    /// Takes a customer out of their household.
    ///
    /// @return whether they were in one
    public boolean leave(SignedInStaff signedIn, CustomerId customer) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        return database.write(session -> {
            lock(session, customer);
            var row = session.get(HouseholdMemberRow.class, customer.value());
            if (row == null) {
                return false;
            }
            session.delete(row);
            feed.changed(session, customer);
            dissolveIfAlone(session, row.householdId);
            return true;
        });
    }

    private static void dissolveIfAlone(StatelessSession session, long household) {
        PortableSql.lock(session, "update household set salutation = salutation where id = ?", household);
        var left = session.createSelectionQuery(
                        "from HouseholdMemberRow where householdId = :id", HouseholdMemberRow.class)
                .setParameter("id", household)
                .getResultList();
        if (unmerged(session, left).size() < 2) {
            left.forEach(session::delete);
            session.delete(session.get(HouseholdRow.class, household));
        }
    }

    /// Says how letters to a household are addressed; texts that are empty are the program's own again.
    ///
    /// @return whether the texts fit, and the household is still there
    public boolean addressed(SignedInStaff signedIn, HouseholdId household, String addressee, String salutation) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        var name = addressee.strip();
        var first = salutation.strip();
        return name.length() <= MAX_TEXT
                && first.length() <= MAX_TEXT
                && database.write(session -> {
                    var row = session.get(HouseholdRow.class, household.value());
                    if (row == null) {
                        return false;
                    }
                    row.addressee = name;
                    row.salutation = first;
                    session.update(row);
                    return true;
                });
    }

    /// Gives the others of a customer's household the new address where they have the old one.
    ///
    /// @return who moved too
    public List<Customer> moveTogether(
            SignedInStaff signedIn, CustomerId customer, PostalAddress from, PostalAddress to) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        return database.write(session -> of(session, customer)
                .map(household ->
                        household.without(customer).stream().map(Customer::id).toList())
                .map(others -> move(session, signedIn, others, from, to))
                .orElse(List.of()));
    }

    /// Gives these customers an address where they have another, such as those who moved too back the old one.
    ///
    /// @return who had it
    public List<Customer> move(
            SignedInStaff signedIn, Collection<CustomerId> whom, PostalAddress from, PostalAddress to) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        return database.write(session -> move(session, signedIn, whom, from, to));
    }

    private List<Customer> move(
            StatelessSession session,
            SignedInStaff signedIn,
            Collection<CustomerId> whom,
            PostalAddress from,
            PostalAddress to) {
        return from.isEmpty()
                ? List.of()
                : Customers.lock(session, whom).stream()
                        .filter(member -> member.details().addresses().stream()
                                .anyMatch(contact -> contact.address().equals(from)))
                        .sorted(Comparator.comparing(member -> member.id().value()))
                        .map(member -> customers.edited(session, member, moved(member.details(), from, to), signedIn))
                        .toList();
    }

    private static CustomerDetails moved(CustomerDetails details, PostalAddress from, PostalAddress to) {
        return details.draft()
                .addresses(details.addresses().stream()
                        .map(contact -> contact.address().equals(from)
                                ? new ContactAddress(contact.label(), to, contact.preferred())
                                : contact)
                        .toList())
                .build();
    }
}
