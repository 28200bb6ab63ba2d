package org.comptoir.pos.sales;

import java.util.List;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.VoucherBackItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.Item.VoucherUseItem;
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

/// Redeems the vouchers that pay for a sale, and issues those sold or given back in it.
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
        var redeemed = redeem(session, order, tender.code(), tender.amount(), number);
        return new SaleTender(
                TenderKind.VOUCHER,
                tender.amount(),
                tender.amount(),
                redeemed.left(),
                redeemed.voucher(),
                RepeatedRequest.reference(tender),
                null,
                1);
    }

    /// Spends a single-purpose voucher.
    ///
    /// @throws CheckoutRefusedException if the voucher does not cover its amount
    SaleLine use(
            StatelessSession session,
            PendingSale order,
            int position,
            PricedLine priced,
            VoucherUseItem use,
            SaleNumber number) {
        var redeemed = redeem(session, order, use.code(), use.amount(), number);
        return new SaleLine(
                position,
                LineKind.SINGLE_VOUCHER_USE,
                null,
                use.code().masked(),
                use.name(),
                SoldBy.PIECE,
                false,
                Quantity.ONE,
                use.amount(),
                null,
                List.of(),
                priced.total(),
                use.tax(),
                redeemed.voucher(),
                null,
                null,
                null,
                "",
                redeemed.left());
    }

    private Redemption.Redeemed redeem(
            StatelessSession session, PendingSale order, VoucherCode code, Money amount, SaleNumber number) {
        var redemption = vouchers.redeem(
                session,
                code,
                amount,
                number,
                order.soldAt(),
                order.till().day(order.soldAt()),
                order.staff().name());
        return switch (redemption) {
            case Redemption.Redeemed(var id, var ignored)
            when !VoucherProof.isSigned(session, id) -> throw refusal(code, VoucherReason.UNSIGNED, Money.ZERO);
            case Redemption.Redeemed redeemed -> redeemed;
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
                item.tax() == null ? LineKind.VOUCHER : LineKind.SINGLE_VOUCHER,
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
                item.tax(),
                issued.id(),
                item.expiresOn(),
                null,
                priced.line().note());
    }

    /// Issues a single-purpose voucher for returned goods that one had paid. It never expires.
    SaleLine giveBack(
            StatelessSession session,
            PendingSale order,
            int position,
            PricedLine priced,
            VoucherBackItem back,
            SaleNumber number) {
        var issued = vouchers.issue(
                session,
                VoucherIssue.creditNote(
                                back.amount(),
                                order.soldAt(),
                                null,
                                number,
                                order.staff().name())
                        .at(back.tax()));
        return new SaleLine(
                position,
                LineKind.SINGLE_VOUCHER_BACK,
                null,
                issued.code().value(),
                back.name(),
                SoldBy.PIECE,
                false,
                Quantity.ONE,
                back.amount(),
                null,
                List.of(),
                priced.total(),
                back.tax(),
                issued.id(),
                null,
                null,
                "");
    }

    private static VoucherIssue issueOf(
            PricedLine priced, VoucherItem item, PendingSale order, SaleNumber number, String staff) {
        if (item.deposit() != null) {
            return VoucherIssue.deposit(item.face(), order.soldAt(), number, staff);
        }
        if (item.tax() != null) {
            return VoucherIssue.sold(item.face(), order.soldAt(), item.expiresOn(), number, staff)
                    .at(item.tax());
        }
        return priced.promoted().isPositive()
                ? VoucherIssue.reward(item.face(), order.soldAt(), item.expiresOn(), number, staff)
                : VoucherIssue.sold(item.face(), order.soldAt(), item.expiresOn(), number, staff);
    }
}
