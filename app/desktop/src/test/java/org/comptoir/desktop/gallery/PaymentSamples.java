package org.comptoir.desktop.gallery;

import java.util.List;
import java.util.Optional;
import org.comptoir.desktop.till.payment.PaymentState;
import org.comptoir.desktop.till.payment.TenderMeans;
import org.comptoir.pos.sales.TenderKind;

/// The payment of the sample ticket.
final class PaymentSamples {

    private PaymentSamples() {}

    static PaymentState paying() {
        return new PaymentState(
                "104,30\u00A0€",
                "119,30\u00A0€",
                "",
                List.of(new PaymentState.Tendered(
                        TenderKind.VOUCHER, "Bon fidélité", "…7K4P · utilisé en entier", "−15,00\u00A0€")),
                List.of(
                        new PaymentState.Tender(TenderMeans.of(TenderKind.CARD), "Carte", "", "C", false, true),
                        new PaymentState.Tender(TenderMeans.of(TenderKind.CASH), "Espèces", "", "C", true, true),
                        new PaymentState.Tender(TenderMeans.of(TenderKind.VOUCHER), "Bon ou avoir", "Scannez-le", "V", false, true),
                        new PaymentState.Tender(TenderMeans.of(TenderKind.POINTS), "Points", "1\u202F284 = 12,84\u00A0€", "P", false, true)),
                List.of(
                        new PaymentState.Quick("104,30\u00A0€", true, false),
                        new PaymentState.Quick("105,00\u00A0€", false, false),
                        new PaymentState.Quick("110,00\u00A0€", false, true),
                        new PaymentState.Quick("120,00\u00A0€", false, false),
                        new PaymentState.Quick("150,00\u00A0€", false, false)),
                "110,00\u00A0€",
                "5,70\u00A0€",
                false,
                "1 billet de 5\u00A0€\n1 pièce de 0,50\u00A0€, 1 de 0,20\u00A0€",
                true,
                "",
                "",
                "",
                true,
                false,
                Optional.empty(),
                false);
    }

    static PaymentState done() {
        var paying = paying();
        return new PaymentState(
                paying.due(),
                paying.ticketTotal(),
                paying.rounding(),
                paying.tendered(),
                paying.tenders(),
                paying.quick(),
                paying.given(),
                paying.change(),
                false,
                paying.coins(),
                true,
                "",
                "",
                "",
                true,
                false,
                Optional.of(new PaymentState.Done("4\u202F219", "5,70\u00A0€", "")),
                false);
    }
}
