package org.comptoir.pos.till;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"B-000123", " b-123 ", "B123", "B - 000123"})
    void isReadAsItIsPrinted(String text) {
        assertThat(PrintedNumber.parse(text)).contains(new PrintedNumber(new TillId("B"), 123));
    }

    @Test
    void mayLackItsTillAndBeNothing() {
        assertThat(PrintedNumber.parse("000123")).contains(new PrintedNumber(null, 123));
        assertThat(PrintedNumber.parse("B-0")).contains(new PrintedNumber(new TillId("B"), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "B-", "-5", "ABCD-1", "1234567890123456", "12,5", "B-12-3"})
    void isNothingElse(String text) {
        assertThat(PrintedNumber.parse(text)).isEmpty();
    }

    @Test
    void knowsWhoseItMayBe() {
        var bare = new PrintedNumber(null, 5);
        var second = new PrintedNumber(new TillId("B"), 5);

        assertThat(bare.isOf(TillId.FIRST)).isTrue();
        assertThat(second.isOf(TillId.FIRST)).isFalse();
        assertThat(second.isOf(new TillId("B"))).isTrue();
    }
}
