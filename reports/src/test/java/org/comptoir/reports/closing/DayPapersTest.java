package org.comptoir.reports.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.Fixtures;
import org.comptoir.reports.engine.Pages;
import org.comptoir.reports.roll.RollPdf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Cash slips, and the closings of months and years.
class DayPapersTest {

    private final RollPdf pdf = new RollPdf();

    private static CashSlipData slip(Language language, CashSlipData.@Nullable Opening opening, String approvedBy) {
        return new CashSlipData(
                Fixtures.SHOP,
                language,
                Fixtures.PARIS,
                1234,
                "A · Caisse 1",
                "Remise en banque",
                opening == null ? Money.of("123456.78") : Money.of("-10.00"),
                opening,
                "Remise du matin, bordereau 77-4412, avec la monnaie de la veille",
                "Maria Antonietta Della Rovere",
                approvedBy,
                Instant.parse("2026-09-14T09:31:00Z"),
                "p3Xd",
                "Comptoir 0.1.0");
    }

    @ParameterizedTest
    @EnumSource
    void aSlipTellsWhatWasMovedAndWhoAllowedIt(Language language) {
        var pages = new Pages(pdf.on80Millimetres(CashSlipLayout.of(slip(language, null, "Camille Martel"))));

        assertThat(pages.count()).isEqualTo(1);
        assertThat(pages.text())
                .contains("1234", "Remise en banque", "Maria Antonietta Della Rovere", "Camille Martel", "77-4412")
                .contains("11:31", "p3Xd");
        assertThat(pages.text().replaceAll("\\D", "")).contains("12345678");
    }

    @ParameterizedTest
    @EnumSource
    void aSlipOfTheMorningTellsWhatWasLeft(Language language) {
        var opening = new CashSlipData.Opening(Money.of("150.00"), Money.of("140.00"));
        var text = new Pages(pdf.on80Millimetres(CashSlipLayout.of(slip(language, opening, "")))).text();

        assertThat(text.replaceAll("[ .,€]", "")).contains("15000", "14000", "−1000");
        assertThat(text).doesNotContain("Camille Martel");
    }

    @ParameterizedTest
    @EnumSource
    void aMonthFitsOnOneSheetAndTellsItsTotals(Language language) {
        for (var isYear : List.of(false, true)) {
            var roll = PeriodClosingLayout.of(period(language, isYear));
            var pages = new Pages(pdf.onA4(roll));

            assertThat(pages.count()).isEqualTo(1);
            for (var text : List.of(pages.text(), new Pages(pdf.on80Millimetres(roll)).text())) {
                assertThat(text)
                        .contains("31", "A-001541", "A-009624", "p3Xd", "3fA9 bc12", "Espèces, 9", "La Lavande, 4");
                assertThat(text.replaceAll("[ .,€]", "")).contains("100006012", "128452377", "−420", "−002", "31855");
            }
        }
    }

    private static PeriodClosingData period(Language language, boolean isYear) {
        return new PeriodClosingData(
                Fixtures.SHOP,
                language,
                Fixtures.PARIS,
                isYear,
                31,
                "A · Caisse 1",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 30),
                Instant.parse("2026-10-01T06:55:00Z"),
                5,
                30,
                26,
                "A-001541",
                "A-009624",
                8084,
                Fixtures.taxes(),
                List.of(
                        new ClosingData.TenderFigure("Espèces", 9, Money.of("1000060.12")),
                        new ClosingData.TenderFigure("La Lavande", 4, Money.of("77.10"))),
                new ClosingData.Counted(9, Money.of("122.30")),
                new ClosingData.Counted(2, Money.of("-61.40")),
                new ClosingData.Counted(3, Money.of("150")),
                new ClosingData.Counted(4, Money.of("-0.02")),
                new ClosingData.Counted(2, Money.of("318.55")),
                Money.of("-4.20"),
                Money.of("1284523.77"),
                "p3Xd",
                new ClosingData.SigningKey("3fA9 bc12", true),
                "Comptoir 0.1.0");
    }
}
