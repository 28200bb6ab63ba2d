package org.comptoir.pos.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.scan.LabelPattern.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelPatternTest {

    private static String code(String twelveDigits) {
        return twelveDigits + Ean.checkDigit(twelveDigits);
    }

    private static ScaleLabel read(LabelMeasure measure, String mask, String twelveDigits) {
        return new LabelPattern(measure, mask).read(code(twelveDigits)).orElseThrow();
    }

    @Test
    void readsTheWeight() {
        var label = read(LabelMeasure.WEIGHT, "21.....{NNDDD}", "210012300350");

        assertThat(label.weight()).isEqualTo(Quantity.of("0.350"));
        assertThat(label.article()).isEqualTo("00123");
        assertThat(label.shortArticle()).isEqualTo("123");
        assertThat(label.articleBarcode()).isEqualTo(code("210012300000"));
        assertThatThrownBy(label::price).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readsThePrice() {
        var label = read(LabelMeasure.PRICE, "22.....{NNNDD}", "220004212345");

        assertThat(label.price()).isEqualTo(Money.of("123.45"));
        assertThat(label.article()).isEqualTo("00042");
    }

    @Test
    void leavesOutDigitsWithoutMeaning() {
        var label = read(LabelMeasure.PRICE, "24....*{NNNDD}", "240042700499");

        assertThat(label.price()).isEqualTo(Money.of("4.99"));
        assertThat(label.article()).isEqualTo("0042");
        assertThat(label.articleBarcode()).isEqualTo(code("240042000000"));
    }

    @Test
    void fillsUpDecimalsThatTheScaleDoesNotPrint() {
        assertThat(read(LabelMeasure.WEIGHT, "21.....{NNNDD}", "210000100035").weight())
                .isEqualTo(Quantity.of("0.35"));
        assertThat(read(LabelMeasure.PRICE, "22.....{NNNNN}", "220000100012").price())
                .isEqualTo(Money.euros(12));
    }

    @Test
    void anArticleNumberOfZerosKeepsOneDigit() {
        assertThat(read(LabelMeasure.WEIGHT, "21.....{NNDDD}", "210000000350").shortArticle())
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "2100123003502", // wrong check digit
        "2200123003508", // another prefix
        "210012300350", // without the check digit
        "21001230035010",
        "21001230O3501",
    })
    void isNoOtherCode(String code) {
        assertThat(new LabelPattern(LabelMeasure.WEIGHT, "21.....{NNDDD}").read(code))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WEIGHT, 31.....{NNDDD}, FORM",
        "WEIGHT, 2......{NNDDD}, FORM",
        "WEIGHT, 21.....NNDDD, FORM",
        "WEIGHT, 21.....{DDDNN}, FORM",
        "WEIGHT, 21...{NN}{DDD}, FORM",
        "WEIGHT, 21....{NNDDD}, LENGTH",
        "WEIGHT, 21......{NNDDD}, LENGTH",
        "WEIGHT, 2100000{NNDDD}, NO_ARTICLE",
        "WEIGHT, 21..........{}, NO_MEASURE",
        "WEIGHT, 21.....{NDDDD}, TOO_MANY_DECIMALS",
        "PRICE, 22.....{NNDDD}, TOO_MANY_DECIMALS"
    })
    void refusesAMaskThatSaysNothingOrTwoThings(LabelMeasure measure, String mask, Problem problem) {
        assertThat(LabelPattern.problem(measure, mask)).contains(problem);
        assertThatThrownBy(() -> new LabelPattern(measure, mask)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void patternsAreKeptAndReadAsTheyWere() {
        var patterns = LabelPatterns.DEFAULT.with(new LabelPattern(LabelMeasure.PRICE, "23.....{NNNDD}"));
        var kept = Map.of(LabelPatterns.NOTE, patterns.text());

        assertThat(LabelPatterns.of(name -> Optional.ofNullable(kept.get(name))))
                .isEqualTo(patterns);
        assertThat(LabelPatterns.of(name -> Optional.of(""))).isEqualTo(new LabelPatterns(List.of()));
        assertThat(LabelPatterns.of(name -> Optional.empty())).isEqualTo(LabelPatterns.DEFAULT);
        assertThat(LabelPatterns.of(name -> Optional.of("WEIGHT nonsense"))).isEqualTo(LabelPatterns.DEFAULT);
    }

    @Test
    void noCodeHasTwoMeanings() {
        var narrower = new LabelPattern(LabelMeasure.PRICE, "210....{NNNDD}");

        assertThat(LabelPatterns.DEFAULT.overlapping(narrower))
                .contains(LabelPatterns.DEFAULT.list().getFirst());
        assertThatThrownBy(() -> LabelPatterns.DEFAULT.with(narrower)).isInstanceOf(IllegalArgumentException.class);
        assertThat(LabelPatterns.DEFAULT
                        .without(LabelPatterns.DEFAULT.list().getFirst())
                        .with(narrower)
                        .read(code("210012300350"))
                        .map(ScaleLabel::price))
                .contains(Money.of("3.50"));
    }
}
