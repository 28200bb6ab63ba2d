package org.comptoir.pos.sales;

import java.util.List;
import java.util.Objects;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.kept.LineKind;
import org.comptoir.pos.sales.kept.Sale;
import org.comptoir.pos.sales.kept.SaleLine;
import org.comptoir.pos.sales.kept.SaleTender;
import org.comptoir.pos.sales.tender.Settlement;
import org.comptoir.pos.sales.tender.Tender;
import org.comptoir.pos.sales.tender.Tender.Card;
import org.comptoir.pos.sales.tender.Tender.Cash;
import org.comptoir.pos.sales.tender.Tender.Points;
import org.comptoir.pos.sales.tender.Tender.VoucherTender;

/// A request that was answered before: whether that sale is what is asked for now. Compared with what the sale kept,
/// line by line and tender by tender, because a request id alone may come from another till's ticket.
final class RepeatedRequest {

    private RepeatedRequest() {}

    static boolean asksFor(Sale sale, Basket basket, List<Tender> tenders) {
        var priced = basket.price();
        return Objects.equals(sale.customer(), basket.customer())
                && sale.lines().size() == priced.lines().size()
                && sale.lines().stream()
                        .allMatch(line -> isSame(line, priced.lines().get(line.position() - 1)))
                && isPaidBy(sale, Settlement.of(priced.total(), tenders));
    }

    private static boolean isSame(SaleLine sold, PricedLine asked) {
        return isSameItem(sold, asked)
                && sold.quantity().equals(asked.line().quantity())
                && sold.unitPrice().equals(asked.line().unitPrice())
                && sold.discount().equals(asked.ownDiscount())
                && sold.sharedDiscount().equals(asked.sharedDiscount())
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
        };
    }

    private static boolean isPaidBy(Sale sale, Settlement settlement) {
        return switch (settlement) {
            case Settlement.NotEnough ignored -> false;
            case Settlement.TooMuchNonCash ignored -> false;
            case Settlement.Paid(var parts, var change) -> {
                var kept = sale.tenders();
                var same = change.equals(sale.change()) && parts.size() == kept.size();
                for (var i = 0; same && i < parts.size(); i++) {
                    same = isSame(kept.get(i), parts.get(i));
                }
                yield same;
            }
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
