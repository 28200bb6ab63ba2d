package org.comptoir.pos.closing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.closing.DayIncident.BigDiscount;
import org.comptoir.pos.closing.DayIncident.FiscalSettled;
import org.comptoir.pos.closing.DayIncident.FiscalUnconfirmed;
import org.comptoir.pos.closing.DayIncident.FloatDiffered;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.fiscal.FiscalDocuments;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.staff.DiscountLimits;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Finds what is worth a look in a till's open day: in the technical log, among its payments that are no sale, and in
/// its sales.
public final class DayIncidents {

    /// More are no list to look at; documents that wait for a fiscal recorder are not among them.
    public static final int MAX_LISTED = 100;

    private final Database database;
    private final Supplier<TillTerms> till;
    private final Supplier<DiscountLimits> limits;
    private final Clock clock;

    /// @param till read at each call
    /// @param limits read at each call
    public DayIncidents(Database database, Supplier<TillTerms> till, Supplier<DiscountLimits> limits, Clock clock) {
        this.database = database;
        this.till = till;
        this.limits = limits;
        this.clock = clock;
    }

    /// In the order in which they happened: all fiscal documents that wait, since each has to be dealt with, and of the
    /// rest the first up to [#MAX_LISTED].
    public List<DayIncident> ofOpenDay(SignedInStaff signedIn) {
        signedIn.require(Permission.CLOSE_DAY);
        var id = till.get().id();
        var most = limits.get().of(Role.CASHIER);
        var now = clock.instant();
        return database.read(session -> {
            var previous = StoredClosings.latest(session, id);
            var since = previous == null ? Instant.EPOCH : previous.closedAt();
            var part = new LogPart(id, previous == null ? 0 : previous.number(), since, 0, now);
            var found = new ArrayList<>(TillEvents.incidents(session, part));
            found.addAll(floats(session, id, previous));
            found.addAll(discounts(session, id, previous, most));
            found.addAll(settled(session, id, since));
            var first =
                    found.stream().sorted(Comparator.comparing(DayIncident::at)).limit(MAX_LISTED);
            return Stream.concat(first, unconfirmed(session, id).stream())
                    .sorted(Comparator.comparing(DayIncident::at))
                    .toList();
        });
    }

    private static List<DayIncident> floats(StatelessSession session, TillId id, @Nullable DayClosing previous) {
        var after = previous == null ? 0 : previous.figures().cash().last();
        return CashMovements.between(session, id, after, Long.MAX_VALUE).stream()
                .filter(movement -> movement.kind() == CashMovementKind.DAY_OPENED)
                // Before the first closing nothing had been left.
                .filter(movement -> previous != null && !movement.amount().isZero())
                .<DayIncident>map(movement ->
                        new FloatDiffered(movement.at(), movement.staffName(), movement.amount(), movement.reason()))
                .toList();
    }

    private static List<DayIncident> unconfirmed(StatelessSession session, TillId id) {
        return FiscalDocuments.unfinished(session, id).stream()
                .<DayIncident>map(document -> new FiscalUnconfirmed(
                        document.preparedAt(), seller(session, document.sale()), document.sale(), document.state()))
                .toList();
    }

    private static List<DayIncident> settled(StatelessSession session, TillId id, Instant since) {
        return FiscalDocuments.settled(session, id, since).stream()
                .flatMap(document -> Stream.ofNullable(document.settlement())
                        .<DayIncident>map(settled -> new FiscalSettled(
                                settled.at(), settled.staffName(), document.sale(), settled.reason())))
                .toList();
    }

    private static String seller(StatelessSession session, SaleNumber sale) {
        return session.createSelectionQuery(
                        "select staffName from SaleRow where tillId = :till and number = :number", String.class)
                .setParameter("till", sale.till().value())
                .setParameter("number", sale.number())
                .getSingleResult();
    }

    /// Of the line and of the whole ticket together, as far as a person gave them.
    private static List<DayIncident> discounts(
            StatelessSession session, TillId id, @Nullable DayClosing previous, Percent most) {
        return session.createSelectionQuery(
                        "select s.soldAt, s.staffName, s.number, l.description, l.totalCents,"
                                + " l.discountCents + l.sharedDiscountCents, s.id, l.position"
                                + " from SaleLineRow l join SaleRow s on s.id = l.saleId"
                                + " where s.tillId = :till and s.number > :after and l.returnedLine is null"
                                + " and l.discountCents + l.sharedDiscountCents > 0 order by s.number, l.position",
                        Object[].class)
                .setParameter("till", id.value())
                .setParameter(
                        "after", previous == null ? 0L : previous.figures().lastSale())
                .getResultStream()
                .map(row -> ofPerson(session, row))
                .filter(row -> share(row).compareTo(most) > 0)
                .<DayIncident>map(row -> new BigDiscount(
                        (Instant) row[0],
                        (String) row[1],
                        new SaleNumber(id, (Long) row[2]),
                        (String) row[3],
                        share(row),
                        reason(session, (Long) row[6], (Integer) row[7])))
                .toList();
    }

    /// Promotions and the standing discount of a level are the shop's, and come first: a person gives a discount off
    /// what is left. Points that lower prices are the customer's own, and come last.
    private static Object[] ofPerson(StatelessSession session, Object[] row) {
        var promoted = reduced(session, row, ReductionKind.PROMOTION);
        var points = reduced(session, row, ReductionKind.POINTS);
        var changed = row.clone();
        changed[4] = ((Number) row[4]).longValue() + points;
        changed[5] = ((Number) row[5]).longValue() - promoted - points;
        return changed;
    }

    private static long reduced(StatelessSession session, Object[] row, ReductionKind kind) {
        return session.createSelectionQuery(
                        "select coalesce(sum(r.amountCents), 0) from SaleLineReductionRow r"
                                + " where r.saleId = :sale and r.line = :line and r.kind = :kind",
                        Long.class)
                .setParameter("sale", row[6])
                .setParameter("line", row[7])
                .setParameter("kind", kind)
                .getSingleResult();
    }

    /// Of what it would have cost, rounded to a hundredth of a percent; nothing of what costs nothing anyway.
    private static Percent share(Object[] row) {
        var off = ((Number) row[5]).longValue();
        var before = ((Number) row[4]).longValue() + off;
        return off <= 0 ? Percent.ZERO : new Percent(Math.toIntExact((off * 10_000 + before / 2) / before));
    }

    private static String reason(StatelessSession session, long sale, int line) {
        return session.createSelectionQuery(
                        "select r.reason from SaleLineReductionRow r"
                                + " where r.saleId = :sale and r.line = :line and r.reason <> ''"
                                + " and r.kind in (LINE_DISCOUNT, TICKET_DISCOUNT) order by r.position",
                        String.class)
                .setParameter("sale", sale)
                .setParameter("line", line)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
