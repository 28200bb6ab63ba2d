package org.comptoir.customers.consent;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomer;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;

/// The proofs of consent: append-only. Consent is withdrawn by recording the opposite decision.
public final class Consents {

    /// Every proof.
    public static final CoveredTable COVERED = ConsentRow.COVERED;

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;

    /// @param trail has each proof signed
    public Consents(Database database, Clock clock, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /// Records a customer's decision. A refusal after an opt-in is stored as a withdrawal.
    public ConsentRecord record(SignedInStaff signedIn, CustomerId customer, ConsentStatement statement) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        return database.write(session -> {
            var row = insert(session, customer, statement, signedIn.name());
            trail.record(session, new Deed(signedIn.name(), "consents", "recorded"), List.of(COVERED.row(row.id)));
            return row.proof();
        });
    }

    private ConsentRow insert(StatelessSession session, CustomerId customer, ConsentStatement statement, String staff) {
        var before = latest(session, customer).state(statement.channel());
        var row = row(customer, statement, before, staff);
        session.insert(row);
        return row;
    }

    private ConsentRow row(CustomerId customer, ConsentStatement statement, ConsentState before, String staff) {
        return ConsentRow.of(new ConsentRecord(
                customer,
                statement.channel(),
                next(before, statement.yes()),
                clock.instant(),
                statement.source(),
                statement.wording(),
                statement.language(),
                statement.note(),
                staff,
                statement.saleNumber()));
    }

    /// Records decisions that came with an import within the caller's transaction. Call it last and once, as the log
    /// requires: all are written before others have to wait.
    ///
    /// @param before the decisions so far, from [#decisions]: read per batch it would get slower and slower
    public void recordAll(
            StatelessSession session,
            Map<CustomerId, List<ConsentStatement>> statements,
            Map<CustomerId, List<ConsentRecord>> before,
            String staffName) {
        var rows = new ArrayList<ConsentRow>();
        statements.forEach((customer, ofCustomer) -> {
            var states = new EnumMap<Channel, ConsentState>(Channel.class);
            before.getOrDefault(customer, List.of()).forEach(record -> states.put(record.channel(), record.state()));
            ofCustomer.forEach(statement -> rows.add(row(
                    customer, statement, states.getOrDefault(statement.channel(), ConsentState.UNKNOWN), staffName)));
        });
        if (!rows.isEmpty()) {
            session.insertMultiple(rows);
            var ids = rows.stream().map(row -> row.id).toList();
            trail.record(session, new Deed(staffName, "consents", "imported"), List.of(COVERED.rows(ids)));
        }
    }

    private static ConsentState next(ConsentState before, boolean yes) {
        if (yes) {
            return ConsentState.GIVEN;
        }
        return switch (before) {
            case GIVEN, WITHDRAWN -> ConsentState.WITHDRAWN;
            case REFUSED, UNKNOWN -> ConsentState.REFUSED;
        };
    }

    public CustomerConsents forCustomer(CustomerId customer) {
        return database.read(session -> latest(session, customer));
    }

    /// The consents of several customers; customers who were never asked are included.
    public Map<CustomerId, CustomerConsents> forCustomers(Collection<CustomerId> customers) {
        return database.read(session -> latest(session, customers));
    }

    /// The decisions of several customers, of all their records, within the caller's transaction, oldest first. Of
    /// those whose records were merged, what holds now comes last, once more.
    public static Map<CustomerId, List<ConsentRecord>> decisions(
            StatelessSession session, Collection<CustomerId> customers) {
        var asked = Set.copyOf(customers);
        var merged = MergedCustomers.of(session, asked);
        var current = merged.stream().collect(Collectors.toMap(MergedCustomer::customer, MergedCustomer::current));
        var decisions = new HashMap<CustomerId, List<ConsentRecord>>();
        for (var some : Chunks.of(ids(asked, merged))) {
            for (var proof : proofs(session, some)) {
                Stream.concat(Stream.of(proof.customer()), Stream.ofNullable(current.get(proof.customer())))
                        .filter(asked::contains)
                        .forEach(whose -> decisions
                                .computeIfAbsent(whose, customer -> new ArrayList<>())
                                .add(proof));
            }
        }
        latest(session, Set.copyOf(current.values())).forEach((customer, held) -> {
            var all = decisions.computeIfAbsent(customer, key -> new ArrayList<>());
            all.sort(Comparator.comparing(ConsentRecord::recordedAt));
            all.addAll(held.last().values());
        });
        return decisions;
    }

    private static List<Long> ids(Collection<CustomerId> asked, List<MergedCustomer> merged) {
        return Stream.concat(asked.stream(), merged.stream().map(MergedCustomer::customer))
                .map(CustomerId::value)
                .distinct()
                .toList();
    }

    /// In which the days of decisions begin.
    public ZoneId zone() {
        return clock.getZone();
    }

    /// All decisions of a customer, newest first.
    public List<ConsentRecord> history(CustomerId customer, int limit) {
        return database.read(session -> session
                .createSelectionQuery(
                        "from ConsentRow where customerId in (:customers) order by recordedAt desc, id desc",
                        ConsentRow.class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ConsentRow::proof)
                .toList());
    }

    private static CustomerConsents latest(StatelessSession session, CustomerId customer) {
        return latest(session, List.of(customer)).getOrDefault(customer, new CustomerConsents(Map.of()));
    }

    /// What holds of these customers now, of all their records.
    private static Map<CustomerId, CustomerConsents> latest(
            StatelessSession session, Collection<CustomerId> customers) {
        var asked = customers.stream().distinct().toList();
        var merged = MergedCustomers.of(session, asked);
        var last = new HashMap<CustomerId, Map<Channel, ConsentRecord>>();
        for (var some : Chunks.of(ids(asked, merged))) {
            proofs(session, some)
                    .forEach(proof -> last.computeIfAbsent(proof.customer(), customer -> new EnumMap<>(Channel.class))
                            .put(proof.channel(), proof));
        }
        var strictest = new StrictestConsents(last, merged);
        return asked.stream().collect(Collectors.toMap(Function.identity(), strictest::of));
    }

    /// Oldest first, so that the last one put into the map is the current one.
    private static List<ConsentRecord> proofs(StatelessSession session, List<Long> customers) {
        return session
                .createSelectionQuery(
                        "from ConsentRow where customerId in :customers order by recordedAt, id", ConsentRow.class)
                .setParameter("customers", customers)
                .getResultList()
                .stream()
                .map(ConsentRow::proof)
                .toList();
    }
}
