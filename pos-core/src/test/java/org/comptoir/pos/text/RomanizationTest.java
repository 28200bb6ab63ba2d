package org.comptoir.pos.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanizationTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static String western(String text) {
        return Romanization.of(text, letter -> WESTERN.newEncoder().canEncode(Character.toString(letter)), "?");
    }

    private static String ascii(String text) {
        return Romanization.of(text, letter -> letter < 0x7F, "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Thé vert", "Œufs « bio », 5 €", "Garçon\u00A0: 12"})
    void leavesWhatCanBeWritten(String text) {
        assertThat(western(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Иван Петров,Ivan Petrov",
        "Ελλάδα 250 g,Elláda 250 g",
        "Thé 龙井 vert,Thé lóng jing vert",
        "さくら,sakura",
        "김치,gimchi",
        "हिन्दी,hindi",
        "Łódź,Lódz",
        "Škoda,Škoda",
        "Müller ½,Müller ½",
    })
    void writesForeignWordsInLettersThatPeopleRead(String text, String written) {
        assertThat(western(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد", "שלום", "ไทย", "ქართული", "አማርኛ", "தமிழ்"})
    void writesAnyLivingScript(String text) {
        assertThat(ascii(text)).matches("[A-Za-z' ]{2,}");
    }

    @ParameterizedTest
    @CsvSource({
        "Thé 🍵 vert,Thé vert",
        "🎁 Coffret,Coffret",
        "Coffret 🎁✨,Coffret",
        "Famille 👨‍👩‍👧‍👦 Roux,Famille Roux",
        "Café ☕️,Café",
        "Bravo 👍🏽!,Bravo !",
        "Drapeau 🇫🇷,Drapeau",
    })
    void leavesOutWhatOnlyDecorates(String text, String written) {
        assertThat(western(text)).isEqualTo(written);
    }

    @Test
    void keepsMeaningOfSigns() {
        assertThat(ascii("Taille ≥ 5 – “M”")).isEqualTo("Taille >= 5 - \"M\"");
        assertThat(western("½ l")).isEqualTo("½ l");
    }

    @Test
    void showsThatSomethingIsMissingWhereNothingElseIsLeft() {
        assertThat(western("🎁")).isEqualTo("?");
        assertThat(Romanization.of("🎁", letter -> letter < 0x7F, "")).isEmpty();
        assertThat(western("ᚠᚢᚦ x")).as("runes").endsWith(" x").isNotEqualTo(" x");
    }

    @Test
    void isReadByThoseWhoseScriptItIsWhereTheFontHasIt() {
        assertThat(Romanization.of(
                        "Иван 🎁",
                        letter -> letter < 0x500
                                && StandardCharsets.UTF_16.newEncoder().canEncode((char) letter),
                        "?"))
                .isEqualTo("Иван");
    }
}
