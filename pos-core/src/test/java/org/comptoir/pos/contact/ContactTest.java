package org.comptoir.pos.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06 39 98 48 12|FR|+33639984812|06 39 98 48 12|true",
                "+33 (0)6.39.98.48.12|FR|+33639984812|06 39 98 48 12|true",
                "04 65 71 20 77|FR|+33465712077|04 65 71 20 77|false",
                "02 1234 5678|IT|+390212345678|02 1234 5678|false",
                "0639984812|IT|+390639984812|06 3998 4812|false",
                "+39 02 1234 5678|FR|+390212345678|+39 02 1234 5678|false"
            })
    void parsesTelephoneNumbers(String typed, String region, String e164, String national, boolean mobile) {
        assertThat(PhoneNumber.read(typed, region)).isEqualTo(new PhoneNumber(typed, e164, national, mobile));
    }

    @Test
    void keepsUnparsableTelephoneNumbers() {
        var number = PhoneNumber.read("  chez la voisine, poste 12 ", "FR");

        assertThat(number.raw()).isEqualTo("chez la voisine, poste 12");
        assertThat(number.e164()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elodie.dl@courriel.example", "a+b@x.it", "é@exemple.example"})
    void acceptsEmailAddresses(String text) {
        assertThat(EmailAddress.read(" " + text + " ")).contains(new EmailAddress(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elodie", "elodie@", "@x.example", "a b@x.example", "a@b", "a@x..example", "a@b@c.it"})
    void refusesOtherText(String text) {
        assertThat(EmailAddress.read(text)).isEmpty();
    }

    @Test
    void writesANameWithAndWithoutItsTitle() {
        var name = new PersonName("Mme", "Élodie", "", "Durand-Lefèvre", "");

        assertThat(name.display()).isEqualTo("Élodie Durand-Lefèvre");
        assertThat(name.formal()).isEqualTo("Mme Élodie Durand-Lefèvre");
    }
}
