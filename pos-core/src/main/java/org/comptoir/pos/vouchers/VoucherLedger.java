package org.comptoir.pos.vouchers;

import java.time.Clock;
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
import org.jspecify.annotations.Nullable;

/// Reads the ledger of vouchers: the history of one, what is in circulation, what expires soon. The clock is in the
/// shop's time zone.
public final class VoucherLedger {

    /// More than a shop looks ahead.
    public static final int MAX_DAYS = 3_650;

    public static final int DEFAULT_DAYS = 30;

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
        var parts = new TreeMap<VoucherOrigin, TreeMap<VoucherAge, Sum>>();
        var blocked = new Sum[] {Sum.NONE};
        database.run(session -> session.createSelectionQuery("from VoucherRow where balanceCents > 0", VoucherRow.class)
                .getResultStream()
                .map(VoucherRow::voucher)
                .forEach(voucher -> {
                    var one = new Sum(1, voucher.balance());
                    parts.computeIfAbsent(voucher.origin(), none -> new TreeMap<>())
                            .merge(age(voucher, today), one, Sum::plus);
                    if (voucher.state() == VoucherState.BLOCKED) {
                        blocked[0] = blocked[0].plus(one);
                    }
                }));
        return new VouchersInCirculation(
                today,
                parts.entrySet().stream()
                        .flatMap(origin -> origin.getValue().entrySet().stream()
                                .map(age -> new Part(origin.getKey(), age.getKey(), age.getValue())))
                        .toList(),
                blocked[0]);
    }

    private VoucherAge age(Voucher voucher, LocalDate today) {
        return voucher.isExpired(today)
                ? VoucherAge.EXPIRED
                : VoucherAge.of(LocalDate.ofInstant(voucher.issuedAt(), clock.getZone()), today);
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
