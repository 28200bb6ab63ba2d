package org.comptoir.reports.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.Fixtures;
import org.comptoir.reports.engine.Pages;
import org.comptoir.reports.roll.RollPdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingLayoutTest {

    private static final ClosingData.FiscalDocumentFigures NOT_FISCAL =
            new ClosingData.FiscalDocumentFigures(List.of(), 0, 0);
    private static final ClosingData.FiscalDocumentFigures FISCAL = new ClosingData.FiscalDocumentFigures(
            List.of(new ClosingData.RecorderFigure("99SIM827336", 1012, 81)), 2, 1);

    private final RollPdf pdf = new RollPdf();

    @ParameterizedTest
    @EnumSource
    void tellsWhatAFiscalRecorderConfirmedWhereThereIsOne(Language language) {
        var text = new Pages(pdf.on80Millimetres(
                        ClosingLayout.of(report(language, 128, 0, Fixtures.taxes(), List.of(), false))))
                .text();
        if (language == Language.ITALIAN) {
            assertThat(text)
                    .contains("Documenti RT 99SIM827336, chiusura 1012")
                    .contains("Documenti RT non confermati", "Documenti RT definiti a mano");
        } else {
            assertThat(text).doesNotContain("99SIM");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rollAndSheetHaveTheSameText(Language language) {
        var roll = ClosingLayout.of(report(language, 128));
        var onRoll = new Pages(pdf.on80Millimetres(roll)).text();
        var sheet = new Pages(pdf.onA4(roll));
        assertThat(sheet.count()).isEqualTo(1);
        var onSheet = sheet.text();
        for (var text : List.of(onRoll, onSheet)) {
            assertThat(text)
                    .as("single-purpose vouchers sold and spent")
                    .containsPattern("60[.,]00.*18[.,]50")
                    .contains(
                            "128",
                            "Camille Martel",
                            "p3Xd",
                            "Erreur de rendu",
                            "Ticket du terminal perdu",
                            "Apport de monnaie",
                            "Remise en banque, 2",
                            "A-001541",
                            "A-001624",
                            "Maria Antonietta Della Rovere")
                    .contains("Z 127", ", 2 ");
            assertThat(text.replaceAll("[ .,€]", ""))
                    .contains(
                            "16000",
                            "463510",
                            "−420",
                            "100006012",
                            "128452377",
                            "−200",
                            "135050",
                            "119850",
                            "1190548",
                            "−6140")
                    .contains("3" + "4530", "2026" + "98765432", "17");
        }
    }

    /// Every rate and every means of payment, and a reason.
    @ParameterizedTest
    @EnumSource
    void aFullDayFitsOnOneSheet(Language language) {
        var gross = new TreeMap<TaxRate, Money>(
                Comparator.comparing(rate -> rate.code().value()));
        for (var code : List.of("I:10", "N:20", "R:5.5", "S:2.1")) {
            var parts = code.split(":");
            gross.put(new TaxRate(TaxCode.of(parts[0]), Percent.of(parts[1])), Money.of("1234.56"));
        }
        var tenders = Stream.of("Carte bancaire", "Espèces", "Bon cadeau", "Points")
                .map(means -> new ClosingData.TenderFigure(means, 12, Money.of("1234.56")))
                .toList();

        var pages = new Pages(
                pdf.onA4(ClosingLayout.of(report(language, 128, 0, TaxSummary.ofGross(gross), tenders, false))));

        assertThat(pages.count()).isEqualTo(1);
        assertThat(pages.text()).contains("Points, 12", "S 2").contains("3fA9 bc12");
    }

    @ParameterizedTest
    @EnumSource
    void aReadingStatesThatItClosesNothing(Language language) {
        var text = new Pages(pdf.onA4(ClosingLayout.of(report(language, 0)))).text();
        assertThat(text).contains(" X ").doesNotContain("128 ");
    }

    @ParameterizedTest
    @EnumSource
    void tellsThatTheDataWasNotAsSigned(Language language) {
        assertThat(new Pages(pdf.onA4(ClosingLayout.of(report(language, 128)))).text())
                .doesNotContain("417");
        assertThat(new Pages(pdf.onA4(ClosingLayout.of(report(language, 128, 417)))).text())
                .contains("417");
    }

    private static ClosingData report(Language language, long number) {
        return report(language, number, 0);
    }

    private static ClosingData report(Language language, long number, int findings) {
        var card = new ClosingData.TenderFigure("Carte bancaire", 50, Money.of("4639.30"));
        return report(language, number, findings, Fixtures.taxes(), List.of(card), true);
    }

    private static ClosingData report(
            Language language,
            long number,
            int findings,
            TaxSummary taxes,
            List<ClosingData.TenderFigure> tenders,
            boolean cashMoved) {
        var moved = List.of(
                new ClosingData.TenderFigure("Apport de monnaie", 1, Money.of("50")),
                new ClosingData.TenderFigure("Remise en banque", 2, Money.of("-50")));
        var counts = List.of(
                new ClosingData.CountedTender(
                        "Carte bancaire", Money.of("4635.10"), Money.of("-4.20"), "Ticket du terminal perdu"),
                new ClosingData.CountedTender("Bon cadeau", Money.of("80"), Money.ZERO, ""));
        return new ClosingData(
                Fixtures.SHOP,
                language,
                Fixtures.PARIS,
                number,
                127,
                new ClosingData.Opening(Instant.parse("2026-09-14T06:55:00Z"), "Maria Antonietta Della Rovere"),
                Instant.parse("2026-09-14T17:31:00Z"),
                "Caisse 1",
                "Camille Martel",
                taxes,
                new ClosingData.Activity(
                        84,
                        "A-001541",
                        "A-001624",
                        new ClosingData.Counted(9, Money.of("122.30")),
                        new ClosingData.Counted(2, Money.of("-61.40")),
                        new ClosingData.Counted(3, Money.of("150")),
                        new ClosingData.Counted(0, Money.ZERO),
                        Money.of("84.50"),
                        new ClosingData.Counted(2, Money.of("40")),
                        Money.of("80"),
                        new ClosingData.Counted(3, Money.of("45.30")),
                        new ClosingData.Counted(1, Money.of("12.90")),
                        new ClosingData.Counted(1, Money.of("8.50")),
                        17,
                        new ClosingData.Counted(2, Money.of("60")),
                        new ClosingData.Counted(1, Money.of("18.50")),
                        cashMoved
                                ? List.of(new ClosingData.TenderFigure("Camille Martel", 4, Money.of("11.50")))
                                : List.of(),
                        cashMoved
                                ? List.of(new ClosingData.ForeignFigure(
                                        "CHF",
                                        3,
                                        new BigDecimal("170.00"),
                                        Money.of("162.04"),
                                        new BigDecimal("160.00")))
                                : List.of(),
                        language == Language.ITALIAN && !cashMoved ? FISCAL : NOT_FISCAL),
                tenders,
                new ClosingData.Cash(
                        Money.of("150"),
                        cashMoved ? Money.of("160") : null,
                        cashMoved ? moved : List.of(),
                        Money.of("1200.50"),
                        Money.of("1350.50"),
                        Money.of("1348.50"),
                        Money.of("150")),
                "Erreur de rendu",
                cashMoved ? counts : List.of(),
                false,
                Money.of("1284523.77"),
                new ClosingData.YearTotal(2026, Money.of("987654.32")),
                findings,
                number == 0 ? "" : "p3Xd",
                new ClosingData.SigningKey("3fA9 bc12", true),
                "Comptoir 0.1.0");
    }
}
