package org.comptoir.pos.pricing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherBackItem;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.vouchers.VoucherIssue;

/// The single-purpose vouchers that the customer gets for goods that come back and were paid by such vouchers: lines of
/// their own behind the others, one for each VAT rate, or several where one voucher may not be worth so much. Where
/// goods at the same rate are sold on the ticket, as in an exchange, the share pays for these first.
final class VouchersGivenBack {

    private VouchersGivenBack() {}

    /// @param lines with all that is taken off them
    static List<PricedLine> after(List<PricedLine> lines) {
        var all = new ArrayList<>(lines);
        shares(lines).forEach((rate, share) -> {
            var back = share.amount().minus(goods(lines, rate));
            while (back.isPositive()) {
                var part = back.min(VoucherIssue.MAX_VALUE);
                var line = BasketLine.of(new VoucherBackItem(share.name(), part, rate));
                all.add(new PricedLine(line, part, List.of()));
                back = back.minus(part);
            }
        });
        return all;
    }

    /// The lines without those that give vouchers back.
    static List<PricedLine> without(List<PricedLine> lines) {
        return lines.stream()
                .filter(line -> !(line.line().item() instanceof VoucherBackItem))
                .toList();
    }

    /// What the articles sold at a rate cost.
    static Money goods(List<PricedLine> lines, TaxRate rate) {
        return Money.sum(lines.stream()
                .filter(line -> line.line().item() instanceof ArticleItem article
                        && article.tax().equals(rate))
                .map(PricedLine::total)
                .toList());
    }

    /// The shares that pay for goods on the same ticket, and are not given back as vouchers.
    static Map<TaxRate, Money> exchanged(List<PricedLine> lines) {
        var exchanged = new LinkedHashMap<TaxRate, Money>();
        shares(lines).keySet().forEach(rate -> exchanged.put(rate, exchanged(lines, rate)));
        return exchanged;
    }

    static Money exchanged(List<PricedLine> lines, TaxRate rate) {
        var share = shares(lines).get(rate);
        return share == null ? Money.ZERO : share.amount().minus(givenBack(lines, rate));
    }

    private static Money givenBack(List<PricedLine> lines, TaxRate rate) {
        return Money.sum(lines.stream()
                .filter(line -> line.line().item() instanceof VoucherBackItem back
                        && back.tax().equals(rate))
                .map(PricedLine::total)
                .toList());
    }

    /// Of all tickets of which goods come back, by rate.
    private static Map<TaxRate, SoldTicket.VoucherUse> shares(List<PricedLine> lines) {
        var shares = new LinkedHashMap<TaxRate, SoldTicket.VoucherUse>();
        for (var returned : TicketReturn.of(lines)) {
            for (var use : returned.paidBySinglePurpose()) {
                shares.merge(use.tax(), use, SoldTicket.VoucherUse::plus);
            }
        }
        return shares;
    }
}
