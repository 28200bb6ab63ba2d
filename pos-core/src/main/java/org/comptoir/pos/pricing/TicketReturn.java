package org.comptoir.pos.pricing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.SaleNumber;

/// All that comes back of one sale in one basket, and what is given back with it beside the price: its VAT, its share
/// of the points and of what vouchers paid.
///
/// @param before the sale as it stands
/// @param after the same with what comes back now
public record TicketReturn(SoldTicket before, SoldTicket after) {

    /// A ticket for each sale of which something comes back, in the order in which they are met.
    static List<TicketReturn> of(List<PricedLine> lines) {
        var returns = new LinkedHashMap<SaleNumber, TicketReturn>();
        for (var line : lines) {
            if (line.line().item() instanceof ReturnItem(var ticket, var position)) {
                var known = returns.getOrDefault(ticket.number(), new TicketReturn(ticket, ticket));
                var after = known.after().returning(position, line.line().quantity());
                returns.put(ticket.number(), new TicketReturn(known.before(), after));
            }
        }
        return List.copyOf(returns.values());
    }

    /// Earned by what comes back, to be taken from the customer.
    public int pointsEarned() {
        return after.pointsEarnedBack() - before.pointsEarnedBack();
    }

    /// Spent on what comes back, to be given to the customer again.
    public int pointsSpent() {
        return after.pointsSpentBack() - before.pointsSpentBack();
    }

    /// What those were taken for, and is not paid out in money.
    public Money pointsValue() {
        return after.pointsValueBack().minus(before.pointsValueBack());
    }

    /// What vouchers paid of what comes back.
    public Money paidByVouchers() {
        return after.paidByVouchersBack().minus(before.paidByVouchersBack());
    }

    /// How much of a line comes back now.
    public Quantity comingBack(int position) {
        return after.line(position).returned().minus(before.line(position).returned());
    }

    /// Below nothing, a row for each rate of which something comes back.
    TaxSummary taxes() {
        var rows = new ArrayList<TaxSummary.Row>();
        for (var rate : rates()) {
            var gross = after.grossBack(rate).minus(before.grossBack(rate));
            var tax = after.taxBack(rate).minus(before.taxBack(rate));
            rows.add(new TaxSummary.Row(rate, gross.minus(tax).negate(), tax.negate()));
        }
        return new TaxSummary(rows);
    }

    private List<TaxRate> rates() {
        return after.lines().stream()
                .filter(line -> !comingBack(line.position()).isZero())
                .flatMap(line -> switch (line.goods()) {
                    case ArticleItem article -> Stream.of(article.tax());
                    case VoucherItem ignored -> Stream.<TaxRate>empty();
                })
                .distinct()
                .toList();
    }
}
