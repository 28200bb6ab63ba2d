package org.comptoir.pos.sales;

import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.CheckoutResult.VoucherReason;
import org.comptoir.pos.sales.CheckoutResult.VoucherRefused;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.vouchers.Redemption;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;

/// Takes the vouchers that pay a sale, and issues those that are sold in it.
final class VoucherTenders {

    private final Vouchers vouchers;

    VoucherTenders(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    /// @throws Refusal when the voucher is not good for its amount
    SaleTender redeem(StatelessSession session, PendingSale order, Settlement.Part part, long number) {
        return switch (part.tender()) {
            case Cash ignored -> plain(part, "");
            case Card ignored -> plain(part, "");
            case Points points -> plain(part, Integer.toString(points.points()));
            case VoucherTender voucher -> redeem(session, order, voucher, number);
        };
    }

    private static SaleTender plain(Settlement.Part part, String reference) {
        return new SaleTender(part.tender().kind(), part.amount(), part.given(), null, null, reference);
    }

    private SaleTender redeem(StatelessSession session, PendingSale order, VoucherTender tender, long number) {
        var code = tender.code();
        var today = order.till().day(order.soldAt());
        var redemption = vouchers.redeem(
                session,
                code,
                tender.amount(),
                number,
                order.soldAt(),
                today,
                order.staff().name());
        return switch (redemption) {
            case Redemption.Redeemed(var id, var left) ->
                new SaleTender(TenderKind.VOUCHER, tender.amount(), tender.amount(), left, id, code.masked());
            case Redemption.NotEnough(var balance) -> throw refusal(code, VoucherReason.NOT_ENOUGH, balance);
            case Redemption.Spent() -> throw refusal(code, VoucherReason.SPENT, Money.ZERO);
            case Redemption.Expired ignored -> throw refusal(code, VoucherReason.EXPIRED, Money.ZERO);
            case Redemption.Unknown() -> throw refusal(code, VoucherReason.UNKNOWN, Money.ZERO);
        };
    }

    private static CheckoutRefusedException refusal(VoucherCode code, VoucherReason reason, Money balance) {
        return new CheckoutRefusedException(new VoucherRefused(code, reason, balance));
    }

    SaleLine issue(StatelessSession session, PendingSale order, int position, VoucherItem item, long number) {
        var issued = vouchers.issue(
                session,
                VoucherIssue.sold(
                        item.face(),
                        order.soldAt(),
                        item.expiresOn(),
                        number,
                        order.staff().name()));
        var note = order.basket().lines().get(position - 1).note();
        return new SaleLine(
                position,
                LineKind.VOUCHER,
                null,
                issued.code().value(),
                item.name(),
                SoldBy.PIECE,
                Quantity.ONE,
                item.face(),
                Money.ZERO,
                Money.ZERO,
                item.face(),
                null,
                issued.id(),
                item.expiresOn(),
                note);
    }
}
