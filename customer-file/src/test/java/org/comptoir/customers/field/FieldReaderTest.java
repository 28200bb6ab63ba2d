package org.comptoir.customers.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldReaderTest {

    private static final FieldReader READER = new FieldReader(
            LocalDate.of(2026, 3, 9),
            number -> number.equals("1001") ? Optional.of(new CustomerId(7)) : Optional.empty());

    private static OwnField field(OwnFieldKind kind) {
        var choices = List.of(new FieldChoice(1, "Été, hiver", false), new FieldChoice(2, "Kraft", true));
        return new OwnField(new FieldId(1), FieldSpec.of("Livré le", kind).choosing(choices), false);
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatAFieldShowsForTyping(Language language) {
        var formats = new Formats(language, ZoneOffset.UTC);
        for (var text : List.of("1234", "-1234567.5", "0.001", "1000000")) {
            var value = new FieldValue.Quantity(new BigDecimal(text));
            var number = field(OwnFieldKind.NUMBER);
            var typed = FieldWords.typed(number, value, formats, FieldWords.Naming.BY_ID);
            assertThat(READER.read(number, typed)).as(typed).isEqualTo(new FieldReading.Known(value));
        }
        var value = new FieldValue.Amount(Money.of("1234.50"));
        var amount = field(OwnFieldKind.AMOUNT);
        assertThat(READER.read(amount, FieldWords.typed(amount, value, formats, FieldWords.Naming.BY_ID)))
                .isEqualTo(new FieldReading.Known(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT|  mardi |mardi",
                "NUMBER|2,5|2.5",
                "NUMBER|2.50|2.5",
                "NUMBER|-1 234,000001|-1234.000001",
                "NUMBER|1.234,5|1234.5",
                "NUMBER|1,234.5|1234.5",
                "NUMBER|0|0",
                "NUMBER|999999999999|999999999999",
                "AMOUNT|1.234,50 €|1234.50",
                "AMOUNT|-3|-3.00",
                "DATE|3/9|2026-09-03",
                "DATE|3.9.26|2026-09-03",
                "DATE|3-9-1984|1984-09-03",
                "DATE|3/9/84|1984-09-03",
                "DATE|2026-09-03|2026-09-03",
                "DATE|2026-09-03 00:00:00|2026-09-03",
                "CHOICE|kraft|Kraft",
                "CHOICE|ETE, HIVER|Été, hiver",
                "CHOICES|Kraft; été, hiver|Été, hiver; Kraft",
                "CHOICES|kraft,kraft|Kraft",
                "YES_NO|Oui|yes",
                "YES_NO|sì|yes",
                "YES_NO|NO|no",
                "CUSTOMER|1001 Durand|7"
            })
    void readsWhatPeopleTypeAndWritesWhatItReadsAgain(OwnFieldKind kind, String typed, String written) {
        var field = field(kind);
        assertThat(READER.read(field, typed)).isInstanceOfSatisfying(FieldReading.Known.class, known -> {
            var english = Texts.of("fields", Language.ENGLISH);
            assertThat(FieldWords.written(field, known.value(), english, FieldWords.Naming.BY_ID))
                    .isEqualTo(written);
            for (var language : Language.values()) {
                var again = FieldWords.written(field, known.value(), Texts.of("fields", language), id -> "1001");
                assertThat(READER.read(field, again)).isEqualTo(known);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER|deux",
                "NUMBER|1,2,3",
                "NUMBER|1234567890123",
                "NUMBER|0.1234567",
                "AMOUNT|12,5 et demi",
                "DATE|31/2/2026",
                "DATE|mardi",
                "DATE|2026-13-01",
                "CHOICE|soie",
                "CHOICES|Kraft; soie",
                "YES_NO|peut-être",
                "CUSTOMER|9999"
            })
    void refusesWhatTheFieldCannotHold(OwnFieldKind kind, String typed) {
        var reading = READER.read(field(kind), typed);
        assertThat(reading).isInstanceOfSatisfying(FieldReading.Unfit.class, unfit -> {
            for (var language : Language.values()) {
                assertThat(unfit.message(Texts.of("fields", language)))
                        .contains("Livré le")
                        .contains(typed);
            }
        });
    }

    @Test
    void aTextHasALimitAndNothingIsNothing() {
        assertThat(READER.read(field(OwnFieldKind.TEXT), "x".repeat(500))).isInstanceOf(FieldReading.Known.class);
        assertThat(READER.read(field(OwnFieldKind.TEXT), "x".repeat(501))).isInstanceOf(FieldReading.Unfit.class);
        assertThat(READER.read(field(OwnFieldKind.DATE), "  ")).isEqualTo(new FieldReading.Nothing());
    }

    @Test
    void isShownInTheLanguageOfWhoReadsIt() {
        var french = new Formats(Language.FRENCH, ZoneOffset.UTC);
        assertThat(shown(OwnFieldKind.NUMBER, new FieldValue.Quantity(new BigDecimal("2.50")), french))
                .isEqualTo("2,5");
        assertThat(shown(OwnFieldKind.AMOUNT, new FieldValue.Amount(Money.of("12.50")), french))
                .isEqualTo(french.money(Money.of("12.50")));
        assertThat(shown(OwnFieldKind.YES_NO, new FieldValue.Answer(true), french))
                .isEqualTo("oui");
        assertThat(shown(OwnFieldKind.CHOICES, new FieldValue.Choices(List.of(2L, 1L)), french))
                .isEqualTo("Été, hiver, Kraft");
    }

    private static String shown(OwnFieldKind kind, FieldValue value, Formats formats) {
        return FieldWords.shown(field(kind), value, formats, FieldWords.Naming.BY_ID);
    }
}
