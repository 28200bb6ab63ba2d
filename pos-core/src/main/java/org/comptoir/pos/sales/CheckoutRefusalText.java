package org.comptoir.pos.sales;

import org.comptoir.pos.sales.CheckoutResult.AccountNeedsCustomer;
import org.comptoir.pos.sales.CheckoutResult.AccountOverpaid;
import org.comptoir.pos.sales.CheckoutResult.AccountPaidOnAccount;
import org.comptoir.pos.sales.CheckoutResult.CashLimit;
import org.comptoir.pos.sales.CheckoutResult.CreditExceeded;
import org.comptoir.pos.sales.CheckoutResult.CreditNoteNeeded;
import org.comptoir.pos.sales.CheckoutResult.DiscountTooHigh;
import org.comptoir.pos.sales.CheckoutResult.DiscountUnexplained;
import org.comptoir.pos.sales.CheckoutResult.EmptyBasket;
import org.comptoir.pos.sales.CheckoutResult.NotEnoughPaid;
import org.comptoir.pos.sales.CheckoutResult.NotEnoughPoints;
import org.comptoir.pos.sales.CheckoutResult.NothingToPay;
import org.comptoir.pos.sales.CheckoutResult.PointsNeedCustomer;
import org.comptoir.pos.sales.CheckoutResult.PointsTooFew;
import org.comptoir.pos.sales.CheckoutResult.PointsWorthOther;
import org.comptoir.pos.sales.CheckoutResult.PriceTooHigh;
import org.comptoir.pos.sales.CheckoutResult.PromotionNotForCustomer;
import org.comptoir.pos.sales.CheckoutResult.PromotionUsedUp;
import org.comptoir.pos.sales.CheckoutResult.RefundMissing;
import org.comptoir.pos.sales.CheckoutResult.RefundTooMuch;
import org.comptoir.pos.sales.CheckoutResult.Refused;
import org.comptoir.pos.sales.CheckoutResult.RequestUsed;
import org.comptoir.pos.sales.CheckoutResult.ReturnOutdated;
import org.comptoir.pos.sales.CheckoutResult.ReturnReasonMissing;
import org.comptoir.pos.sales.CheckoutResult.ReturnTooMuch;
import org.comptoir.pos.sales.CheckoutResult.ReturnedVoucherSpent;
import org.comptoir.pos.sales.CheckoutResult.TenderWithdrawn;
import org.comptoir.pos.sales.CheckoutResult.TillRetired;
import org.comptoir.pos.sales.CheckoutResult.TooMuchNonCash;
import org.comptoir.pos.sales.CheckoutResult.UnreceiptedTooMuch;
import org.comptoir.pos.sales.CheckoutResult.VoucherRefused;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Explains why the checkout refused a sale, and what to do.
public final class CheckoutRefusalText {

    private final Texts texts;
    private final Formats formats;

    public CheckoutRefusalText(Formats formats) {
        this.texts = Texts.of("sales", formats.language());
        this.formats = formats;
    }

    public String of(Refused refused) {
        return switch (refused) {
            case EmptyBasket() -> texts.get("sales.refused.empty");
            case PriceTooHigh(var most) -> texts.get("sales.refused.toohigh", formats.money(most));
            case NotEnoughPaid(var missing) -> texts.get("sales.refused.missing", formats.money(missing));
            case TooMuchNonCash(var tooMuch) -> texts.get("sales.refused.noncash", formats.money(tooMuch));
            case TenderWithdrawn(var name) -> texts.get("sales.refused.withdrawn", name);
            case CashLimit(var most) -> texts.get("sales.refused.cashlimit", formats.money(most));
            case VoucherRefused voucher -> of(voucher);
            case NotEnoughPoints(var balance) -> texts.get("sales.refused.points", balance);
            case PointsTooFew(var least) -> texts.get("sales.refused.pointsfew", least);
            case PointsWorthOther(var worth) -> texts.get("sales.refused.pointsworth", formats.money(worth));
            case CheckoutResult.PointsAboveGoods(var most) ->
                texts.get("sales.refused.pointsgoods", formats.money(most));
            case CheckoutResult.VoucherAboveGoods(var ignored, var rate, var most)
            when most.isPositive() ->
                texts.get("sales.refused.voucher.most", formats.percent(rate.rate()), formats.money(most));
            case CheckoutResult.VoucherAboveGoods(var ignored, var rate, var none) ->
                texts.get("sales.refused.voucher.rate", formats.percent(rate.rate()));
            case PromotionNotForCustomer(var name, var tag) -> texts.get("sales.refused.group", name, tag);
            case CheckoutResult.LevelNotReached(var level) -> texts.get("sales.refused.level", level);
            case PromotionUsedUp(var name) -> texts.get("sales.refused.promotion", name);
            case CheckoutResult.OrderRefused(var order, var objection) ->
                switch (objection) {
                    case NOT_OPEN -> texts.get("sales.refused.order.closed", order.toString());
                    case NOT_AS_AGREED -> texts.get("sales.refused.order.agreed", order.toString());
                    case DEPOSIT_BOUND -> texts.get("sales.refused.order.deposit", order.toString());
                };
            case PointsNeedCustomer() -> texts.get("sales.refused.pointscustomer");
            case AccountNeedsCustomer() -> texts.get("sales.refused.accountcustomer");
            case AccountPaidOnAccount() -> texts.get("sales.refused.accountonaccount");
            case CreditExceeded(var free)
            when free.isPositive() -> texts.get("sales.refused.credit", formats.money(free));
            case CreditExceeded ignored -> texts.get("sales.refused.nocredit");
            case AccountOverpaid(var owed)
            when owed.isPositive() -> texts.get("sales.refused.overpaid", formats.money(owed));
            case AccountOverpaid ignored -> texts.get("sales.refused.nothingowed");
            case CheckoutResult.TipsNotTaken() -> texts.get("sales.refused.tips");
            case CheckoutResult.TipNotInMoney(var tip) -> texts.get("sales.refused.tipmoney", formats.money(tip));
            case CheckoutResult.AccountFirst(var least) ->
                texts.get("sales.refused.accountfirst", formats.money(least));
            case RefundMissing(var missing) -> texts.get("sales.refused.refundmissing", formats.money(missing));
            case RefundTooMuch(var tooMuch) -> texts.get("sales.refused.refundtoomuch", formats.money(tooMuch));
            case NothingToPay(var owed) -> texts.get("sales.refused.nothingtopay", formats.money(owed));
            case CreditNoteNeeded(var least) -> texts.get("sales.refused.creditnote", formats.money(least));
            case DiscountUnexplained() -> texts.get("sales.refused.reason");
            case DiscountTooHigh(var seller, var most, var taken) ->
                texts.get("sales.refused.discount", seller, formats.percent(most), formats.percent(taken));
            case ReturnTooMuch(var sale, var ignored, var left)
            when left.isPositive() -> texts.get("sales.refused.returntoomuch", sale.toString(), formats.quantity(left));
            case ReturnTooMuch(var sale, var ignored, var none) ->
                texts.get("sales.refused.returnedbefore", sale.toString());
            case ReturnOutdated(var sale) -> texts.get("sales.refused.returnoutdated", sale.toString());
            case ReturnedVoucherSpent(var sale) -> texts.get("sales.refused.returnvoucher", sale.toString());
            case UnreceiptedTooMuch(var most)
            when most.isPositive() -> texts.get("sales.refused.unreceipted", formats.money(most));
            case UnreceiptedTooMuch ignored -> texts.get("sales.refused.unreceiptednever");
            case ReturnReasonMissing() -> texts.get("sales.refused.returnreason");
            case RequestUsed(var first) -> texts.get("sales.refused.request", first.toString());
            case TillRetired(var till) -> texts.get("sales.refused.retired", till);
        };
    }

    private String of(VoucherRefused voucher) {
        return switch (voucher.reason()) {
            case NOT_ENOUGH -> texts.get("sales.refused.voucher.balance", formats.money(voucher.balance()));
            case SPENT -> texts.get("sales.refused.voucher.spent");
            case EXPIRED -> texts.get("sales.refused.voucher.expired");
            case BLOCKED -> texts.get("sales.refused.voucher.blocked");
            case REPLACED -> texts.get("sales.refused.voucher.replaced");
            case UNKNOWN -> texts.get("sales.refused.voucher.unknown");
            case UNSIGNED -> texts.get("sales.refused.voucher.unsigned");
        };
    }
}
