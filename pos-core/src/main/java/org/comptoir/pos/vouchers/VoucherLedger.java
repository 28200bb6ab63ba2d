package org.comptoir.pos.vouchers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.vouchers.VouchersInCirculation.Part;
import org.comptoir.pos.vouchers.VouchersInCirculation.Sum;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/// Reads the ledger of vouchers: the history of one, what is in circulation, what expires soon. The clock is in the
/// shop's time zone.
public final class VoucherLedger {

    /// More than a shop looks ahead.
    public static final int MAX_DAYS = 3_650;

    public static final int DEFAULT_DAYS = 30;

    private static final LocalDate LATER_THAN_ALL = LocalDate.of(9999, 1, 1);

    private static final String ACCEPTED =
            "select origin, purpose, state, count(*), sum(balanceCents) from VoucherRow where balanceCents > 0"
                    + " and (coalesce(extendedTo, expiresOn) is null or coalesce(extendedTo, expiresOn) >= :today)"
                    + " and issuedAt >= :from and issuedAt < :before group by origin, purpose, state";
    private static final String EXPIRED =
            "select origin, purpose, state, count(*), sum(balanceCents) from VoucherRow where balanceCents > 0"
                    + " and coalesce(extendedTo, expiresOn) < :today group by origin, purpose, state";

    private final Database database;
    private final Clock clock;

    public VoucherLedger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<VoucherHistory> history(SignedInStaff by, VoucherId voucher) {
        by.require(Permission.SELL);
        return database.read(session -> {
            var row = session.get(VoucherRow.class, voucher.value());
            return row == null ? Optional.empty() : Optional.of(history(session, row));
        });
    }

    private static VoucherHistory history(StatelessSession session, VoucherRow row) {
        var replaced = row.replacesId == null ? null : session.get(VoucherRow.class, row.replacesId);
        var replacement = session.createSelectionQuery("from VoucherRow where replacesId = :id", VoucherRow.class)
                .setParameter("id", row.id)
                .uniqueResult();
        var events = new ArrayList<VoucherEvent>();
        var left = Money.ZERO;
        for (var movement : movements(session, row.id)) {
            var amount = Money.ofCents(movement.amountCents);
            left = left.plus(amount);
            events.add(new VoucherEvent.Moved(
                    movement.movedAt,
                    movement.reason,
                    amount,
                    left,
                    SaleNumber.ofNullable(movement.saleTill, movement.saleNumber),
                    movement.staffName));
        }
        VoucherChanges.of(session, new VoucherId(row.id)).rows().stream()
                .filter(change -> change.voucherId == row.id)
                .forEach(change -> events.add(new VoucherEvent.Changed(
                        change.changedAt,
                        change.kind,
                        change.blockReason,
                        change.expiresOn,
                        change.note,
                        change.staffName)));
        events.sort(Comparator.comparing(VoucherEvent::at));
        return new VoucherHistory(row.voucher(), voucher(replaced), voucher(replacement), events.reversed());
    }

    private static @Nullable Voucher voucher(@Nullable VoucherRow row) {
        return row == null ? null : row.voucher();
    }

    private static List<VoucherMovement> movements(StatelessSession session, long voucher) {
        return session.createSelectionQuery(
                        "from VoucherMovement where voucherId = :id order by id", VoucherMovement.class)
                .setParameter("id", voucher)
                .getResultList();
    }

    /// What is left on all vouchers today.
    public VouchersInCirculation inCirculation(SignedInStaff by) {
        by.require(Permission.SELL);
        var today = LocalDate.now(clock);
        return database.read(session -> {
            var sums = new ArrayList<Summed>();
            var before = LATER_THAN_ALL;
            for (var age : VoucherAge.accepted()) {
                var from = age.from(today);
                sums.addAll(summed(
                        session.createSelectionQuery(ACCEPTED, Object[].class)
                                .setParameter("today", today)
                                .setParameter("from", start(from))
                                .setParameter("before", start(before)),
                        age));
                before = from;
            }
            sums.addAll(summed(
                    session.createSelectionQuery(EXPIRED, Object[].class).setParameter("today", today),
                    VoucherAge.EXPIRED));
            return circulation(today, sums);
        });
    }

    /// The sum of the vouchers of an age that were issued alike and are in the same state.
    private record Summed(Kind kind, VoucherAge age, VoucherState state, Sum sum) {}

    private record Kind(VoucherOrigin origin, boolean isSinglePurpose) implements Comparable<Kind> {

        @Override
        public int compareTo(Kind other) {
            return Comparator.comparing(Kind::origin)
                    .thenComparing(Kind::isSinglePurpose)
                    .compare(this, other);
        }
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static List<Summed> summed(SelectionQuery<Object[]> query, VoucherAge age) {
        return query.getResultList().stream()
                .map(row -> new Summed(
                        new Kind((VoucherOrigin) row[0], VoucherRow.SINGLE_PURPOSE.equals(row[1])),
                        age,
                        (VoucherState) row[2],
                        new Sum((Long) row[3], Money.ofCents(((Number) row[4]).longValue()))))
                .toList();
    }

    private static VouchersInCirculation circulation(LocalDate today, List<Summed> sums) {
        var parts = new TreeMap<Kind, TreeMap<VoucherAge, Sum>>();
        for (var summed : sums) {
            parts.computeIfAbsent(summed.kind(), none -> new TreeMap<>()).merge(summed.age(), summed.sum(), Sum::plus);
        }
        return new VouchersInCirculation(
                today,
                parts.entrySet().stream()
                        .flatMap(kind -> kind.getValue().entrySet().stream()
                                .map(age -> new Part(
                                        kind.getKey().origin(),
                                        kind.getKey().isSinglePurpose(),
                                        age.getKey(),
                                        age.getValue())))
                        .toList(),
                sums.stream()
                        .filter(summed -> summed.state() == VoucherState.BLOCKED)
                        .map(Summed::sum)
                        .reduce(Sum.NONE, Sum::plus));
    }

    /// The open vouchers with a value that expire within some days, today included, the soonest first.
    public List<Voucher> expiring(SignedInStaff by, int days) {
        by.require(Permission.ISSUE_VOUCHERS);
        var today = LocalDate.now(clock);
        return database.read(session -> session.createSelectionQuery(
                        "from VoucherRow where balanceCents > 0 and state = OPEN"
                                + " and coalesce(extendedTo, expiresOn) >= :today"
                                + " and coalesce(extendedTo, expiresOn) <= :last"
                                + " order by coalesce(extendedTo, expiresOn), id",
                        VoucherRow.class)
                .setParameter("today", today)
                .setParameter("last", today.plusDays(Math.clamp(days, 0, MAX_DAYS)))
                .getResultStream()
                .map(VoucherRow::voucher)
                .toList());
    }
}
