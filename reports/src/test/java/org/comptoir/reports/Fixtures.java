package org.comptoir.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.letterhead.Letterhead;
import org.comptoir.reports.receipt.ReceiptData;
import org.jspecify.annotations.Nullable;

/// A shop, its VAT rates and a receipt with the longest data a till accepts.
public final class Fixtures {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public static final String LONGEST_ARTICLE =
            "Coffret de bougies parfumées au figuier et à la fleur d’oranger, édition anniversaire numérotée";

    public static final Letterhead SHOP = new Letterhead(
            "Maison Lavigne",
            List.of("12, place du Marché", "84120 PERTUIS", "04 65 71 00 12"),
            List.of("SIRET 123 456 789 00012"),
            null);

    private Fixtures() {}

    public static TaxSummary taxes() {
        return TaxSummary.ofGross(Map.of(
                new TaxRate(TaxCode.of("N"), Percent.whole(20)), Money.of("1000053.82"),
                new TaxRate(TaxCode.of("R"), Percent.of("5.5")), Money.of("6.30")));
    }

    public static ReceiptData receipt(Language language, int duplicate) {
        return receipt(language, duplicate, Money.ZERO, null);
    }

    public static ReceiptData receipt(Language language, int duplicate, Money rounding, @Nullable Money owed) {
        return new ReceiptData(
                SHOP,
                "",
                "Merci de votre visite, à bientôt !",
                "Échange ou avoir sous 30 jours, article en bon état, avec ce ticket.",
                language == Language.ITALIAN ? "DOCUMENTO NON FISCALE" : "",
                language,
                PARIS,
                "2026-000123",
                Instant.parse("2026-09-14T14:42:00Z"),
                "Caisse 1",
                "Camille",
                "Mme Mireille Dumas-Faucher",
                lines(),
                List.of(),
                Money.of("1000060.12"),
                rounding,
                taxes(),
                List.of(
                        new ReceiptData.Paid("Bon cadeau …VBDH, reste 0,00 €", Money.of("20")),
                        new ReceiptData.Paid("Espèces", Money.of("1000050.12"))),
                Money.of("10.00"),
                owed,
                new ReceiptData.PointsNote(59, 0, 640, Money.of("6.40")),
                List.of(new ReceiptData.IssuedVoucher(
                        Money.of("50"),
                        "7K2M-9QXA-4RTB-0HJN-C",
                        "V7K2M9QXA4RTB0HJNC",
                        LocalDate.of(2027, 9, 14),
                        false)),
                "kQ7z",
                "T20260001237",
                "Comptoir 0.1.0",
                duplicate);
    }

    /// A lamp that is returned, and a candle taken instead: the rest is a credit note.
    public static ReceiptData exchange(Language language) {
        return new ReceiptData(
                SHOP,
                "",
                "",
                "",
                "",
                language,
                PARIS,
                "A-001591",
                Instant.parse("2026-11-28T16:52:00Z"),
                "Caisse 1",
                "Élise",
                "Claire Gauthier",
                List.of(
                        new ReceiptData.Line(
                                "Lampe de table en grès, abat-jour lin",
                                "teinte trop vive",
                                Quantity.ONE,
                                false,
                                false,
                                Money.of("64.00"),
                                List.of(),
                                Money.of("-64.00"),
                                "N",
                                "La couleur ne va pas, remis en stock"),
                        new ReceiptData.Line(
                                "Bougie parfumée, 220 g, cèdre",
                                "",
                                Quantity.ONE,
                                false,
                                false,
                                Money.of("23.40"),
                                List.of(),
                                Money.of("23.40"),
                                "N")),
                List.of(new ReceiptData.Origin("A-001586", LocalDate.of(2026, 11, 28))),
                Money.of("-40.60"),
                Money.ZERO,
                TaxSummary.ofGross(Map.of(new TaxRate(TaxCode.of("N"), Percent.whole(20)), Money.of("-40.60"))),
                List.of(new ReceiptData.Paid("Remboursé : Avoir", Money.of("40.60"))),
                Money.ZERO,
                null,
                new ReceiptData.PointsNote(0, 0, 41, 0, 690, Money.of("6.90")),
                List.of(new ReceiptData.IssuedVoucher(
                        Money.of("40.60"),
                        "7K2M-9QXA-4RTB-0HJN-C",
                        "V7K2M9QXA4RTB0HJNC",
                        LocalDate.of(2027, 11, 28),
                        true)),
                "Xw2p",
                "TA0015919",
                "Comptoir 1.0",
                0);
    }

    private static List<ReceiptData.Line> lines() {
        return List.of(
                new ReceiptData.Line(
                        "Écharpe mérinos",
                        "bleu nuit",
                        Quantity.of(2),
                        false,
                        true,
                        Money.of("29.90"),
                        List.of(new ReceiptData.Reduction("Remise fidélité 10 %", Money.of("5.98"))),
                        Money.of("53.82"),
                        "N"),
                new ReceiptData.Line(
                        LONGEST_ARTICLE,
                        "",
                        Quantity.ONE,
                        false,
                        true,
                        Money.of("1000000"),
                        List.of(),
                        Money.of("1000000"),
                        "N"),
                new ReceiptData.Line(
                        "Miel de lavande",
                        "",
                        Quantity.of("0.350"),
                        true,
                        false,
                        Money.of("18"),
                        List.of(),
                        Money.of("6.30"),
                        "R"));
    }
}
