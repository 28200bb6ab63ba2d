package org.comptoir.desktop.till.payment;

import java.util.List;
import java.util.Optional;
import org.comptoir.desktop.till.payment.PaymentState.Tendered;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The texts of a refund.
final class RefundTexts {

    private static final String MINUS = "\u2212";

    private final Formats formats;
    private final Texts texts;
    private final Texts sales;
    private final ChangeText change;

    RefundTexts(Formats formats) {
        this.formats = formats;
        texts = Texts.of("payment", formats.language());
        sales = Texts.of("sales", formats.language());
        change = new ChangeText(formats, texts);
    }

    /// @param card what a terminal does; null if nothing is asked of it
    /// @param atCard what there is to know of a refund to a card; may be empty
    PaymentState state(
            RefundChoice refund,
            Money total,
            String message,
            boolean busy,
            PaymentState.@Nullable CardPanel card,
            String atCard,
            @Nullable Sale sale) {
        var offered = refund.offered();
        var missing = refund.left().minus(offered);
        return new PaymentState(
                formats.money(refund.left()),
                formats.money(total),
                "",
                refund.parts().stream().map(this::part).toList(),
                refund.means().stream()
                        .map(kind -> new PaymentState.Tender(
                                TenderMeans.of(kind),
                                name(kind),
                                detail(kind, atCard),
                                texts.get("payment.key." + kind),
                                kind == refund.kind(),
                                true))
                        .toList(),
                List.of(),
                formats.money(offered),
                formats.money(missing.isNegative() ? Money.ZERO : missing),
                missing.isPositive(),
                refund.kind() == TenderKind.CASH && offered.isPositive() ? change.of(offered) : "",
                !busy
                        && refund.isReady()
                        && (offered.isPositive() || refund.left().isZero())
                        && !refund.isTooMuch(),
                refund.ends() ? "" : texts.get("payment.refund.part", formats.money(offered)),
                message,
                "",
                refund.kind() == TenderKind.CASH,
                false,
                Optional.ofNullable(card),
                Optional.ofNullable(sale).map(this::done),
                true);
    }

    private Tendered part(RefundChoice.Part part) {
        return new Tendered(
                part.kind(),
                name(part.kind()),
                part.fixed() ? fixed(part.kind()) : "",
                MINUS + formats.money(part.amount()));
    }

    private String fixed(TenderKind kind) {
        return texts.get(
                switch (kind) {
                    case CARD -> "payment.card.refund.credited";
                    case ACCOUNT -> "payment.refund.debt";
                    case CASH, VOUCHER, POINTS, CHEQUE, TRANSFER, MEAL_VOUCHER, OWN -> "payment.refund.fixed";
                });
    }

    private String detail(TenderKind kind, String atCard) {
        return switch (kind) {
            case VOUCHER -> texts.get("payment.refund.note");
            case CARD -> atCard;
            case CASH, POINTS, CHEQUE, TRANSFER, MEAL_VOUCHER, ACCOUNT, OWN -> "";
        };
    }

    private String name(TenderKind kind) {
        return switch (kind) {
            case VOUCHER -> texts.get("payment.refund.creditnote");
            case CASH, CARD, POINTS, CHEQUE, TRANSFER, MEAL_VOUCHER, ACCOUNT, OWN -> sales.get(kind.textKey());
        };
    }

    /// What is to be handed out: money, and the credit note that the receipt bears.
    private PaymentState.Done done(Sale sale) {
        return new PaymentState.Done(
                sale.number().toString(), "", notes(sale), formats.money(paidOut(sale)), means(sale));
    }

    private static Money paidOut(Sale sale) {
        return Money.sum(sale.payouts().stream()
                .filter(payout -> payout.kind() != TenderKind.POINTS)
                .map(payout -> payout.amount())
                .toList());
    }

    private String means(Sale sale) {
        return String.join(
                ", ",
                sale.payouts().stream()
                        .filter(payout -> payout.kind() != TenderKind.POINTS)
                        .map(payout -> name(payout.kind()))
                        .distinct()
                        .toList());
    }

    private String notes(Sale sale) {
        return sale.creditNotes().isEmpty() && sale.vouchersSold().isEmpty()
                ? ""
                : texts.get("payment.refund.handover");
    }
}
