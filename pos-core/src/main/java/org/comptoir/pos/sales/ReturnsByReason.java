package org.comptoir.pos.sales;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;

/// Adds up for which reasons goods came back.
public final class ReturnsByReason {

    private final Database database;

    public ReturnsByReason(Database database) {
        this.database = database;
    }

    /// @param terms the reason, in the words of then, and what became of the goods
    /// @param lines how many lines were returned so
    /// @param amount that was given back for them
    public record Row(ReturnTerms terms, long lines, Money amount) {}

    /// What all tills took back on these business days, the largest amount first.
    ///
    /// @param to the last day
    public List<Row> of(SignedInStaff signedIn, LocalDate from, LocalDate to) {
        signedIn.require(Permission.SEE_FIGURES);
        return database.read(session -> session.createSelectionQuery(
                        "select l.returnReason, l.returnWords, l.returnGoods, count(l), sum(l.totalCents)"
                                + " from SaleLineRow l, SaleRow s where l.saleId = s.id"
                                + " and l.kind = ARTICLE_RETURN and s.businessDay between :from and :to"
                                + " group by l.returnReason, l.returnWords, l.returnGoods"
                                + " order by sum(l.totalCents), count(l) desc",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(ReturnsByReason::row)
                .toList());
    }

    private static Row row(Object[] sums) {
        var terms = sums[0] == null
                ? ReturnTerms.UNSTATED
                : new ReturnTerms(
                        (ReturnReason) sums[0], sums[1] == null ? "" : (String) sums[1], (ReturnedGoods) sums[2]);
        return new Row(terms, (Long) sums[3], Money.ofCents((Long) sums[4]).negate());
    }
}
