package org.comptoir.desktop.till.payment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult.VoucherAboveGoods;
import org.comptoir.pos.sales.SinglePurposeLimit;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.Vouchers;
import org.comptoir.shop.selling.DepositPayment;
import org.jspecify.annotations.Nullable;

/// Adds vouchers to the tenders of a payment: each once, and for no more than is due; a single-purpose one for no more
/// than is left to pay of the goods at its VAT rate.
final class VoucherTaker {

    private final ScreenContext context;
    private final Vouchers vouchers;
    private final TenderedSoFar tendered;
    private final PaymentTexts texts;
    private final Supplier<SinglePurposeLimit> limit;
    private final CheckoutRefusalText refusals;
    private final Map<VoucherCode, TaxRate> singles = new HashMap<>();
    private int checking;

    /// @param limit of single-purpose vouchers, as the ticket and the rules are now
    VoucherTaker(
            ScreenContext context,
            Vouchers vouchers,
            TenderedSoFar tendered,
            PaymentTexts texts,
            Supplier<SinglePurposeLimit> limit) {
        this.limit = limit;
        refusals = new CheckoutRefusalText(context.formats());
        this.context = context;
        this.vouchers = vouchers;
        this.tendered = tendered;
        this.texts = texts;
    }

    /// Whether a voucher is being looked up.
    boolean isChecking() {
        return checking > 0;
    }

    /// Takes a voucher that was scanned or typed.
    ///
    /// @param answered receives why it was refused; empty if it was taken
    /// @param looked called when its look-up has ended, however
    void take(String text, Consumer<String> answered, Runnable looked) {
        var code = VoucherCode.read(text);
        if (code.isEmpty()) {
            answered.accept(texts.mistypedVoucher());
        } else if (tendered.holds(code.get())) {
            answered.accept(texts.voucherTwice());
        } else {
            check(code.get(), null, answered, looked);
        }
    }

    /// Takes a deposit, for no more than it may pay.
    ///
    /// @param answered receives why it was refused; empty if it was taken
    /// @param looked called when its look-up has ended, however
    void take(DepositPayment deposit, Consumer<String> answered, Runnable looked) {
        if (!tendered.holds(deposit.code())) {
            check(deposit.code(), deposit.amount(), answered, looked);
        }
    }

    private void check(VoucherCode code, @Nullable Money atMost, Consumer<String> answered, Runnable looked) {
        checking++;
        context.tasks()
                .of(() -> vouchers.check(code))
                .onSuccess(check -> answered.accept(add(check, atMost)))
                .onFinished(() -> {
                    checking--;
                    looked.run();
                })
                .start();
    }

    private String add(VoucherCheck check, @Nullable Money atMost) {
        return check instanceof VoucherCheck.Usable(var voucher)
                ? add(voucher, atMost == null ? voucher.balance() : atMost)
                : texts.of(check);
    }

    private String add(Voucher voucher, Money atMost) {
        if (tendered.holds(voucher.code())) {
            return texts.voucherTwice();
        }
        var amount = voucher.balance().min(atMost).min(tendered.due());
        if (!amount.isPositive()) {
            return texts.nothingDue();
        }
        var tax = voucher.tax();
        if (tax != null) {
            var most = open(tax.code());
            if (!most.isPositive()) {
                return refusals.of(new VoucherAboveGoods(voucher.code(), tax, Money.ZERO));
            }
            singles.put(voucher.code(), tax);
            amount = amount.min(most);
        }
        tendered.add(received(voucher, amount));
        return "";
    }

    /// What such a voucher can still pay.
    private Money open(TaxCode code) {
        return limit.get().most(code, tendered.tenders(List.of()), given -> {
            var rate = singles.get(given);
            return rate != null && code.equals(rate.code());
        });
    }

    /// Why one more tender cannot be given, such as points that lower prices below what single-purpose vouchers given
    /// before would pay; empty if it can. To be asked before anything is charged.
    String objection(Tender more) {
        return limit.get()
                .exceeded(tendered.tenders(List.of(more)), singles)
                .map(refusals::of)
                .orElse("");
    }

    private static ReceivedTender received(Voucher voucher, Money amount) {
        return new ReceivedTender(
                TenderMeans.of(TenderKind.VOUCHER),
                new Tender.VoucherTender(voucher.code(), amount),
                voucher.balance().minus(amount));
    }
}
