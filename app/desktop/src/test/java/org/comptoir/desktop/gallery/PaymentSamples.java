package org.comptoir.desktop.gallery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.desktop.till.payment.PaymentState;
import org.comptoir.desktop.till.payment.TenderMeans;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

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
                        new PaymentState.Tender(
                                TenderMeans.of(TenderKind.VOUCHER), "Bon ou avoir", "Scannez-le", "V", false, true),
                        new PaymentState.Tender(
                                TenderMeans.of(TenderKind.POINTS),
                                "Points",
                                "1\u202F284 = 12,84\u00A0€",
                                "P",
                                false,
                                true)),
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
                Optional.empty(),
                false);
    }

    /// As many means as may be offered, of which three are used.
    static PaymentState ten(Language language) {
        var texts = Texts.of("payment", language);
        var tenders = new ArrayList<PaymentState.Tender>();
        var details = Map.of(
                TenderKind.MEAL_VOUCHER, texts.get("payment.meals.reached", "25\u00A0€"),
                TenderKind.VOUCHER, texts.get("payment.voucher.how"),
                TenderKind.POINTS, texts.get("payment.points.worth", 1284, "12,84\u00A0€"),
                TenderKind.ACCOUNT, texts.get("payment.account.free", "185,00\u00A0€"));
        for (var kind : TenderKind.values()) {
            if (kind != TenderKind.OWN) {
                tenders.add(new PaymentState.Tender(
                        TenderMeans.of(kind),
                        TenderType.of(kind).title(language),
                        details.getOrDefault(kind, ""),
                        texts.get("payment.key." + kind),
                        kind == TenderKind.CASH,
                        true));
            }
        }
        for (var own : List.of(
                new OwnTender("La Lavande", 'L', true, true, true),
                new OwnTender("Chèques de la ville", 'H', false, false, false))) {
            tenders.add(new PaymentState.Tender(
                    TenderMeans.of(own), own.name(), "", Character.toString(own.key()), false, true));
        }
        tenders.add(new PaymentState.Tender(
                new TenderMeans(TenderKind.OWN, null, new ForeignRate("CHF", 953_200, LocalDate.of(2026, 11, 12))),
                texts.get("payment.foreign", "CHF"),
                texts.get("payment.foreign.rate", "0,9532", "12/11/2026"),
                "F",
                false,
                true));
        var paying = paying();
        return new PaymentState(
                "79,30\u00A0€",
                "119,30\u00A0€",
                "",
                List.of(
                        paying.tendered().getFirst(),
                        new PaymentState.Tendered(
                                TenderKind.MEAL_VOUCHER,
                                TenderType.of(TenderKind.MEAL_VOUCHER).title(language),
                                texts.get("payment.meals", 3),
                                "−25,00\u00A0€")),
                tenders,
                List.of(
                        new PaymentState.Quick("79,30\u00A0€", true, false),
                        new PaymentState.Quick("80\u00A0€", false, false),
                        new PaymentState.Quick("85\u00A0€", false, true),
                        new PaymentState.Quick("90\u00A0€", false, false),
                        new PaymentState.Quick("100\u00A0€", false, false)),
                "85,00\u00A0€",
                paying.change(),
                false,
                paying.coins(),
                true,
                "",
                "",
                "",
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /// A card of which the terminal gave no answer.
    static PaymentState unanswered(Language language) {
        var texts = Texts.of("payment", language);
        var paying = paying();
        return new PaymentState(
                paying.due(),
                paying.ticketTotal(),
                "",
                paying.tendered(),
                paying.tenders(),
                List.of(),
                paying.due(),
                paying.change(),
                false,
                "",
                false,
                "",
                "",
                "",
                false,
                false,
                Optional.of(new PaymentState.CardPanel(
                        texts.get("payment.card.unknown", paying.due()), texts.get("payment.card.unknown.hint"), true)),
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
                Optional.empty(),
                Optional.of(new PaymentState.Done("4\u202F219", "5,70\u00A0€", "")),
                false);
    }
}
