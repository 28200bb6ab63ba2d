package org.comptoir.pos.sales;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.sales.Payout.CardPayout;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Payout.CreditNote;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.basket.Basket;

/// A request that was answered before: whether that sale is what is asked for now. Compared with what the sale kept,
/// line by line and tender by tender, because a request id alone may come from another till's ticket.
final class RepeatedRequest {

    private RepeatedRequest() {}

    /// @param priced the basket with its prices
    static boolean asksFor(Sale sale, Basket basket, PricedBasket priced, List<Tender> tenders, List<Payout> payouts) {
        return Objects.equals(sale.customer(), basket.customer())
                && sale.lines().size() == priced.lines().size()
                && sale.lines().stream()
                        .allMatch(line -> isSame(line, priced.lines().get(line.position() - 1)))
                && isPaidBy(sale, Settlement.of(priced.due(), tenders, payouts));
    }

    private static boolean isSame(SaleLine sold, PricedLine asked) {
        return isSameItem(sold, asked)
                && sold.quantity().equals(asked.line().quantity())
                && sold.unitPrice().equals(asked.line().unitPrice())
                && sold.reductions().equals(asked.reductions())
                && sold.total().equals(asked.total())
                && sold.note().equals(asked.line().note());
    }

    private static boolean isSameItem(SaleLine sold, PricedLine asked) {
        return switch (asked.line().item()) {
            case ArticleItem article ->
                sold.kind() == LineKind.ARTICLE
                        && article.id().equals(sold.article())
                        && article.tax().equals(sold.tax());
            case VoucherItem voucher ->
                sold.kind() == LineKind.VOUCHER && Objects.equals(voucher.expiresOn(), sold.expiresOn());
            case ReturnItem returned -> returned.id().equals(sold.returned());
        };
    }

    private static boolean isPaidBy(Sale sale, Settlement settlement) {
        return switch (settlement) {
            case Settlement.NotEnough ignored -> false;
            case Settlement.TooMuchNonCash ignored -> false;
            case Settlement.RefundMissing ignored -> false;
            case Settlement.RefundTooMuch ignored -> false;
            case Settlement.NothingToPay ignored -> false;
            case Settlement.Paid(var parts, var change, var payouts) -> {
                var kept = sale.tenders();
                var same = change.equals(sale.change()) && parts.size() == kept.size() && arePaidOut(sale, payouts);
                for (var i = 0; same && i < parts.size(); i++) {
                    same = isSame(kept.get(i), parts.get(i));
                }
                yield same;
            }
        };
    }

    /// Points are given back by themselves, so nobody asks for them.
    private static boolean arePaidOut(Sale sale, List<Payout> asked) {
        var kept = sale.payouts().stream()
                .filter(payout -> payout.kind() != TenderKind.POINTS)
                .toList();
        return kept.size() == asked.size()
                && IntStream.range(0, kept.size()).allMatch(index -> isSame(kept.get(index), asked.get(index)));
    }

    private static boolean isSame(SalePayout kept, Payout asked) {
        return switch (asked) {
            case CashPayout(var amount) ->
                kept.kind() == TenderKind.CASH && kept.amount().equals(amount);
            case CardPayout(var amount) ->
                kept.kind() == TenderKind.CARD && kept.amount().equals(amount);
            case CreditNote(var amount, var expiresOn) ->
                kept.kind() == TenderKind.VOUCHER
                        && kept.amount().equals(amount)
                        && Objects.equals(kept.expiresOn(), expiresOn);
        };
    }

    private static boolean isSame(SaleTender kept, Settlement.Part asked) {
        return kept.kind() == asked.tender().kind()
                && kept.amount().equals(asked.amount())
                && kept.given().equals(asked.given())
                && kept.reference().equals(reference(asked.tender()));
    }

    /// As the sale keeps it.
    static String reference(Tender tender) {
        return switch (tender) {
            case Cash ignored -> "";
            case Card ignored -> "";
            case Points points -> Integer.toString(points.points());
            case VoucherTender voucher -> voucher.code().masked();
        };
    }
}
