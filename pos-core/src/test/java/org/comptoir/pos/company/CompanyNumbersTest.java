package org.comptoir.pos.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;

class CompanyNumbersTest {

    private static final String SIREN = "812 345 676";
    private static final String VAT = "FR 19 812345676";

    private static Map<CompanyField, String> french(String vat, String registration) {
        return Map.of(CompanyField.VAT_NUMBER, vat, CompanyField.REGISTRATION, registration);
    }

    @Test
    void areKeptWithoutBlanksAndWithTheirCountry() {
        var numbers = CompanyNumbers.read(french("19 812 345 676", "SIREN " + SIREN), "FR");

        assertThat(numbers.vatNumber()).isEqualTo("FR19812345676");
        assertThat(numbers.registration()).isEqualTo("812345676");
        assertThat(numbers.siren()).isEqualTo("812345676");
        assertThat(new CompanyNumbers("FR19812345676", "", "", "", "").siren())
                .as("the VAT number ends with it")
                .isEqualTo("812345676");
        assertThat(new CompanyNumbers("IT09876543217", "", "", "", "").siren()).isEmpty();
        assertThat(numbers.isBusiness()).isTrue();
        assertThat(CompanyNumbers.read(Map.of(CompanyField.VAT_NUMBER, "01234567897"), "IT")
                        .vatNumber())
                .isEqualTo("IT01234567897");
        assertThat(CompanyNumbers.read(Map.of(), "FR")).isEqualTo(CompanyNumbers.NONE);
        assertThat(CompanyNumbers.NONE.isBusiness()).isFalse();
    }

    @Test
    void areRefusedWhereACheckDigitIsWrong() {
        assertThat(CompanyNumbers.faults(french(VAT, SIREN), "FR")).isEmpty();
        assertThat(CompanyNumbers.faults(french("FR 20 812345676", SIREN), "FR"))
                .isEqualTo(List.of(CompanyField.VAT_NUMBER));
        assertThat(CompanyNumbers.faults(french("", "812 345 677"), "FR"))
                .isEqualTo(List.of(CompanyField.REGISTRATION));
        assertThat(CompanyNumbers.faults(Map.of(CompanyField.VAT_NUMBER, "IT01234567898"), "IT"))
                .isEqualTo(List.of(CompanyField.VAT_NUMBER));
        assertThat(CompanyNumbers.faults(
                        Map.of(
                                CompanyField.TAX_CODE, "RSSMRA85T10A562X",
                                CompanyField.RECIPIENT_CODE, "ABC12345",
                                CompanyField.CERTIFIED_MAIL, "pec"),
                        "IT"))
                .isEqualTo(List.of(CompanyField.TAX_CODE, CompanyField.RECIPIENT_CODE, CompanyField.CERTIFIED_MAIL));
    }

    @Test
    void aRegisterNumberOfAnotherCountryIsNone() {
        var belgian = Map.of(CompanyField.REGISTRATION, "0123.456.749");

        assertThat(CompanyNumbers.faults(belgian, "BE")).isEqualTo(List.of(CompanyField.REGISTRATION));
        assertThat(CompanyNumbers.faults(french("", SIREN), "BE")).isEmpty();
    }

    @Test
    void ofTwoBusinessesAreRefused() {
        assertThat(CompanyNumbers.faults(french(VAT, "908172638"), "FR")).isEqualTo(List.of(CompanyField.REGISTRATION));
    }

    @Test
    void areCalledAsTheirCountryCallsThem() {
        assertThat(CompanyField.of("IT"))
                .extracting(field -> field.title("IT", Language.FRENCH))
                .containsExactly("Partita IVA", "Codice fiscale", "Codice destinatario", "Adresse certifiée (PEC)");
        assertThat(CompanyField.of("DE")).containsExactly(CompanyField.VAT_NUMBER);
        for (var language : Language.values()) {
            for (var country : List.of("FR", "IT", "DE")) {
                for (var field : CompanyField.of(country)) {
                    assertThat(field.title(country, language)).isNotBlank();
                    assertThat(field.fault("?", country, language)).endsWith(".");
                    assertThat(field.fault("", country, language)).isEmpty();
                }
            }
        }
    }
}
