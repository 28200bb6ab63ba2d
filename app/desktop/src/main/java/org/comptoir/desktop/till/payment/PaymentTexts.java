package org.comptoir.desktop.till.payment;

import java.util.List;
import java.util.Optional;
import org.comptoir.customers.account.CustomerAccount;
import org.comptoir.customers.loyalty.LoyaltyScheme;
import org.comptoir.desktop.till.payment.PaymentState.Done;
import org.comptoir.desktop.till.payment.PaymentState.Quick;
import org.comptoir.desktop.till.payment.PaymentState.Tendered;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.sales.MealVoucherText;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.sales.tender.ForeignCash;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherText;
import org.jspecify.annotations.Nullable;

/// The texts of the payment.
final class PaymentTexts {

    /// @param offered the amount that Enter tenders
    /// @param foreign what that is in another currency, if one is chosen
    /// @param paysAccount whether something is paid of the account on this very ticket
    record Facts(
            Money total,
            Money due,
            List<ReceivedTender> given,
            TenderMeans chosen,
            Money rounding,
            TenderRules rules,
            String typed,
            Money offered,
            Optional<ForeignCash> foreign,
            String message,
            int points,
            int spendable,
            LoyaltyScheme scheme,
            boolean hasCustomer,
            CustomerAccount account,
            boolean paysAccount,
            boolean busy,
            Optional<PaymentState.CardPanel> card,
            boolean hasTerminal,
            PaymentState.TipPanel tip,
            @Nullable Sale sale) {

        /// Whether points were already tendered.
        boolean isSpending() {
            return given.stream().anyMatch(received -> received.kind() == TenderKind.POINTS);
        }

        int mealPieces() {
            return given.stream()
                    .mapToInt(received -> received.tender() instanceof Tender.MealVouchers meals ? meals.pieces() : 0)
                    .sum();
        }

        Money mealAmount() {
            return Money.sum(given.stream()
                    .filter(received -> received.kind() == TenderKind.MEAL_VOUCHER)
                    .map(ReceivedTender::amount)
                    .toList());
        }

        /// Whether the drawer opens in the end.
        boolean opensDrawer() {
            return chosen.opensDrawer()
                    || given.stream().anyMatch(received -> received.means().opensDrawer());
        }

        /// Whether Enter completes the sale instead of adding a partial payment.
        boolean ends() {
            return offered.compareTo(due) >= 0;
        }
    }

    private static final String MINUS = "\u2212";

    private final Formats formats;
    private final Texts texts;
    private final ChangeText change;
    private final TenderButtons buttons;
    private final MealVoucherText mealVouchers;

    PaymentTexts(Formats formats) {
        this.formats = formats;
        texts = Texts.of("payment", formats.language());
        change = new ChangeText(formats, texts);
        buttons = new TenderButtons(formats, texts);
        mealVouchers = new MealVoucherText(formats);
    }

    PaymentState state(Facts facts) {
        var asksVoucher =
                facts.chosen().kind() == TenderKind.VOUCHER && facts.due().isPositive();
        var givesChange = facts.chosen().givesChange() && facts.due().isPositive();
        var back = facts.offered().minus(facts.due());
        var tip = facts.tip();
        return new PaymentState(
                formats.money(facts.due()),
                formats.money(facts.total()),
                facts.rounding().isZero() ? "" : signed(facts.rounding()),
                facts.given().stream().map(this::tendered).toList(),
                buttons.of(facts),
                givesChange && facts.chosen().foreign() == null ? quick(facts) : List.of(),
                given(facts, asksVoucher),
                asksVoucher ? "" : formats.money(back.isNegative() ? back.negate() : back),
                back.isNegative(),
                givesChange && back.isPositive() ? change.of(back) : "",
                !facts.busy()
                        && (tip.open()
                                || !asksVoucher
                                        && (facts.offered().isPositive()
                                                || facts.due().isZero())),
                tip.open() ? tip(tip) : part(facts),
                facts.message(),
                notice(facts),
                facts.opensDrawer(),
                asksVoucher,
                facts.card(),
                Optional.ofNullable(facts.sale()).map(this::done),
                false,
                tip);
    }

    private String given(Facts facts, boolean asksVoucher) {
        if (facts.tip().open()) {
            return facts.tip().own();
        }
        if (asksVoucher) {
            return "";
        }
        return facts.foreign()
                .map(cash -> formats.currency(cash.currency(), cash.amount()))
                .orElseGet(() -> formats.money(facts.offered()));
    }

    /// Of the button for a partial payment; empty if it completes the sale.
    private String part(Facts facts) {
        return facts.ends() || !facts.due().isPositive()
                ? ""
                : texts.get("payment.part", formats.money(facts.offered()));
    }

    private String tip(PaymentState.TipPanel tip) {
        return tip.isTyped() ? texts.get("payment.tip.add", tip.own()) : texts.get("payment.tip.without");
    }

    String tipTooMuch() {
        return texts.get("payment.tip.most", formats.money(TipItem.MAX_AMOUNT));
    }

    private String signed(Money amount) {
        return amount.isNegative() ? MINUS + formats.money(amount.negate()) : "+" + formats.money(amount);
    }

    /// More meal vouchers than the country lets a customer use: told, and taken all the same.
    private String notice(Facts facts) {
        var isNext =
                facts.chosen().kind() == TenderKind.MEAL_VOUCHER && facts.due().isPositive();
        return mealVouchers
                .of(
                        facts.rules().mealVouchers(),
                        isNext ? facts.mealAmount().plus(facts.offered()) : facts.mealAmount(),
                        isNext ? facts.mealPieces() + 1 : facts.mealPieces())
                .orElse("");
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
                received.kind(), name(received), detail(received), MINUS + formats.money(received.amount()));
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
            case Tender.Cheque ignored -> "";
            case Tender.BankTransfer ignored -> "";
            case Tender.OnAccount ignored -> "";
            case Tender.Own ignored -> "";
            case Tender.Foreign(var cash, var ignored) -> formats.currency(cash.currency(), cash.amount());
            case Tender.MealVouchers meals -> texts.get("payment.meals", meals.pieces());
        };
    }

    String removed(ReceivedTender taken) {
        return texts.get("payment.removed", name(taken), formats.money(taken.amount()));
    }

    private String name(ReceivedTender received) {
        var rate = received.means().foreign();
        if (rate != null) {
            return texts.get("payment.foreign", rate.currency());
        }
        return received.means().type().title(formats.language());
    }

    /// Notes are called by their euros alone.
    private static boolean isWhole(Money amount) {
        return amount.cents() % 100 == 0;
    }

    private List<Quick> quick(Facts facts) {
        return CashSuggestions.of(facts.due()).stream()
                .map(amount -> new Quick(
                        isWhole(amount) ? formats.euros(amount) : formats.money(amount),
                        amount.equals(facts.due()),
                        !facts.typed().isEmpty() && amount.equals(facts.offered())))
                .toList();
    }

    String of(VoucherCheck check) {
        return switch (check) {
            case VoucherCheck.Usable ignored -> "";
            case VoucherCheck.Spent() -> texts.get("payment.voucher.spent");
            case VoucherCheck.Expired(var on) -> texts.get("payment.voucher.expired", formats.date(on));
            case VoucherCheck.Blocked blocked -> new VoucherText(formats).of(blocked);
            case VoucherCheck.Replaced replaced -> new VoucherText(formats).of(replaced);
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
