package org.comptoir.pos.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.Test;

/// The shop's own reasons for returns, and its period for them.
class ReturnReasonsTest {

    private static final ReturnChoice TWICE = ReturnChoice.own("Got it twice");

    @Test
    void aShopsOwnReasonStandsBeforeTheOneForAllOthersAndIsReadBack() {
        var reasons = ReturnReasons.DEFAULT.with(TWICE).with(TWICE, TWICE.with(ReturnedGoods.WRITTEN_OFF));

        assertThat(reasons.all()).extracting(ReturnChoice::reason).endsWith(ReturnReason.OTHER, ReturnReason.OTHER);
        assertThat(reasons.all().get(5).terms())
                .isEqualTo(new ReturnTerms(ReturnReason.OTHER, "Got it twice", ReturnedGoods.WRITTEN_OFF));
        assertThat(ReturnReasons.read(reasons.text())).contains(reasons);
        assertThat(ReturnReasons.of(name -> Optional.of(reasons.text()))).isEqualTo(reasons);
        assertThat(ReturnReasons.of(name -> Optional.of("+ NONSENSE"))).isEqualTo(ReturnReasons.DEFAULT);
        assertThat(reasons.isKnown("GOT it twice")).isTrue();
    }

    @Test
    void oneThatIsRetiredIsKeptAndNotOffered() {
        var unwanted = ReturnChoice.of(ReturnReason.UNWANTED);

        var reasons = ReturnReasons.DEFAULT.with(unwanted, unwanted.offered(false));

        assertThat(reasons.offered()).hasSize(5);
        assertThat(reasons.first().reason()).isEqualTo(ReturnReason.SIZE);
        assertThat(reasons.of(ReturnTerms.DEFAULT)).contains(unwanted.offered(false));
        assertThat(ReturnReasons.read(reasons.text())).contains(reasons);
    }

    @Test
    void somethingIsAlwaysOfferedAndNothingTwice() {
        var reasons = ReturnReasons.DEFAULT.with(TWICE);

        assertThatThrownBy(() -> reasons.with(ReturnChoice.own("got it TWICE")))
                .isInstanceOf(IllegalArgumentException.class);
        var fewer = reasons;
        for (var choice : reasons.all().subList(1, reasons.all().size())) {
            fewer = fewer.with(choice, choice.offered(false));
        }
        var last = fewer;
        assertThatThrownBy(() ->
                        last.with(last.all().getFirst(), last.all().getFirst().offered(false)))
                .isInstanceOf(IllegalArgumentException.class);
        var full = ReturnReasons.DEFAULT;
        for (var i = 0; i < ReturnReasons.MAX_OWN; i++) {
            full = full.with(ReturnChoice.own("Reason " + i));
        }
        assertThat(full.isFull()).isTrue();
        assertThat(full.text().length()).isLessThan(4000);
    }

    @Test
    void wordsAreOneShortLine() {
        assertThat(ReturnChoice.isWords("Got it twice")).isTrue();
        for (var none : new String[] {"", " ", " a", "a\nb", "x".repeat(ReturnChoice.MAX_LENGTH + 1)}) {
            assertThat(ReturnChoice.isWords(none)).as(none).isFalse();
        }
        assertThatThrownBy(() -> new ReturnTerms(ReturnReason.FAULTY, "Broken", ReturnedGoods.WRITTEN_OFF))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReturnChoice.of(ReturnReason.FAULTY).renamed("Broken"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reasonsOfEveryShopAreTranslatedAndOwnOnesAreNot() {
        var french = Texts.of("sales", Language.FRENCH);

        assertThat(ReturnTerms.DEFAULT.with(ReturnReason.FAULTY).said(french)).isEqualTo("Défaut");
        assertThat(TWICE.terms().said(french)).isEqualTo("Got it twice");
    }

    @Test
    void thePeriodEndsAfterItsLastDay() {
        var sold = LocalDate.of(2026, 1, 31);
        var period = ReturnPeriod.read(" 30 ").orElseThrow();

        assertThat(period.lastDay(sold)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(period.isOver(sold, LocalDate.of(2026, 3, 2))).isFalse();
        assertThat(period.isOver(sold, LocalDate.of(2026, 3, 3))).isTrue();
        assertThat(ReturnPeriod.NONE.isOver(sold, LocalDate.of(2030, 1, 1))).isFalse();
        assertThat(ReturnPeriod.read("")).contains(ReturnPeriod.NONE);
        assertThat(ReturnPeriod.of(name -> Optional.of(period.text()))).isEqualTo(period);
        for (var none : new String[] {"-1", "thirty", "3651", "99999", "1.5"}) {
            assertThat(ReturnPeriod.read(none)).as(none).isEmpty();
        }
    }
}
