package org.comptoir.shop.fiscal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.comptoir.pos.fiscal.FiscalDocument;
import org.comptoir.pos.fiscal.FiscalKind;
import org.comptoir.pos.fiscal.FiscalNumber;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.SaleTender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.shop.devices.FiscalContent;
import org.comptoir.shop.devices.FiscalContent.Line;
import org.comptoir.shop.devices.FiscalContent.Payment;
import org.comptoir.shop.devices.FiscalContent.PaymentKind;
import org.jspecify.annotations.Nullable;

/// What a recorder prints of a sale.
final class FiscalContents {

    private FiscalContents() {}

    /// @param origin the document that a return refers to, if there is one
    static FiscalContent of(FiscalDocument document, Sale sale, @Nullable FiscalNumber origin) {
        return switch (document.kind()) {
            case SALE -> sold(document, sale);
            case RETURN -> returned(document, sale, origin);
        };
    }

    private static FiscalContent sold(FiscalDocument document, Sale sale) {
        var lines = sale.lines().stream()
                .filter(line -> !line.isReturn())
                .map(line -> line(line, line.total()))
                .toList();
        // What is paid out in cash is rounded on the way out, and no part of what was sold.
        var rounding = sale.tenders().isEmpty() ? Money.ZERO : sale.rounding();
        return new FiscalContent(document, lines, rounding, payments(document, sale, rounding), null);
    }

    private static FiscalContent returned(FiscalDocument document, Sale sale, @Nullable FiscalNumber origin) {
        var lines = sale.lines().stream()
                .filter(line -> line.isReturn() && line.tax() != null && isOf(line, document))
                .map(line -> line(line, line.total().negate()))
                .toList();
        return new FiscalContent(document, lines, Money.ZERO, List.of(), origin);
    }

    private static boolean isOf(SaleLine line, FiscalDocument document) {
        var returned = line.returned();
        return Objects.equals(returned == null ? null : returned.sale(), document.origin());
    }

    private static Line line(SaleLine line, Money total) {
        return new Line(line.description(), line.quantity(), total, line.tax());
    }

    /// What goods that came back are set off against counts as cash on both documents: the recorder's cash is the
    /// drawer's then.
    private static List<Payment> payments(FiscalDocument document, Sale sale, Money rounding) {
        var amounts = new EnumMap<PaymentKind, Money>(PaymentKind.class);
        sale.tenders().forEach(tender -> amounts.merge(kind(tender), tender.amount(), Money::plus));
        var tendered = Money.sum(sale.tenders().stream().map(SaleTender::amount).toList());
        var setOff = document.amount().plus(rounding).minus(tendered);
        if (setOff.isPositive()) {
            amounts.merge(PaymentKind.CASH, setOff, Money::plus);
        }
        var pieces = sale.tenders().stream()
                .filter(tender -> tender.kind() == TenderKind.MEAL_VOUCHER)
                .mapToInt(SaleTender::pieces)
                .sum();
        var payments = new ArrayList<Payment>();
        amounts.forEach(
                (kind, amount) -> payments.add(new Payment(kind, amount, kind == PaymentKind.TICKET ? pieces : 1)));
        return payments;
    }

    /// A tender of the shop's own is taken for cash, like a cheque.
    private static PaymentKind kind(SaleTender tender) {
        return switch (tender.kind()) {
            case CASH, CHEQUE, OWN -> PaymentKind.CASH;
            case CARD, TRANSFER -> PaymentKind.ELECTRONIC;
            case MEAL_VOUCHER -> PaymentKind.TICKET;
            case ACCOUNT -> PaymentKind.NOT_COLLECTED;
            case VOUCHER, POINTS -> PaymentKind.VOUCHER;
        };
    }

    /// Whether a document can take part in the lottery of receipts: an amount of a euro or more, all of it paid
    /// electronically.
    static boolean takesLottery(FiscalContent content) {
        return content.document().kind() == FiscalKind.SALE
                && content.isElectronic()
                && content.total().compareTo(Money.euros(1)) >= 0;
    }
}
