package org.comptoir.pos.sales;

import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.sales.CheckoutResult.VoucherReason;
import org.comptoir.pos.sales.CheckoutResult.VoucherRefused;
import org.comptoir.pos.sales.Payout.CreditNote;
import org.comptoir.pos.sales.Tender.BankTransfer;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.Cheque;
import org.comptoir.pos.sales.Tender.MealVouchers;
import org.comptoir.pos.sales.Tender.OnAccount;
import org.comptoir.pos.sales.Tender.Own;
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.vouchers.Redemption;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;

/// Redeems the vouchers that pay for a sale, and issues those sold in it.
final class VoucherTenders {

    private final Vouchers vouchers;

    VoucherTenders(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    /// @throws CheckoutRefusedException if the voucher does not cover its amount
    SaleTender redeem(StatelessSession session, PendingSale order, Settlement.Part part, SaleNumber number) {
        return switch (part.tender()) {
            case Cash ignored -> plain(part);
            case Card ignored -> plain(part);
            case Points ignored -> plain(part);
            case Cheque ignored -> plain(part);
            case BankTransfer ignored -> plain(part);
            case MealVouchers ignored -> plain(part);
            case OnAccount ignored -> plain(part);
            case Own ignored -> plain(part);
            case Tender.Foreign ignored -> plain(part);
            case VoucherTender voucher -> redeem(session, order, voucher, number);
        };
    }

    private static SaleTender plain(Settlement.Part part) {
        return new SaleTender(
                part.tender().kind(),
                part.amount(),
                part.given(),
                null,
                null,
                RepeatedRequest.reference(part.tender()),
                part.tender().type().own(),
                part.tender() instanceof MealVouchers vouchers ? vouchers.pieces() : 1);
    }

    private SaleTender redeem(StatelessSession session, PendingSale order, VoucherTender tender, SaleNumber number) {
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
            case Redemption.Redeemed(var id, var ignored)
            when !VoucherProof.isSigned(session, id) -> throw refusal(code, VoucherReason.UNSIGNED, Money.ZERO);
            case Redemption.Redeemed(var id, var left) ->
                new SaleTender(
                        TenderKind.VOUCHER,
                        tender.amount(),
                        tender.amount(),
                        left,
                        id,
                        RepeatedRequest.reference(tender),
                        null,
                        1);
            case Redemption.NotEnough(var balance) -> throw refusal(code, VoucherReason.NOT_ENOUGH, balance);
            case Redemption.Spent() -> throw refusal(code, VoucherReason.SPENT, Money.ZERO);
            case Redemption.Expired ignored -> throw refusal(code, VoucherReason.EXPIRED, Money.ZERO);
            case Redemption.Blocked() -> throw refusal(code, VoucherReason.BLOCKED, Money.ZERO);
            case Redemption.Replaced() -> throw refusal(code, VoucherReason.REPLACED, Money.ZERO);
            case Redemption.Unknown() -> throw refusal(code, VoucherReason.UNKNOWN, Money.ZERO);
        };
    }

    private static CheckoutRefusedException refusal(VoucherCode code, VoucherReason reason, Money balance) {
        return new CheckoutRefusedException(new VoucherRefused(code, reason, balance));
    }

    /// Issues a credit note.
    SalePayout issue(StatelessSession session, PendingSale order, CreditNote note, SaleNumber number) {
        var issued = vouchers.issue(
                session,
                VoucherIssue.creditNote(
                        note.amount(),
                        order.soldAt(),
                        note.expiresOn(),
                        number,
                        order.staff().name()));
        return new SalePayout(
                TenderKind.VOUCHER, note.amount(), 0, issued.id(), issued.code().value(), note.expiresOn());
    }

    SaleLine issue(
            StatelessSession session,
            PendingSale order,
            int position,
            PricedLine priced,
            VoucherItem item,
            SaleNumber number) {
        var staff = order.staff().name();
        var issued = vouchers.issue(session, issueOf(priced, item, order, number, staff));
        return new SaleLine(
                position,
                LineKind.VOUCHER,
                null,
                issued.code().value(),
                item.name(),
                SoldBy.PIECE,
                false,
                Quantity.ONE,
                item.face(),
                null,
                priced.reductions(),
                priced.total(),
                null,
                issued.id(),
                item.expiresOn(),
                null,
                priced.line().note());
    }

    private static VoucherIssue issueOf(
            PricedLine priced, VoucherItem item, PendingSale order, SaleNumber number, String staff) {
        if (item.deposit() != null) {
            return VoucherIssue.deposit(item.face(), order.soldAt(), number, staff);
        }
        return priced.promoted().isPositive()
                ? VoucherIssue.reward(item.face(), order.soldAt(), item.expiresOn(), number, staff)
                : VoucherIssue.sold(item.face(), order.soldAt(), item.expiresOn(), number, staff);
    }
}
