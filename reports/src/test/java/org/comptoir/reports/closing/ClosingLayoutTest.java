package org.comptoir.reports.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.Fixtures;
import org.comptoir.reports.engine.Pages;
import org.comptoir.reports.roll.RollPdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingLayoutTest {

    private final RollPdf pdf = new RollPdf();

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
                    .contains(
                            "128",
                            "Camille Martel",
                            "p3Xd",
                            "Erreur de rendu",
                            "A-001541",
                            "A-001624",
                            "Maria Antonietta Della Rovere")
                    .contains("Z 127", ", 2 ");
            assertThat(text.replaceAll("[ .,€]", ""))
                    .contains("100006012", "128452377", "−200", "135050", "119850", "1190548", "−6140")
                    .contains("3" + "4530", "2026" + "98765432", "17");
        }
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
                Fixtures.taxes(),
                new ClosingData.Activity(
                        84,
                        "A-001541",
                        "A-001624",
                        new ClosingData.Counted(9, Money.of("122.30")),
                        new ClosingData.Counted(2, Money.of("-61.40")),
                        new ClosingData.Counted(3, Money.of("150")),
                        Money.of("80"),
                        new ClosingData.Counted(3, Money.of("45.30")),
                        17),
                List.of(new ClosingData.TenderFigure("Carte bancaire", 50, Money.of("4639.30"))),
                new ClosingData.Cash(
                        Money.of("150"),
                        Money.of("1200.50"),
                        Money.of("1350.50"),
                        Money.of("1348.50"),
                        Money.of("150")),
                "Erreur de rendu",
                Money.of("1284523.77"),
                new ClosingData.YearTotal(2026, Money.of("987654.32")),
                findings,
                number == 0 ? "" : "p3Xd",
                new ClosingData.SigningKey("3fA9 bc12", true),
                "Comptoir 0.1.0");
    }
}
