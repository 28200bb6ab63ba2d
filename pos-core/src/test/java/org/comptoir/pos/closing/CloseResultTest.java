package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.pos.cash.CashTotals;
import org.comptoir.pos.closing.CloseResult.Closed;
import org.comptoir.pos.closing.CloseResult.ClosedMeanwhile;
import org.comptoir.pos.closing.CloseResult.FloatAboveCash;
import org.comptoir.pos.closing.CloseResult.ReasonMissing;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CloseResultTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsEachResult(Language language) {
        var formats = new Formats(language, ZoneId.of("Europe/Rome"));
        var sentences = List.of(
                new Closed(closing(0)).sentence(formats),
                new Closed(closing(1)).sentence(formats),
                new Closed(closing(12)).sentence(formats),
                new ClosedMeanwhile(closing(3)).sentence(formats),
                new FloatAboveCash(Money.of("12.50")).sentence(formats),
                doubtful(ClockDoubt.Kind.AHEAD, 1234, formats),
                doubtful(ClockDoubt.Kind.BEHIND, 1234, formats),
                doubtful(ClockDoubt.Kind.BEHIND, 0, formats),
                new ReasonMissing(Money.of("-0.40")).sentence(formats),
                new CloseResult.TenderReasonMissing(TenderType.of(TenderKind.CARD), Money.of("-0.40"))
                        .sentence(formats));

        assertThat(sentences)
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{", "}"));
        assertThat(sentences.subList(0, 4))
                .allSatisfy(sentence -> assertThat(sentence).containsPattern("Z n\\S+[ \u00A0]1234"));
        assertThat(sentences.get(3)).contains("Élio Marchetti", "19:30");
    }

    private static String doubtful(ClockDoubt.Kind kind, long closing, Formats formats) {
        var recorded = LocalDate.of(2026, 11, 28);
        var today = LocalDate.of(2027, 11, 28);
        return new CloseResult.ClockDoubtful(new ClockDoubt(kind, recorded, closing, today)).sentence(formats);
    }

    private static DayClosing closing(int sales) {
        var zero = new Counted(0, Money.ZERO);
        var figures = new DayFigures(
                4,
                1,
                sales,
                sales,
                new TaxSummary(List.of()),
                List.of(),
                zero,
                zero,
                zero,
                zero,
                zero,
                Money.ZERO,
                Money.ZERO,
                CashTotals.NONE,
                0);
        return new DayClosing(
                org.comptoir.pos.till.TillId.FIRST,
                1234,
                "Cassa 1",
                LocalDate.of(2026, 3, 7),
                Instant.parse("2026-03-07T18:30:00Z"),
                "Élio Marchetti",
                figures,
                CashCount.ofTotal(Money.ZERO),
                Money.ZERO,
                "",
                List.of(),
                false,
                "",
                "");
    }
}
