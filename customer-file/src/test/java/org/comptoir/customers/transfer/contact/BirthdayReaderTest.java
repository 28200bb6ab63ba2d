package org.comptoir.customers.transfer.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.customer.details.Birthday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthdayReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/04/1985",
                "12.04.1985",
                "12-avr-85",
                "12 avril 1985",
                "12 aprile 1985",
                "12. April 1985",
                "April 12, 1985",
                "12/04/85",
                "12/4/1985",
                "1985-04-12 00:00:00",
                "1985-04-12T00:00:00Z",
                "19850412",
                "31149",
                "1985-04-12;",
                "'12/04/1985",
                "12avr1985",
                "12 04 1985",
                "12 / 04 / 1985"
            })
    void readsADayInManyForms(String text) {
        assertThat(alone(text)).isEqualTo(new BirthdayText.Day(new Birthday(4, 12, 1985)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12/04", "--04-12", "--0412", "1604-04-12", "12 avril", "12/04/0000", "0000-04-12", "1er avril"})
    void readsADayWithoutItsYear(String text) {
        var day = text.startsWith("1er") ? 1 : 12;
        assertThat(alone(text)).isEqualTo(new BirthdayText.Day(new Birthday(4, day, null)));
    }

    @ParameterizedTest
    @CsvSource({"1985, 1985", "--04, --04", "avril, --04", "avril 1985, 1985-04", "1985-04, 1985-04"})
    void keepsAYearOrAMonthAsWhatItIs(String text, String value) {
        assertThat(alone(text)).isEqualTo(new BirthdayText.Partial(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/02/1980", "12/04/2085", "2990-01-01", "99999", "printemps", "32/13/1980", "12 foo 1985"})
    void saysWhatNoBirthdayCanBe(String text) {
        assertThat(alone(text)).isInstanceOf(BirthdayText.Unread.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0/0/00", "00/00/0000", "0000-00-00", "-", "  "})
    void anEmptyDateIsNothing(String text) {
        assertThat(alone(text)).isInstanceOf(BirthdayText.Nothing.class);
    }

    @Test
    void theWholeColumnDecidesWhetherTheMonthIsFirst() {
        var american = reader(List.of("03/04/1990", "03/15/1990", "12/25/1985"));
        var french = reader(List.of("15/03/90", "15.03.1990", "03/15/1990", "12/3/2021"));

        assertThat(american.read("03/04/1990")).isEqualTo(new BirthdayText.Day(new Birthday(3, 4, 1990)));
        assertThat(french.read("12/3/2021")).isEqualTo(new BirthdayText.Day(new Birthday(3, 12, 2021)));
        assertThat(french.read("03/15/1990")).isInstanceOf(BirthdayText.Unread.class);
    }

    @Test
    void withoutEvidenceTheProgramDecides() {
        assertThat(BirthdayReader.of(List.of("03/04/1990"), true, TODAY).read("03/04/1990"))
                .isEqualTo(new BirthdayText.Day(new Birthday(3, 4, 1990)));
        assertThat(BirthdayReader.of(List.of("13/04/1990"), true, TODAY).read("03/04/1990"))
                .isEqualTo(new BirthdayText.Day(new Birthday(4, 3, 1990)));
    }

    @Test
    void readsThreeColumns() {
        var reader = reader(List.of());

        assertThat(reader.read("1985", "4", "12")).isEqualTo(new BirthdayText.Day(new Birthday(4, 12, 1985)));
        assertThat(reader.read("", "avril", "12")).isEqualTo(new BirthdayText.Day(new Birthday(4, 12, null)));
        assertThat(reader.read("1985", "", "")).isEqualTo(new BirthdayText.Partial("1985"));
        assertThat(reader.read("", "4", "")).isEqualTo(new BirthdayText.Partial("--04"));
        assertThat(reader.read("", "", "")).isInstanceOf(BirthdayText.Nothing.class);
        assertThat(reader.read("1985", "13", "1")).isInstanceOf(BirthdayText.Unread.class);
    }

    private static BirthdayText alone(String text) {
        return reader(List.of(text)).read(text);
    }

    private static BirthdayReader reader(List<String> column) {
        return BirthdayReader.of(column, false, TODAY);
    }
}
