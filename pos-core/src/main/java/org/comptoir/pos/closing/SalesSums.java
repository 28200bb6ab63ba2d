package org.comptoir.pos.closing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.DayFigures.TenderTotal;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Adds up the sales that a condition of HQL on `s` chooses, within somebody's transaction.
final class SalesSums {

    /// Each payment counts once, meal vouchers one by one.
    private static final String PIECES =
            "case when t.kind = org.comptoir.pos.sales.TenderKind.MEAL_VOUCHER then t.pieces else 1 end";

    private final StatelessSession session;
    private final Map<String, Object> values;

    /// @param values of the condition's parameters
    SalesSums(StatelessSession session, Map<String, Object> values) {
        this.session = session;
        this.values = values;
    }

    /// @param chosen the condition
    SalesFigures figures(String chosen) {
        return new SalesFigures(
                Math.toIntExact(number(single("select count(s), max(s.number) from SaleRow s where" + chosen)[0])),
                taxes(chosen),
                tenders(chosen),
                payouts(chosen),
                vouchersSold(chosen),
                returns(chosen),
                discounts(chosen),
                rounding(chosen),
                accountPaid(chosen));
    }

    private TaxSummary taxes(String chosen) {
        return new TaxSummary(all(
                "select t.taxCode, t.rateBp, sum(t.netCents), sum(t.taxCents) from SaleTaxRow t"
                        + " join SaleRow s on s.id = t.saleId where"
                        + chosen
                        + " group by t.rateBp, t.taxCode order by t.rateBp desc, t.taxCode",
                row -> new TaxSummary.Row(
                        new TaxRate(new TaxCode((String) row[0]), new Percent((Integer) row[1])),
                        Money.ofCents(number(row[2])),
                        Money.ofCents(number(row[3])))));
    }

    /// What was paid by each means, less what was paid out by it.
    private List<TenderTotal> tenders(String chosen) {
        var paidIn = paid(
                "select t.kind, t.ownName, t.inDrawer, sum(" + PIECES + "), sum(t.amountCents) from SaleTenderRow t"
                        + " join SaleRow s on s.id = t.saleId where"
                        + chosen + " group by t.kind, t.ownName, t.inDrawer");
        var paidOut = paid("select t.kind, t.ownName, t.inDrawer, count(t), -sum(t.amountCents) from SalePayoutRow t"
                + " join SaleRow s on s.id = t.saleId where"
                + chosen + " group by t.kind, t.ownName, t.inDrawer");
        return SalesFigures.sum(Stream.concat(paidIn.stream(), paidOut.stream()));
    }

    private List<TenderTotal> paid(String query) {
        return all(
                query,
                row -> new TenderTotal(
                        type((TenderKind) row[0], (String) row[1], (Boolean) row[2]),
                        Math.toIntExact(number(row[3])),
                        Money.ofCents(number(row[4]))));
    }

    private static TenderType type(TenderKind kind, String ownName, boolean inDrawer) {
        return kind == TenderKind.OWN ? TenderType.of(new OwnMeans(ownName, inDrawer)) : TenderType.of(kind);
    }

    private Counted payouts(String chosen) {
        return counted(
                "select count(t), sum(t.amountCents) from SalePayoutRow t join SaleRow s on s.id = t.saleId where"
                        + chosen);
    }

    /// Sold, less those that came back.
    private Counted vouchersSold(String chosen) {
        return counted("select count(l) - 2 * count(l.returnedLine), sum(l.totalCents) from SaleLineRow l"
                + " join SaleRow s on s.id = l.saleId"
                + " where l.kind in (" + name(LineKind.VOUCHER) + ", " + name(LineKind.VOUCHER_RETURN) + ") and"
                + chosen);
    }

    private static String name(LineKind kind) {
        return LineKind.class.getName() + "." + kind.name();
    }

    private Counted returns(String chosen) {
        return counted("select count(l), -sum(l.totalCents) from SaleLineRow l join SaleRow s on s.id = l.saleId"
                + " where l.kind in (" + name(LineKind.ARTICLE_RETURN) + ", " + name(LineKind.VOUCHER_RETURN) + ", "
                + name(LineKind.SINGLE_VOUCHER_RETURN) + ") and" + chosen);
    }

    private Counted discounts(String chosen) {
        return counted("select count(s), sum(s.discountCents) from SaleRow s where s.discountCents > 0 and" + chosen);
    }

    private Counted accountPaid(String chosen) {
        return counted("select count(l), sum(l.totalCents) from SaleLineRow l join SaleRow s on s.id = l.saleId"
                + " where l.kind = org.comptoir.pos.sales.LineKind.ACCOUNT_PAYMENT and" + chosen);
    }

    private Counted rounding(String chosen) {
        return counted("select count(s), sum(s.roundingCents) from SaleRow s where s.roundingCents <> 0 and" + chosen);
    }

    private Counted counted(String query) {
        var row = single(query);
        return new Counted(Math.toIntExact(number(row[0])), Money.ofCents(number(row[1])));
    }

    /// The one row of a query that only adds up.
    Object[] single(String query) {
        return all(query, row -> row).getFirst();
    }

    private <T> List<T> all(String query, Function<Object[], T> reader) {
        var asked = session.createSelectionQuery(query, Object[].class);
        values.forEach(asked::setParameter);
        return asked.getResultStream().map(reader).toList();
    }

    /// A sum over no rows is none.
    static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
