package org.comptoir.customers.merge;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.account.MergedAccounts;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.history.CustomerEdits;
import org.comptoir.customers.customer.history.DetailsText;
import org.comptoir.customers.customer.history.EditKind;
import org.comptoir.customers.household.Households;
import org.comptoir.customers.loyalty.MergedPoints;
import org.comptoir.customers.transfer.photo.Photos;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TransactionRetry;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredRows;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Makes one record of several of one person, and takes that back. No row of a sale, a voucher or a proof is touched:
/// they are read as those of who is kept ([CustomerReferences]). Points and debts move by movements of their own.
///
/// Records are locked in the order of their ids, then balances, then accounts; who was merged is written last, so that
/// a sale that moves points at the same moment is either before all of it or after.
public final class CustomerMerges {

    private final Database database;
    private final Clock clock;
    private final Customers customers;
    private final AuditTrail trail;

    /// @param trail has each merge signed, with the numbers of the records
    public CustomerMerges(Database database, Clock clock, Customers customers, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.customers = customers;
        this.trail = trail;
    }

    /// Merges records as chosen.
    public MergeResult merge(SignedInStaff by, MergeChoice choice) {
        by.require(Permission.MERGE_CUSTOMERS);
        var fault = Customers.fault(choice.details());
        if (fault.isPresent()) {
            return new MergeResult.Refused(fault.get());
        }
        return TransactionRetry.of(() -> database.write(session -> merge(session, by, choice)));
    }

    private MergeResult merge(StatelessSession session, SignedInStaff by, MergeChoice choice) {
        var seen = choice.records();
        var now = Customers.lock(session, seen.stream().map(Customer::id).toList());
        for (var i = 0; i < seen.size(); i++) {
            if (now.get(i).archived()) {
                return new MergeResult.Gone(now.get(i));
            }
            if (now.get(i).version() != seen.get(i).version()) {
                return new MergeResult.ChangedMeanwhile(now.get(i));
            }
        }
        var at = clock.instant();
        var kept = choice.kept();
        var after = choice.details();
        var changed = customers.replace(session, kept.id(), after);
        CustomerEdits.keep(session, kept.id(), at, by.name(), EditKind.MERGED, kept.details(), after);
        var points = new MergedPoints(session, at, by.name());
        var accounts = new MergedAccounts(session, at, by.name());
        var limit = MergedAccounts.limit(session, kept.id());
        lockInOrder(seen.stream().map(Customer::id), points, accounts);
        var moved = new ArrayList<CustomerMerge.Part>();
        for (var id : inOrder(choice.others())) {
            moved.add(new CustomerMerge.Part(id, points.moveAll(id, kept.id()), accounts.moveAll(id, kept.id())));
        }
        var row = row(session, by, at, choice, limit);
        row.after = DetailsText.of(after);
        row.photoOf = photo(session, choice);
        row.householdOf = Households.inherit(session, kept.id(), inOrder(choice.others()))
                .map(CustomerId::value)
                .orElse(null);
        session.insert(row);
        moved.forEach(part -> session.insert(MergePartRow.of(row.id, part)));
        for (var part : moved) {
            customers.archived(session, part.customer(), true);
            MergedCustomers.merge(session, part.customer(), kept.id(), at);
        }
        sign(session, by, "merged " + numbers(choice.others()) + " into " + kept.number(), points, accounts);
        return new MergeResult.Merged(new MergeId(row.id), changed);
    }

    /// First the balances, then the accounts, each by ascending ids, as whoever locks several does.
    private static void lockInOrder(Stream<CustomerId> customers, MergedPoints points, MergedAccounts accounts) {
        var ids = customers.sorted(Comparator.comparing(CustomerId::value)).toList();
        points.lock(ids);
        accounts.lock(ids);
    }

    private static List<CustomerId> inOrder(List<Customer> others) {
        return others.stream()
                .map(customer -> customer.id().value())
                .sorted()
                .map(CustomerId::new)
                .toList();
    }

    private static CustomerMergeRow row(
            StatelessSession session, SignedInStaff by, Instant at, MergeChoice choice, @Nullable Money limit) {
        var row = new CustomerMergeRow();
        row.customerId = choice.kept().id().value();
        row.mergedAt = at;
        row.staffName = by.name();
        row.before = DetailsText.of(choice.kept().details());
        var now = MergedAccounts.limit(session, choice.kept().id());
        row.limitBefore = limit == null ? null : limit.cents();
        row.limitAfter = now == null ? null : now.cents();
        return row;
    }

    /// Who is kept gets the first photo that there is, if they have none.
    private static @Nullable Long photo(StatelessSession session, MergeChoice choice) {
        var ids = choice.records().stream().map(Customer::id).toList();
        var photos = Photos.load(session, ids);
        if (photos.containsKey(choice.kept().id())) {
            return null;
        }
        var whose = ids.stream().filter(photos::containsKey).findFirst();
        whose.ifPresent(
                id -> Photos.saveIfMissing(session, choice.kept().id(), Objects.requireNonNull(photos.get(id))));
        return whose.map(CustomerId::value).orElse(null);
    }

    private void sign(
            StatelessSession session, SignedInStaff by, String words, MergedPoints points, MergedAccounts accounts) {
        List<CoveredRows> rows = Stream.concat(points.written().stream(), accounts.written().stream())
                .toList();
        trail.record(session, new Deed(by.name(), "customers", words), rows);
    }

    private static String numbers(List<Customer> others) {
        return others.stream().map(Customer::number).collect(Collectors.joining(", "));
    }

    /// Takes a merge back: the others are records of their own again, with what was theirs; what happened since stays
    /// with who was kept.
    public UnmergeResult unmerge(SignedInStaff by, MergeId id) {
        by.require(Permission.MERGE_CUSTOMERS);
        try {
            return TransactionRetry.of(() -> database.write(session -> unmerge(session, by, id)));
        } catch (UnmergeRefusedException refused) {
            return refused.reason();
        }
    }

    private UnmergeResult unmerge(StatelessSession session, SignedInStaff by, MergeId id) {
        var found = session.get(CustomerMergeRow.class, id.value());
        if (found == null) {
            return new UnmergeResult.NoneOpen();
        }
        var into = new CustomerId(found.customerId);
        var parts = parts(session, id);
        var locked = Customers.lock(
                session,
                Stream.concat(Stream.of(into), parts.stream().map(CustomerMerge.Part::customer))
                        .toList());
        var row = session.get(CustomerMergeRow.class, id.value());
        var at = clock.instant();
        if (row.undoneAt != null) {
            return new UnmergeResult.NoneOpen();
        }
        if (at.isAfter(row.mergedAt.plus(CustomerMerge.UNDOABLE))) {
            return new UnmergeResult.TooLate(row.mergedAt.plus(CustomerMerge.UNDOABLE));
        }
        var current = MergedCustomers.current(session, into);
        if (!current.equals(into)) {
            return new UnmergeResult.MergedAgain(
                    Customers.customers(session, List.of(current)).getFirst());
        }
        var kept = locked.getFirst();
        var points = new MergedPoints(session, at, by.name());
        var accounts = new MergedAccounts(session, at, by.name());
        lockInOrder(locked.stream().map(Customer::id), points, accounts);
        giveBack(parts, into, points, accounts);
        limitBack(session, row, into, accounts);
        var details =
                DetailsText.withoutChange(DetailsText.read(row.before), DetailsText.read(row.after), kept.details());
        var changed = customers.replace(session, into, details);
        CustomerEdits.keep(session, into, at, by.name(), EditKind.UNMERGED, kept.details(), details);
        if (row.photoOf != null) {
            Photos.remove(session, into);
        }
        if (row.householdOf != null) {
            Households.disinherit(session, into, new CustomerId(row.householdOf));
        }
        session.createMutationQuery("update CustomerMergeRow set undoneAt = :at, undoneBy = :by where id = :id")
                .setParameter("at", at)
                .setParameter("by", by.name())
                .setParameter("id", row.id)
                .executeUpdate();
        for (var part : parts) {
            customers.archived(session, part.customer(), false);
            MergedCustomers.unmerge(session, part.customer());
        }
        var others = numbers(locked.subList(1, locked.size()));
        sign(session, by, "took back the merge of " + others + " into " + kept.number(), points, accounts);
        return new UnmergeResult.Undone(changed);
    }

    private static void giveBack(
            List<CustomerMerge.Part> parts, CustomerId into, MergedPoints points, MergedAccounts accounts) {
        var needed = parts.stream().mapToInt(CustomerMerge.Part::points).sum();
        for (var part : parts) {
            var left = points.giveBack(into, part.customer(), part.points());
            if (left.isPresent()) {
                throw new UnmergeRefusedException(new UnmergeResult.PointsSpent(needed, left.getAsInt()));
            }
            if (part.owed().isPositive() && !accounts.giveBack(into, part.customer(), part.owed())) {
                throw new UnmergeRefusedException(new UnmergeResult.DebtPaid(part.owed()));
            }
        }
    }

    /// A limit that was changed since stays.
    private static void limitBack(
            StatelessSession session, CustomerMergeRow row, CustomerId into, MergedAccounts accounts) {
        var now = MergedAccounts.limit(session, into);
        var isUntouched = now != null && row.limitAfter != null && now.cents() == row.limitAfter;
        if (isUntouched && !Objects.equals(row.limitBefore, row.limitAfter)) {
            accounts.limit(into, row.limitBefore == null ? Money.ZERO : Money.ofCents(row.limitBefore));
        }
    }

    private static List<CustomerMerge.Part> parts(StatelessSession session, MergeId id) {
        return session.createSelectionQuery(
                        "from MergePartRow where key.mergeId = :merge order by key.customerId", MergePartRow.class)
                .setParameter("merge", id.value())
                .getResultStream()
                .map(MergePartRow::part)
                .toList();
    }

    /// The latest merges, newest first, those that were taken back among them.
    public List<CustomerMerge> latest(SignedInStaff by, int limit) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> session
                .createSelectionQuery("from CustomerMergeRow order by mergedAt desc, id desc", CustomerMergeRow.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> merge(session, row))
                .toList());
    }

    /// The last merge into a customer that was not taken back.
    public Optional<CustomerMerge> lastInto(SignedInStaff by, CustomerId customer) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> session
                .createSelectionQuery(
                        "from CustomerMergeRow where customerId = :customer and undoneAt is null"
                                + " order by mergedAt desc, id desc",
                        CustomerMergeRow.class)
                .setParameter("customer", customer.value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> merge(session, row)));
    }

    private static CustomerMerge merge(StatelessSession session, CustomerMergeRow row) {
        var id = new MergeId(row.id);
        return new CustomerMerge(
                id, new CustomerId(row.customerId), row.mergedAt, row.staffName, parts(session, id), row.undoneAt);
    }
}
