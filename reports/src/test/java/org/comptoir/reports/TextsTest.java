package org.comptoir.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @ValueSource(strings = {"cards", "dayclose", "labels", "letterpage", "lists", "receipt", "voucher"})
    void everyTextIsTranslatedIntoFrenchAndItalian(String feature) {
        var english = ResourceBundle.getBundle("texts/" + feature, Locale.ENGLISH, EXACT)
                .keySet();
        for (var language : new Locale[] {Locale.FRENCH, Locale.ITALIAN}) {
            var bundle = ResourceBundle.getBundle("texts/" + feature, language, EXACT);
            assertThat(english)
                    .allSatisfy(key -> assertThat(bundle.getString(key)).isNotBlank());
            assertThat(bundle.keySet()).isEqualTo(english);
        }
    }
}
