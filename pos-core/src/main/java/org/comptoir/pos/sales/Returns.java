package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.Sellable;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.SoldTicket;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.SaleNumber;
import org.hibernate.StatelessSession;

/// Looks up what can still be returned of earlier sales. A basket contains such a line as an
/// [org.comptoir.pos.pricing.Item.ReturnItem]; the checkout checks again, under a lock, before it pays anything
/// out.
public final class Returns {

    private final Database database;

    public Returns(Database database) {
        this.database = database;
    }

    /// A sale with the quantity of each line returned so far; empty if there is no such sale.
    public Optional<SoldTicket> ticket(SaleNumber number) {
        return database.read(session -> Sales.byNumber(session, number).map(sale -> ticket(session, sale)));
    }

    /// The same within the caller's transaction.
    static SoldTicket ticket(StatelessSession session, Sale sale) {
        var returned = returned(session, sale.number());
        var lines = new ArrayList<SoldTicket.Line>();
        for (var line : sale.lines()) {
            if (line.kind().isSold() && !line.isReward()) {
                lines.add(new SoldTicket.Line(
                        line.position(),
                        goods(line),
                        line.quantity(),
                        line.unitPrice(),
                        line.reductions(),
                        line.total(),
                        returned.getOrDefault(line.position(), Quantity.ZERO)));
            }
        }
        return new SoldTicket(
                sale.number(),
                sale.businessDay(),
                lines,
                paidByVouchers(sale),
                onAccount(sale),
                points(sale),
                uses(sale));
    }

    /// What single-purpose vouchers paid, one for each rate.
    private static List<SoldTicket.VoucherUse> uses(Sale sale) {
        var uses = new LinkedHashMap<TaxRate, SoldTicket.VoucherUse>();
        for (var line : sale.lines()) {
            var tax = line.tax();
            if (line.kind() == LineKind.SINGLE_VOUCHER_USE && tax != null) {
                var use = new SoldTicket.VoucherUse(
                        line.description(), tax, line.total().negate());
                uses.merge(tax, use, SoldTicket.VoucherUse::plus);
            }
        }
        return List.copyOf(uses.values());
    }

    private static Sellable goods(SaleLine line) {
        var article = line.article();
        var tax = line.tax();
        return article == null || tax == null
                ? new VoucherItem(line.description(), line.unitPrice(), line.expiresOn(), null, tax)
                : new ArticleItem(
                        article,
                        line.code(),
                        line.description(),
                        line.soldBy(),
                        line.guaranteed(),
                        tax,
                        line.unitPrice());
    }

    /// Meal vouchers among them: neither is exchanged for money.
    private static Money paidByVouchers(Sale sale) {
        return Money.sum(Stream.of(TenderKind.VOUCHER, TenderKind.MEAL_VOUCHER)
                .flatMap(kind -> paidBy(sale, kind).stream())
                .map(SaleTender::amount)
                .toList());
    }

    private static Money onAccount(Sale sale) {
        return Money.sum(paidBy(sale, TenderKind.ACCOUNT).stream()
                .map(SaleTender::amount)
                .toList());
    }

    private static SoldTicket.Points points(Sale sale) {
        var value = Money.sum(
                paidBy(sale, TenderKind.POINTS).stream().map(SaleTender::amount).toList());
        return new SoldTicket.Points(sale.points().earned(), sale.points().spent(), value);
    }

    private static List<SaleTender> paidBy(Sale sale, TenderKind kind) {
        return sale.tenders().stream().filter(tender -> tender.kind() == kind).toList();
    }

    private static Map<Integer, Quantity> returned(StatelessSession session, SaleNumber number) {
        return session.createSelectionQuery(
                        "select returnedLine, sum(quantityThousandths) from SaleLineRow"
                                + " where returnedTill = :till and returnedNumber = :number group by returnedLine",
                        Object[].class)
                .setParameter("till", number.till().value())
                .setParameter("number", number.number())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> new Quantity((Long) row[1])));
    }
}
