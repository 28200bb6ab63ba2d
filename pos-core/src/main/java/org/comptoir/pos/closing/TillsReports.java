package org.comptoir.pos.closing;

import java.time.LocalDate;
import java.util.Map;
import org.comptoir.pos.closing.TillsReport.OfTill;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillRegistry;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Adds up what all tills sold. A till's last number is read first and bounds all its sums, so that they agree with
/// each other while it sells on.
public final class TillsReports {

    private static final String OF_DAYS =
            " s.tillId = :till and s.number <= :last" + " and s.businessDay between :from and :to";
    private static final String SINCE_CLOSING =
            " s.tillId = :till and s.number <= :last and s.number > :after" + " and s.businessDay <= :to";

    private final Database database;
    private final TillRegistry tills;

    public TillsReports(Database database, TillRegistry tills) {
        this.database = database;
        this.tills = tills;
    }

    /// @param to the last day, itself included
    public TillsReport of(SignedInStaff signedIn, LocalDate from, LocalDate to) {
        signedIn.require(Permission.SEE_FIGURES);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the days end before they begin");
        }
        var all = tills.all();
        return new TillsReport(
                from,
                to,
                database.read(session -> all.stream()
                        .map(till -> of(session, till, from, to))
                        .filter(row -> row.till().isActive() || row.figures().sales() > 0)
                        .toList()));
    }

    private static OfTill of(StatelessSession session, Till till, LocalDate from, LocalDate to) {
        var id = till.id().value();
        var last = session.createSelectionQuery(
                        "select coalesce(max(s.number), 0) from SaleRow s where s.tillId = :till", Long.class)
                .setParameter("till", id)
                .getSingleResult();
        var figures = new SalesSums(session, Map.of("till", id, "last", last, "from", from, "to", to)).figures(OF_DAYS);
        var closing = lastClosing(session, id, to);
        var perpetual = perpetual(
                session, Map.of("till", id, "last", last, "to", to, "after", closing == null ? 0L : closing.lastSale));
        return new OfTill(
                till,
                figures,
                perpetual.plus(Money.ofCents(closing == null ? 0 : closing.perpetualCents)),
                closing == null ? 0 : closing.number);
    }

    private static @Nullable DayClosingRow lastClosing(StatelessSession session, String till, LocalDate to) {
        return session.createSelectionQuery(
                        "from DayClosingRow where tillId = :till and businessDay <= :to order by number desc",
                        DayClosingRow.class)
                .setParameter("till", till)
                .setParameter("to", to)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /// What was sold after the last closing, which has the sum of all before.
    private static Money perpetual(StatelessSession session, Map<String, Object> values) {
        var sums = new SalesSums(session, values)
                .single("select sum(t.netCents), sum(t.taxCents) from SaleTaxRow t"
                        + " join SaleRow s on s.id = t.saleId where" + SINCE_CLOSING);
        return Money.ofCents(SalesSums.number(sums[0]) + SalesSums.number(sums[1]));
    }
}
