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

/// Everything returned from one sale in one basket, and what is refunded besides the price: VAT, the share of
/// points and of voucher payments.
///
/// @param before the sale before this return
/// @param after the sale including this return
public record TicketReturn(SoldTicket before, SoldTicket after) {

    /// One entry for each sale with returned goods, in order of appearance.
    static List<TicketReturn> of(List<PricedLine> lines) {
        var returns = new LinkedHashMap<SaleNumber, TicketReturn>();
        for (var line : lines) {
            if (line.line().item() instanceof ReturnItem(var ticket, var position, var terms, var approval)) {
                var existing = returns.getOrDefault(ticket.number(), new TicketReturn(ticket, ticket));
                var after = existing.after().returning(position, line.line().quantity());
                returns.put(ticket.number(), new TicketReturn(existing.before(), after));
            }
        }
        return List.copyOf(returns.values());
    }

    /// Points earned by the returned goods, to be deducted from the customer.
    public int pointsEarned() {
        return after.pointsEarnedBack() - before.pointsEarnedBack();
    }

    /// What comes back of each line, in the order of the lines sold.
    public List<ReturnedPart> parts() {
        return after.lines().stream()
                .filter(line -> !comingBack(line.position()).isZero())
                .map(line -> new ReturnedPart(
                        line.position(),
                        line.quantity(),
                        before.line(line.position()).returned(),
                        line.returned()))
                .toList();
    }

    /// Points spent on the returned goods, to be credited to the customer.
    public int pointsSpent() {
        return after.pointsSpentBack() - before.pointsSpentBack();
    }

    /// The value of those points, which is not paid out in money.
    public Money pointsValue() {
        return after.pointsValueBack().minus(before.pointsValueBack());
    }

    /// The part of the returned goods that was paid with vouchers.
    public Money paidByVouchers() {
        return after.paidByVouchersBack().minus(before.paidByVouchersBack());
    }

    /// The part of the returned goods that single-purpose vouchers paid, for each rate at which one did.
    List<SoldTicket.VoucherUse> paidBySinglePurpose() {
        return before.uses().stream()
                .map(use -> use.of(after.usesBack(use.tax()).minus(before.usesBack(use.tax()))))
                .filter(use -> use.amount().isPositive())
                .toList();
    }

    /// The part of the returned goods that was bought on account.
    public Money onAccount() {
        return after.onAccountBack().minus(before.onAccountBack());
    }

    /// The quantity of a line returned now.
    public Quantity comingBack(int position) {
        return after.line(position).returned().minus(before.line(position).returned());
    }

    /// Negative amounts, a row for each tax rate of the returned goods: what they cost, less what single-purpose
    /// vouchers paid, which are given back at the same rate.
    TaxSummary taxes() {
        var rows = new ArrayList<TaxSummary.Row>();
        for (var rate : rates()) {
            var gross = after.netBack(rate).minus(before.netBack(rate));
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
                    case VoucherItem voucher -> Stream.ofNullable(voucher.tax());
                })
                .distinct()
                .toList();
    }
}
