package org.comptoir.customers.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalutationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FRENCH; Mme; Madame,; Mme Dominique ROSSI",
                "FRENCH; Madame; Madame,; Mme Dominique ROSSI",
                "FRENCH; Mlle; Madame,; Mme Dominique ROSSI",
                "FRENCH; M.; Monsieur,; M. Dominique ROSSI",
                "FRENCH; M. et Mme; 'Madame, Monsieur,'; M. et Mme Dominique ROSSI",
                "FRENCH; ''; 'Madame, Monsieur,'; Dominique ROSSI",
                "FRENCH; Me; Maître,; Me Dominique ROSSI",
                "FRENCH; Comtesse; 'Madame, Monsieur,'; Comtesse Dominique ROSSI",
                "ITALIAN; Sig.ra; Gentile Sig.ra Rossi,; Sig.ra Dominique Rossi",
                "ITALIAN; Mme; Gentile Sig.ra Rossi,; Sig.ra Dominique Rossi",
                "ITALIAN; SIG.; Egregio Sig. Rossi,; Sig. Dominique Rossi",
                "ITALIAN; Sig. e Sig.ra; Gentili Signori Rossi,; Sigg. Dominique Rossi",
                "ITALIAN; Dott.ssa; Gentile Dott.ssa Rossi,; Dott.ssa Dominique Rossi",
                "ITALIAN; Dott.; Egregio Dott. Rossi,; Dott. Dominique Rossi",
                "ITALIAN; Avv.; Gentile Avv. Rossi,; Avv. Dominique Rossi",
                "ITALIAN; ''; Gentile Cliente,; Dominique Rossi",
                "ENGLISH; Mrs; Dear Ms Rossi,; Ms Dominique Rossi",
                "ENGLISH; Mr & Mrs; Dear Mr and Mrs Rossi,; Mr and Mrs Dominique Rossi",
                "ENGLISH; Dr; Dear Dr Rossi,; Dr Dominique Rossi",
                "ENGLISH; ''; Dear Dominique Rossi,; Dominique Rossi",
            })
    void followsTheConventionsOfEachLanguage(Language language, String title, String salutation, String envelope) {
        var name = new PersonName(title, "Dominique", "", "Rossi", "");

        assertThat(Salutation.of(CustomerKind.PERSON, name, language)).isEqualTo(salutation);
        assertThat(Salutation.onEnvelope(name, language)).isEqualTo(envelope);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FRENCH; 'Madame, Monsieur,'; 'Madame, Monsieur,'",
                "ITALIAN; Spett.le Ditta,; Gentile Cliente,",
                "ENGLISH; 'Dear Sir or Madam,'; 'Dear Customer,'",
            })
    void hasANeutralFormForUnnamedCustomers(Language language, String company, String person) {
        var titleAlone = new PersonName("Mme", "", "", "", "");

        assertThat(Salutation.of(CustomerKind.COMPANY, PersonName.NONE, language))
                .isEqualTo(company);
        assertThat(Salutation.of(CustomerKind.PERSON, titleAlone, language)).isEqualTo(person);
        assertThat(Salutation.onEnvelope(titleAlone, language)).isEmpty();
    }
}
