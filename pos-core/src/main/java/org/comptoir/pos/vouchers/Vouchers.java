package org.comptoir.pos.vouchers;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;

/// The shop's vouchers: issues them, reports their value, and redeems them. The clock is in the shop's time zone.
public final class Vouchers {

    /// Vouchers that no sale issued, the movements that no sale made, and what persons changed.
    public static final List<CoveredTable> COVERED =
            List.of(VoucherRow.COVERED, VoucherMovement.COVERED, VoucherChangeRow.COVERED);

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;
    private final SecureRandom random = new SecureRandom();
    private final FailedLookups wrongTries = new FailedLookups();

    /// @param trail has the vouchers signed that are given away
    public Vouchers(Database database, Clock clock, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /// The value of a code, for the till to display. Unknown codes are counted and logged, and delay further
    /// attempts.
    public VoucherCheck check(VoucherCode code) {
        var now = clock.instant();
        var until = wrongTries.until();
        if (now.isBefore(until)) {
            return new VoucherCheck.Wait(until);
        }
        var found = database.read(session -> byCode(session, code).map(row -> state(session, row.voucher())));
        if (found.isEmpty()) {
            wrongTries.unknown(now);
            return new VoucherCheck.Unknown();
        }
        wrongTries.reset();
        return found.get();
    }

    private VoucherCheck state(StatelessSession session, Voucher voucher) {
        return switch (voucher.state()) {
            case OPEN -> state(voucher, LocalDate.now(clock));
            case BLOCKED -> VoucherChanges.blocked(session, voucher.id(), clock.getZone());
            case REPLACED -> VoucherChanges.replaced(session, voucher.id());
        };
    }

    private static VoucherCheck state(Voucher voucher, LocalDate today) {
        if (voucher.isSpent()) {
            return new VoucherCheck.Spent();
        }
        var last = voucher.expiresOn();
        return last != null && voucher.isExpired(today)
                ? new VoucherCheck.Expired(last)
                : new VoucherCheck.Usable(voucher);
    }

    /// Issues one voucher within the caller's transaction.
    public Voucher issue(StatelessSession session, VoucherIssue issue) {
        var row = new VoucherRow(VoucherCode.random(random), issue);
        session.insert(row);
        session.insert(issued(row, issue));
        return row.voucher();
    }

    /// Issues a whole series, all or nothing. An existing series gets additional vouchers.
    public List<Voucher> issueSeries(SignedInStaff signedIn, VoucherSeries series) {
        return database.write(session -> {
            var issued = issueSeries(session, signedIn, series);
            recordGiven(session, signedIn, series.name(), issued);
            return issued;
        });
    }

    /// Has vouchers signed that were given away, as the last of the transaction.
    public void recordGiven(StatelessSession session, SignedInStaff signedIn, String series, List<Voucher> given) {
        recordGiven(session, signedIn.name(), series, given);
    }

    /// The same in the name of whoever sold what earned them.
    public void recordGiven(StatelessSession session, String staffName, String series, List<Voucher> given) {
        var ids = given.stream().map(voucher -> voucher.id().value()).toList();
        var movements = new ArrayList<Long>();
        for (var some : Chunks.of(ids)) {
            movements.addAll(session.createSelectionQuery(
                            "select id from VoucherMovement where voucherId in :ids and saleNumber is null", Long.class)
                    .setParameterList("ids", some)
                    .getResultList());
        }
        trail.record(
                session,
                new Deed(staffName, "vouchers", given.size() + " given away: " + series),
                List.of(VoucherRow.COVERED.rows(ids), VoucherMovement.COVERED.rows(movements)));
    }

    /// Makes a series within the caller's transaction, as a mailing does; who asks has it signed by [#recordGiven].
    public List<Voucher> issueSeries(StatelessSession session, SignedInStaff signedIn, VoucherSeries series) {
        signedIn.require(Permission.ISSUE_VOUCHERS);
        var now = clock.instant();
        var rows = new ArrayList<VoucherRow>();
        var movements = new ArrayList<VoucherMovement>();
        for (var i = 0; i < series.count(); i++) {
            rows.add(new VoucherRow(VoucherCode.random(random), issueOf(series, i, now, signedIn)));
        }
        session.insertMultiple(rows);
        for (var i = 0; i < series.count(); i++) {
            movements.add(issued(rows.get(i), issueOf(series, i, now, signedIn)));
        }
        session.insertMultiple(movements);
        return rows.stream().map(VoucherRow::voucher).toList();
    }

    private static VoucherIssue issueOf(VoucherSeries series, int index, Instant now, SignedInStaff signedIn) {
        var customer = series.customers().isEmpty() ? null : series.customers().get(index);
        return new VoucherIssue(
                VoucherOrigin.GIVEN,
                series.face(),
                now,
                series.expiresOn(),
                customer,
                series.name(),
                null,
                signedIn.name());
    }

    private static VoucherMovement issued(VoucherRow row, VoucherIssue issue) {
        return new VoucherMovement(
                row.id,
                issue.issuedAt(),
                row.faceCents,
                VoucherMoveReason.ISSUE,
                issue.saleNumber(),
                issue.staffName());
    }

    /// Redeems an amount within the caller's transaction. Safe against concurrent tills: the balance is reduced by
    /// a conditional update whose row count tells whether it was sufficient.
    ///
    /// @param amount more than zero
    /// @param today in the shop's time zone
    public Redemption redeem(
            StatelessSession session,
            VoucherCode code,
            Money amount,
            SaleNumber saleNumber,
            Instant at,
            LocalDate today,
            String staffName) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("nothing to redeem: " + amount.toDecimal());
        }
        var taken = session.createMutationQuery("update VoucherRow set balanceCents = balanceCents - :amount"
                        + " where code = :code and balanceCents >= :amount and state = OPEN"
                        + " and (expiresOn is null or expiresOn >= :today or extendedTo >= :today)")
                .setParameter("amount", amount.cents())
                .setParameter("code", code.value())
                .setParameter("today", today)
                .executeUpdate();
        var row = byCode(session, code);
        if (taken == 0) {
            return row.map(voucherRow -> refusal(voucherRow.voucher(), today)).orElseGet(Redemption.Unknown::new);
        }
        var spent = row.orElseThrow();
        session.insert(
                new VoucherMovement(spent.id, at, -amount.cents(), VoucherMoveReason.REDEEM, saleNumber, staffName));
        return new Redemption.Redeemed(new VoucherId(spent.id), Money.ofCents(spent.balanceCents));
    }

    /// Cancels a voucher within the caller's transaction: its value becomes zero. Only a voucher that is entirely
    /// unspent and not blocked can be cancelled.
    ///
    /// @return whether it was cancelled; nothing is written otherwise
    public boolean takeBack(
            StatelessSession session, VoucherId voucher, SaleNumber saleNumber, Instant at, String staffName) {
        var taken = session.createMutationQuery("update VoucherRow set balanceCents = 0"
                        + " where id = :id and balanceCents = faceCents and balanceCents > 0 and state = OPEN")
                .setParameter("id", voucher.value())
                .executeUpdate();
        if (taken == 0) {
            return false;
        }
        var faceCents = session.get(VoucherRow.class, voucher.value()).faceCents;
        session.insert(
                new VoucherMovement(voucher.value(), at, -faceCents, VoucherMoveReason.RETURN, saleNumber, staffName));
        return true;
    }

    private static Redemption refusal(Voucher voucher, LocalDate today) {
        return switch (voucher.state()) {
            case OPEN -> refusalOfOpen(voucher, today);
            case BLOCKED -> new Redemption.Blocked();
            case REPLACED -> new Redemption.Replaced();
        };
    }

    private static Redemption refusalOfOpen(Voucher voucher, LocalDate today) {
        if (voucher.isSpent()) {
            return new Redemption.Spent();
        }
        var last = voucher.expiresOn();
        return last != null && voucher.isExpired(today)
                ? new Redemption.Expired(last)
                : new Redemption.NotEnough(voucher.balance());
    }

    private static Optional<VoucherRow> byCode(StatelessSession session, VoucherCode code) {
        return session.createSelectionQuery("from VoucherRow where code = :code", VoucherRow.class)
                .setParameter("code", code.value())
                .uniqueResultOptional();
    }

    /// A customer's vouchers, newest first.
    public List<Voucher> ofCustomer(CustomerId customer) {
        return database.read(session -> session.createSelectionQuery(
                        "from VoucherRow where customerId in (:customers) order by issuedAt desc, id desc",
                        VoucherRow.class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .getResultStream()
                .map(VoucherRow::voucher)
                .toList());
    }

    /// Those of these codes that there are, in the order of the codes.
    public List<Voucher> withCodes(List<VoucherCode> codes) {
        var found = new HashMap<VoucherCode, Voucher>();
        for (var some : Chunks.of(codes)) {
            var values = some.stream().map(VoucherCode::value).toList();
            database.read(session -> session.createSelectionQuery(
                                    "from VoucherRow where code in (:codes)", VoucherRow.class)
                            .setParameterList("codes", values)
                            .getResultList())
                    .forEach(row -> found.put(new VoucherCode(row.code), row.voucher()));
        }
        return codes.stream()
                .flatMap(code -> Stream.ofNullable(found.get(code)))
                .toList();
    }

    /// Those of these that there are.
    public Map<VoucherId, Voucher> withIds(Collection<VoucherId> ids) {
        var found = new HashMap<VoucherId, Voucher>();
        for (var some : Chunks.of(ids)) {
            var values = some.stream().map(VoucherId::value).toList();
            database.read(session -> session.createSelectionQuery(
                                    "from VoucherRow where id in (:ids)", VoucherRow.class)
                            .setParameterList("ids", values)
                            .getResultList())
                    .forEach(row -> found.put(new VoucherId(row.id), row.voucher()));
        }
        return found;
    }

    /// The vouchers of a series, in the order in which they were made.
    public List<Voucher> ofSeries(String name) {
        return database.read(session -> session.createSelectionQuery(
                        "from VoucherRow where series = :series order by id", VoucherRow.class)
                .setParameter("series", name)
                .getResultStream()
                .map(VoucherRow::voucher)
                .toList());
    }

    /// The open vouchers of a series that still have a value, with their full codes for reprinting.
    public List<Voucher> sheetsOf(SignedInStaff by, String series) {
        by.require(Permission.ISSUE_VOUCHERS);
        return ofSeries(series).stream()
                .filter(voucher -> voucher.state() == VoucherState.OPEN && !voucher.isSpent())
                .toList();
    }

    /// All vouchers, newest first.
    public List<Voucher> list(int offset, int limit) {
        return database.read(session -> session.createSelectionQuery(
                        "from VoucherRow order by issuedAt desc, id desc", VoucherRow.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(VoucherRow::voucher)
                .toList());
    }

    /// The totals of each series, by name. One that replaces another has the value of a voucher that is counted
    /// already.
    public List<VoucherSeries.Summary> series() {
        return database.read(session -> session.createSelectionQuery(
                        "select series, sum(case when replacesId is null then 1 else 0 end),"
                                + " sum(case when balanceCents < faceCents and state <> REPLACED then 1 else 0 end),"
                                + " sum(case when replacesId is null then faceCents else 0 end), sum(balanceCents)"
                                + " from VoucherRow where series <> '' group by series order by series",
                        Object[].class)
                .getResultStream()
                .map(row -> new VoucherSeries.Summary(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        Money.ofCents(((Number) row[3]).longValue()),
                        Money.ofCents(((Number) row[4]).longValue())))
                .toList());
    }

    /// The shop's liability: the total value of all vouchers that are valid today.
    public Money owed() {
        return database.read(session -> Money.ofCents(session.createSelectionQuery(
                        "select coalesce(sum(balanceCents), 0) from VoucherRow"
                                + " where expiresOn is null or expiresOn >= :today or extendedTo >= :today",
                        Long.class)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult()));
    }
}
