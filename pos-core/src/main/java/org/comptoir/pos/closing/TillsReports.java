package org.comptoir.pos.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.pos.closing.TillsReport.OfTill;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillRegistry;
import org.hibernate.StatelessSession;

/// Adds up what all tills sold. A till's last number is read first and bounds all its sums, so that they agree with each
/// other while it sells on.
public final class TillsReports {

    private static final String OF_DAYS = " s.tillId = :till and s.number <= :last"
            + " and s.businessDay between :from and :to";
    private static final String SINCE_CLOSING = " s.tillId = :till and s.number <= :last and s.number > :after"
            + " and s.businessDay <= :to";

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
        return new OfTill(
                till, figures, perpetual(session, id, last, to, closing), closing.map(row -> row.number).orElse(0L));
    }

    private static Optional<DayClosingRow> lastClosing(StatelessSession session, String till, LocalDate to) {
        List<DayClosingRow> newest = session.createSelectionQuery(
                        "from DayClosingRow where tillId = :till and businessDay <= :to order by number desc",
                        DayClosingRow.class)
                .setParameter("till", till)
                .setParameter("to", to)
                .setMaxResults(1)
                .getResultList();
        return newest.stream().findFirst();
    }

    /// From the last closing on, which has the sum of all before.
    private static Money perpetual(
            StatelessSession session, String till, long last, LocalDate to, Optional<DayClosingRow> closing) {
        var after = closing.map(row -> row.lastSale).orElse(0L);
        var sums = new SalesSums(session, Map.of("till", till, "last", last, "after", after, "to", to))
                .single("select sum(t.netCents), sum(t.taxCents) from SaleTaxRow t"
                        + " join SaleRow s on s.id = t.saleId where" + SINCE_CLOSING);
        return Money.ofCents(closing.map(row -> row.perpetualCents).orElse(0L)
                + SalesSums.number(sums[0])
                + SalesSums.number(sums[1]));
    }
}
