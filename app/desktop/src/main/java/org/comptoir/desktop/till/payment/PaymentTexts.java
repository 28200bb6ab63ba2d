package org.comptoir.desktop.till.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.loyalty.LoyaltyScheme;
import org.comptoir.desktop.till.payment.PaymentState.Done;
import org.comptoir.desktop.till.payment.PaymentState.Quick;
import org.comptoir.desktop.till.payment.PaymentState.Tendered;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.jspecify.annotations.Nullable;

/// The texts of the payment.
final class PaymentTexts {

    /// @param offered the amount that Enter tenders
    record Facts(
            Money total,
            Money due,
            List<ReceivedTender> given,
            TenderKind chosen,
            String typed,
            Money offered,
            String message,
            int points,
            int spendable,
            LoyaltyScheme scheme,
            boolean hasCustomer,
            boolean busy,
            @Nullable Sale sale) {

        /// Whether points were already tendered.
        boolean isSpending() {
            return given.stream().anyMatch(received -> received.kind() == TenderKind.POINTS);
        }

        /// Whether Enter completes the sale instead of adding a partial payment.
        boolean ends() {
            return offered.compareTo(due) >= 0;
        }
    }

    private static final String MINUS = "\u2212";

    /// In the order in which they are offered.
    private static final List<TenderKind> OFFERED =
            List.of(TenderKind.CARD, TenderKind.CASH, TenderKind.VOUCHER, TenderKind.POINTS);

    private final Formats formats;
    private final Texts texts;
    private final Texts sales;
    private final ChangeText change;

    PaymentTexts(Formats formats) {
        this.formats = formats;
        texts = Texts.of("payment", formats.language());
        sales = Texts.of("sales", formats.language());
        change = new ChangeText(formats, texts);
    }

    PaymentState state(Facts facts) {
        var asksVoucher = facts.chosen() == TenderKind.VOUCHER && facts.due().isPositive();
        var cash = facts.chosen() == TenderKind.CASH && facts.due().isPositive();
        var back = facts.offered().minus(facts.due());
        return new PaymentState(
                formats.money(facts.due()),
                formats.money(facts.total()),
                facts.given().stream().map(this::tendered).toList(),
                tenders(facts),
                cash ? quick(facts) : List.of(),
                asksVoucher ? "" : formats.money(facts.offered()),
                asksVoucher ? "" : formats.money(back.isNegative() ? back.negate() : back),
                back.isNegative(),
                cash && back.isPositive() ? change.of(back) : "",
                !facts.busy()
                        && !asksVoucher
                        && (facts.offered().isPositive() || facts.due().isZero()),
                facts.ends() || !facts.due().isPositive()
                        ? ""
                        : texts.get("payment.part", formats.money(facts.offered())),
                facts.message(),
                asksVoucher,
                Optional.ofNullable(facts.sale()).map(this::done));
    }

    private Done done(Sale sale) {
        var back = sale.change();
        return new Done(
                sale.number().toString(),
                back.isZero() ? "" : formats.money(back),
                sale.vouchersSold().isEmpty() ? "" : vouchers(sale));
    }

    private String vouchers(Sale sale) {
        return texts.get("payment.done.vouchers", sale.vouchersSold().size());
    }

    private Tendered tendered(ReceivedTender received) {
        return new Tendered(
                received.kind(), name(received.kind()), detail(received), MINUS + formats.money(received.amount()));
    }

    private String detail(ReceivedTender received) {
        return switch (received.tender()) {
            case Tender.VoucherTender(var code, var ignored) ->
                received.voucherLeft().isZero()
                        ? texts.get("payment.voucher.whole", code.masked())
                        : texts.get("payment.voucher.left", code.masked(), formats.money(received.voucherLeft()));
            case Tender.Points(var points, var ignored) -> texts.get("payment.points", points);
            case Tender.Cash ignored -> "";
            case Tender.Card ignored -> "";
        };
    }

    String removed(ReceivedTender taken) {
        return texts.get("payment.removed", name(taken.kind()), formats.money(taken.amount()));
    }

    private String name(TenderKind kind) {
        return sales.get(kind.textKey());
    }

    private List<PaymentState.Tender> tenders(Facts facts) {
        var tenders = new ArrayList<PaymentState.Tender>();
        for (var kind : OFFERED) {
            var isPoints = kind == TenderKind.POINTS;
            var usable = !isPoints || facts.spendable() > 0;
            tenders.add(new PaymentState.Tender(kind, name(kind), detail(kind, facts), kind == facts.chosen(), usable));
        }
        return tenders;
    }

    private String detail(TenderKind kind, Facts facts) {
        return switch (kind) {
            case CASH, CARD -> "";
            case VOUCHER -> texts.get("payment.voucher.how");
            case POINTS -> points(facts);
        };
    }

    private String points(Facts facts) {
        if (!facts.hasCustomer()) {
            return texts.get("payment.points.customer");
        }
        if (facts.isSpending()) {
            return texts.get("payment.points.used");
        }
        if (facts.spendable() == 0) {
            return texts.get("payment.points.toofew", facts.points());
        }
        var worth = facts.scheme().worth(facts.spendable());
        return texts.get("payment.points.worth", facts.spendable(), formats.money(worth));
    }

    private List<Quick> quick(Facts facts) {
        return CashSuggestions.of(facts.due()).stream()
                .map(amount -> new Quick(
                        formats.money(amount),
                        amount.equals(facts.due()),
                        !facts.typed().isEmpty() && amount.equals(facts.offered())))
                .toList();
    }

    String of(VoucherCheck check) {
        return switch (check) {
            case VoucherCheck.Usable ignored -> "";
            case VoucherCheck.Spent() -> texts.get("payment.voucher.spent");
            case VoucherCheck.Expired(var on) -> texts.get("payment.voucher.expired", formats.date(on));
            case VoucherCheck.Unknown() -> texts.get("payment.voucher.unknown");
            case VoucherCheck.Wait(var until) -> texts.get("payment.voucher.wait", formats.time(until));
        };
    }

    String mistypedVoucher() {
        return texts.get("payment.voucher.mistyped");
    }

    String voucherTwice() {
        return texts.get("payment.voucher.twice");
    }

    String scanVoucher() {
        return texts.get("payment.voucher.scan");
    }

    String nothingDue() {
        return texts.get("payment.voucher.nothingdue");
    }

    String asksAgain() {
        return texts.get("payment.again.itself");
    }

    String tryAgain() {
        return texts.get("payment.again");
    }
}
