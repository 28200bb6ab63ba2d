package org.comptoir.pos.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileFieldTest {

    @ParameterizedTest
    @CsvSource({
        "POSTAL_CODE, FR, 84240, 8424",
        "POSTAL_CODE, IT, 10121, 1012A",
        "PHONE, FR, 04 65 71 20 77, 04 65 71",
        "PHONE, FR, 04 65 71 20 77 / 06 39 98 48 12, 04 65 71 20 77 / 06",
        "PHONE, IT, 02 5550 1234, 12",
        "EMAIL, FR, boutique@example.org, boutique@example",
        "VAT_NUMBER, FR, FR 65 912 345 675, FR 66 912 345 675",
        "VAT_NUMBER, FR, 65912345675, 65912345676",
        "VAT_NUMBER, FR, TVA FR65912345675, FR00000000000",
        "VAT_NUMBER, FR, FR 57 000 098 761, FR 58 000 098 761",
        "VAT_NUMBER, IT, IT 01234560041, IT 01234560042",
        "VAT_NUMBER, IT, 01234560041, 0123456004",
        "VAT_NUMBER, IT, P.IVA 01234560041, 00000000000",
        "VAT_NUMBER, FR, DE123456789, none",
        "VAT_NUMBER, FR, CHE-123.456.789 TVA, soon",
        "REGISTRATION, FR, 912 345 675 00017, 912 345 675 00018",
        "REGISTRATION, FR, 912345675, 912345676",
        "REGISTRATION, FR, RCS Avignon 912 345 675, RCS Avignon",
        "REGISTRATION, IT, MI-1234567, Milano",
        "REGISTRATION, IT, REA MI-1234567 / C.F. 01234560041, REA MI-1234567 / C.F. 01234560042",
        "REGISTRATION, IT, MRTGLI81E52L219O, MRTGLI81E52L219P",
        "REGISTRATION, IT, MRTGLI81E52LNMVD, MRTGLI81E52LNMVE",
        "REGISTRATION, IT, 01234560041, 01234560043"
    })
    void tellsRightFromWrong(ProfileField field, String country, String right, String wrong) {
        assertThat(field.accepts(right, country)).as(right).isTrue();
        assertThat(field.accepts(" " + right + " ", country)).isTrue();
        assertThat(field.accepts(wrong, country)).as(wrong).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ProfileField.class)
    void mayStayEmpty(ProfileField field) {
        assertThat(field.accepts(" ", "FR")).isTrue();
        assertThat(field.fault("", "IT", Language.ITALIAN)).isEmpty();
    }

    @Test
    void saysWhatToDoInTheLanguageOfTheScreen() {
        assertThat(ProfileField.REGISTRATION.fault("12", "FR", Language.ENGLISH))
                .contains("SIRET")
                .isNotEqualTo(ProfileField.REGISTRATION.fault("12", "IT", Language.ENGLISH));
    }

    /// Its digits sum up to 25; by the rule of all others it would be wrong.
    @Test
    void knowsTheOfficesOfLaPoste() {
        assertThat(ProfileField.REGISTRATION.accepts("35600000012341", "FR")).isTrue();
        assertThat(ProfileField.REGISTRATION.accepts("35600000012342", "FR")).isFalse();
    }
}
