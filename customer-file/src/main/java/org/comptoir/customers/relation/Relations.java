package org.comptoir.customers.relation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.changefeed.ChangeFeed;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;

/// The relations between customers, each told from both sides. One that is over is ended and stays in the record. After
/// a change commits, the till that made it calls `CustomerSearch.catchUp`.
public final class Relations {

    private static final int MAX_WORDS = 120;

    private final Database database;
    private final Clock clock;
    private final ChangeFeed feed;

    public Relations(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.feed = new ChangeFeed(database, clock);
    }

    /// Relates a customer to another.
    public RelationResult add(SignedInStaff signedIn, CustomerId customer, NewRelation relation) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        if (customer.equals(relation.other())) {
            return new RelationResult.Refused(RelationProblem.ONESELF);
        }
        if (relation.words().length() > MAX_WORDS || relation.wordsBack().length() > MAX_WORDS) {
            return new RelationResult.Refused(RelationProblem.TOO_LONG);
        }
        return database.write(session -> add(session, signedIn, customer, relation));
    }

    private RelationResult add(
            StatelessSession session, SignedInStaff signedIn, CustomerId customer, NewRelation relation) {
        // In the same order for both sides, so that two tills never wait for each other.
        Stream.of(customer, relation.other())
                .sorted(Comparator.comparing(CustomerId::value))
                .forEach(id ->
                        PortableSql.lock(session, "update customer set version = version where id = ?", id.value()));
        var two = Customers.customers(session, List.of(customer, relation.other()));
        if (two.size() < 2) {
            return new RelationResult.Refused(RelationProblem.UNKNOWN_CUSTOMER);
        }
        var row = RelationRow.of(customer, relation, clock.instant(), signedIn.name());
        var problem = problem(two, row, relation)
                .or(() -> isKnown(session, row) ? Optional.of(RelationProblem.KNOWN_ALREADY) : Optional.empty());
        if (problem.isPresent()) {
            return new RelationResult.Refused(problem.get());
        }
        session.insert(row);
        changed(session, row);
        return new RelationResult.Related(row.toldTo(customer, two.getLast()));
    }

    private static Optional<RelationProblem> problem(List<Customer> two, RelationRow row, NewRelation relation) {
        var companies = two.stream()
                .filter(customer -> customer.details().kind() == CustomerKind.COMPANY)
                .toList();
        return switch (row.kind) {
            case EMPLOYER -> {
                if (companies.stream().noneMatch(company -> company.id().value() == row.otherId)) {
                    yield Optional.of(RelationProblem.NOT_A_COMPANY);
                }
                yield companies.size() > 1 ? Optional.of(RelationProblem.NOT_A_PERSON) : Optional.empty();
            }
            case PARTNER, PARENT, CHILD ->
                companies.isEmpty() ? Optional.empty() : Optional.of(RelationProblem.NOT_A_PERSON);
            case OTHER -> relation.words().isEmpty() ? Optional.of(RelationProblem.WORDS_MISSING) : Optional.empty();
            case RECOMMENDER, RECOMMENDED, CONTACT_PERSON -> Optional.empty();
        };
    }

    /// Nobody is the parent of their parent: the same the other way round is known already too.
    private static boolean isKnown(StatelessSession session, RelationRow row) {
        return session
                .createSelectionQuery(
                        "from RelationRow where kind = :kind and endedAt is null"
                                + " and (customerId = :customer and otherId = :other"
                                + " or customerId = :other and otherId = :customer)",
                        RelationRow.class)
                .setParameter("kind", row.kind)
                .setParameter("customer", row.customerId)
                .setParameter("other", row.otherId)
                .getResultList()
                .stream()
                .anyMatch(known -> row.kind != RelationKind.OTHER
                        || known.words.equals(row.words)
                        || known.wordsBack.equals(row.words));
    }

    /// Ends a relation; it stays in the history of both.
    ///
    /// @return whether it still lasted
    public boolean end(SignedInStaff signedIn, RelationId relation) {
        return change(
                signedIn,
                relation,
                row -> {
                    row.endedAt = clock.instant();
                    row.endedBy = signedIn.name();
                },
                true);
    }

    /// Takes the end of a relation back.
    ///
    /// @return whether it had ended
    public boolean resume(SignedInStaff signedIn, RelationId relation) {
        return change(
                signedIn,
                relation,
                row -> {
                    row.endedAt = null;
                    row.endedBy = "";
                },
                false);
    }

    private boolean change(
            SignedInStaff signedIn, RelationId relation, Consumer<RelationRow> change, boolean mustLast) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        return database.write(session -> {
            var found = session.get(RelationRow.class, relation.value());
            var same = found == null ? List.<Long>of() : same(session, found);
            same.forEach(
                    id -> PortableSql.lock(session, "update customer_relation set words = words where id = ?", id));
            var row = session.get(RelationRow.class, relation.value());
            if (row == null || (row.endedAt == null) != mustLast || !mustLast && isKnown(session, row)) {
                return false;
            }
            var end = row.endedAt;
            same.stream()
                    .map(id -> session.get(RelationRow.class, id))
                    .filter(one -> Objects.equals(one.endedAt, end))
                    .forEach(one -> {
                        change.accept(one);
                        session.update(one);
                        changed(session, one);
                    });
            return true;
        });
    }

    /// A relation, and what other records of the same two customers know of it: they are told as one.
    private static List<Long> same(StatelessSession session, RelationRow row) {
        return session.createSelectionQuery(
                        "select id from RelationRow where kind = :kind and words = :words"
                                + " and customerId in (:customers) and otherId in (:others) order by id",
                        Long.class)
                .setParameter("kind", row.kind)
                .setParameter("words", row.words)
                .setParameterList("customers", idsOf(session, row.customerId))
                .setParameterList("others", idsOf(session, row.otherId))
                .getResultList();
    }

    private static List<Long> idsOf(StatelessSession session, long customer) {
        return MergedCustomers.idsOf(session, MergedCustomers.current(session, new CustomerId(customer)));
    }

    private void changed(StatelessSession session, RelationRow row) {
        feed.changed(session, new CustomerId(row.customerId));
        feed.changed(session, new CustomerId(row.otherId));
    }

    /// The relations of a customer: those that last, by kind and name; then those that ended, the latest first.
    public List<RelatedCustomer> of(CustomerId customer) {
        return database.read(session -> {
            var rows = rows(session, customer);
            var others = Customers.customers(
                            session,
                            rows.stream().map(row -> row.from(customer)).toList())
                    .stream()
                    .collect(Collectors.toMap(Customer::id, Function.identity()));
            return rows.stream()
                    .flatMap(row ->
                            Stream.ofNullable(others.get(row.from(customer))).map(other -> row.toldTo(customer, other)))
                    .sorted(IN_ORDER)
                    .toList();
        });
    }

    /// Those of customers who were merged are told as those of who they are now. Nobody is related to themselves, and
    /// what two records knew of the same person is told once.
    private static List<RelationRow> rows(StatelessSession session, CustomerId customer) {
        var known = new HashSet<List<Object>>();
        var rows = session.createSelectionQuery(
                        "from RelationRow where customerId in (:ids) or otherId in (:ids) order by id",
                        RelationRow.class)
                .setParameterList("ids", MergedCustomers.idsOf(session, customer))
                .getResultList();
        var currents = MergedCustomers.currents(
                session,
                rows.stream()
                        .flatMap(row -> Stream.of(row.customerId, row.otherId))
                        .map(CustomerId::new)
                        .toList());
        return rows.stream()
                .map(row -> row.between(current(currents, row.customerId), current(currents, row.otherId)))
                .filter(row -> row.customerId != row.otherId)
                .filter(row ->
                        row.endedAt != null || known.add(List.of(row.kind, row.customerId, row.otherId, row.words)))
                .toList();
    }

    private static CustomerId current(Map<CustomerId, CustomerId> currents, long customer) {
        var id = new CustomerId(customer);
        return currents.getOrDefault(id, id);
    }

    private static final Comparator<RelatedCustomer> IN_ORDER = Comparator.comparing(
                    Relations::endOf, Comparator.reverseOrder())
            .thenComparing(RelatedCustomer::kind)
            .thenComparing(relation -> relation.other().listName())
            .thenComparing(relation -> relation.id().value());

    private static Instant endOf(RelatedCustomer relation) {
        var ended = relation.endedAt();
        return ended == null ? Instant.MAX : ended;
    }
}
