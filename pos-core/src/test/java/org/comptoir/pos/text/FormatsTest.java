package org.comptoir.pos.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private final Formats french = new Formats(Language.FRENCH, PARIS);
    private final Formats italian = new Formats(Language.ITALIAN, PARIS);
    private final Formats english = new Formats(Language.ENGLISH, PARIS);

    @Test
    void tellsTheTwoHoursApartThatTheClockShowsAlikeInAutumn() {
        assertThat(french.time(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("02:30 +02:00");
        assertThat(french.time(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("02:30 +01:00");
        assertThat(french.time(Instant.parse("2026-10-25T02:30:00Z"))).isEqualTo("03:30");
    }

    @Test
    void formatsAmountsInEachLanguage() {
        var amount = Money.of("-1234.5");

        assertThat(french.money(amount)).isEqualTo("−1\u202F234,50\u00A0€");
        assertThat(italian.money(amount)).isEqualTo("−1.234,50\u00A0€");
        assertThat(english.money(amount)).isEqualTo("−€1,234.50");
        assertThat(french.euros(Money.of("1146.80"))).isEqualTo("1\u202F147\u00A0€");
    }

    @Test
    void formatsQuantitiesAndPercentages() {
        assertThat(french.quantity(Quantity.of("0.350"))).isEqualTo("0,35");
        assertThat(french.percent(Percent.of("5.5"))).isEqualTo("5,5\u00A0%");
        assertThat(italian.percent(Percent.of("22"))).isEqualTo("22%");
    }

    @Test
    void formatsTimesInTheShopsZone() {
        var instant = Instant.parse("2026-03-09T23:30:00Z");

        assertThat(french.dateTime(instant)).isEqualTo("10/03/2026 00:30");
        assertThat(french.dateInWords(LocalDate.of(2026, 3, 9))).isEqualTo("9 mars 2026");
        assertThat(italian.dateInWords(LocalDate.of(2026, 3, 9))).isEqualTo("9 marzo 2026");
    }
}
