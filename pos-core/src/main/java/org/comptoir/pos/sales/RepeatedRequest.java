package org.comptoir.pos.sales;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.comptoir.pos.pricing.Item.AccountPaymentItem;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.Item.VoucherBackItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.Item.VoucherUseItem;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.sales.Payout.AccountPayout;
import org.comptoir.pos.sales.Payout.CardPayout;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Payout.CreditNote;
import org.comptoir.pos.sales.Payout.OwnPayout;
import org.comptoir.pos.sales.Payout.TransferPayout;
import org.comptoir.pos.sales.Tender.BankTransfer;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.Cheque;
import org.comptoir.pos.sales.Tender.MealVouchers;
import org.comptoir.pos.sales.Tender.OnAccount;
import org.comptoir.pos.sales.Tender.Own;
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.tender.CashRounding;

/// Decides whether a repeated request asks for the sale it produced before. Compares with the stored sale, line by
/// line and tender by tender, because a request id could also come from another till's ticket.
final class RepeatedRequest {

    private RepeatedRequest() {}

    /// @param priced the basket with its prices
    static boolean asksFor(
            Sale sale,
            Basket basket,
            PricedBasket priced,
            List<Tender> tenders,
            SingleVouchers singles,
            List<Payout> payouts) {
        var use = PricedPayment.useIn(sale);
        return PricedPayment.objection(priced, tenders, use, singles).isEmpty()
                && asksFor(sale, basket, PricedPayment.of(priced, tenders, use, singles), payouts);
    }

    private static boolean asksFor(Sale sale, Basket basket, PricedPayment payment, List<Payout> payouts) {
        var priced = payment.priced();
        return Objects.equals(sale.customer(), basket.customer())
                && sale.lines().size() == priced.lines().size()
                && sale.lines().stream()
                        .allMatch(line -> isSame(line, priced.lines().get(line.position() - 1)))
                && isPaidBy(sale, Settlement.of(priced.due(), payment.tenders(), payouts, roundingOf(sale)));
    }

    /// The rule of then, whatever was chosen since.
    private static CashRounding roundingOf(Sale sale) {
        return sale.rounding().isZero() ? CashRounding.NONE : CashRounding.FIVE_CENTS;
    }

    private static boolean isSame(SaleLine sold, PricedLine requested) {
        return isSameItem(sold, requested)
                && sold.quantity().equals(requested.line().quantity())
                && sold.unitPrice().equals(requested.line().unitPrice())
                && sold.reductions().equals(requested.reductions())
                && sold.total().equals(requested.total())
                && sold.note().equals(requested.line().note());
    }

    private static boolean isSameItem(SaleLine sold, PricedLine requested) {
        return switch (requested.line().item()) {
            case ArticleItem article ->
                sold.kind() == LineKind.ARTICLE
                        && article.id().equals(sold.article())
                        && article.tax().equals(sold.tax());
            case VoucherItem voucher ->
                sold.kind() == (voucher.tax() == null ? LineKind.VOUCHER : LineKind.SINGLE_VOUCHER)
                        && Objects.equals(voucher.tax(), sold.tax())
                        && Objects.equals(voucher.expiresOn(), sold.expiresOn());
            case VoucherUseItem use ->
                sold.kind() == LineKind.SINGLE_VOUCHER_USE
                        && use.tax().equals(sold.tax())
                        && use.code().masked().equals(sold.code());
            case VoucherBackItem back ->
                sold.kind() == LineKind.SINGLE_VOUCHER_BACK && back.tax().equals(sold.tax());
            case AccountPaymentItem ignored -> sold.kind() == LineKind.ACCOUNT_PAYMENT;
            case TipItem ignored -> sold.kind() == LineKind.TIP;
            case ReturnItem returned ->
                returned.id().equals(sold.returned()) && returned.terms().equals(sold.terms());
            case UnreceiptedItem returned ->
                sold.kind() == LineKind.ARTICLE_RETURN
                        && sold.returned() == null
                        && returned.article().id().equals(sold.article())
                        && returned.terms().equals(sold.terms());
        };
    }

    private static boolean isPaidBy(Sale sale, Settlement settlement) {
        return switch (settlement) {
            case Settlement.NotEnough ignored -> false;
            case Settlement.TooMuchNonCash ignored -> false;
            case Settlement.RefundMissing ignored -> false;
            case Settlement.RefundTooMuch ignored -> false;
            case Settlement.NothingToPay ignored -> false;
            case Settlement.Paid(var parts, var change, var payouts, var rounding) -> {
                var stored = sale.tenders();
                var matches = change.equals(sale.change())
                        && rounding.equals(sale.rounding())
                        && parts.size() == stored.size()
                        && arePaidOut(sale, payouts);
                for (var i = 0; matches && i < parts.size(); i++) {
                    matches = isSame(stored.get(i), parts.get(i));
                }
                yield matches;
            }
        };
    }

    /// Points are given back automatically, so they are not requested.
    private static boolean arePaidOut(Sale sale, List<Payout> requested) {
        var stored = sale.payouts().stream()
                .filter(payout -> payout.kind() != TenderKind.POINTS)
                .toList();
        return stored.size() == requested.size()
                && IntStream.range(0, stored.size()).allMatch(index -> isSame(stored.get(index), requested.get(index)));
    }

    private static boolean isSame(SalePayout stored, Payout requested) {
        return switch (requested) {
            case CashPayout(var amount) ->
                stored.kind() == TenderKind.CASH && stored.amount().equals(amount);
            case CardPayout(var amount) ->
                stored.kind() == TenderKind.CARD && stored.amount().equals(amount);
            case TransferPayout(var amount) ->
                stored.kind() == TenderKind.TRANSFER && stored.amount().equals(amount);
            case AccountPayout(var amount) ->
                stored.kind() == TenderKind.ACCOUNT && stored.amount().equals(amount);
            case OwnPayout own ->
                stored.type().equals(own.type()) && stored.amount().equals(own.amount());
            case CreditNote(var amount, var expiresOn) ->
                stored.kind() == TenderKind.VOUCHER
                        && stored.amount().equals(amount)
                        && Objects.equals(stored.expiresOn(), expiresOn);
        };
    }

    private static boolean isSame(SaleTender stored, Settlement.Part requested) {
        return stored.type().equals(requested.tender().type())
                && stored.pieces() == (requested.tender() instanceof MealVouchers vouchers ? vouchers.pieces() : 1)
                && stored.amount().equals(requested.amount())
                && stored.given().equals(requested.given())
                && stored.reference().equals(reference(requested.tender()));
    }

    /// In the form stored with the sale.
    static String reference(Tender tender) {
        return switch (tender) {
            case Cash ignored -> "";
            case Card ignored -> "";
            case Points points -> Integer.toString(points.points());
            case Cheque ignored -> "";
            case BankTransfer ignored -> "";
            case MealVouchers ignored -> "";
            case OnAccount ignored -> "";
            case Own ignored -> "";
            case Tender.Foreign foreign -> foreign.cash().text();
            case VoucherTender voucher -> voucher.code().masked();
        };
    }
}
