package org.comptoir.customers.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.VoucherCode;
import org.junit.jupiter.api.Test;

class ComposedLetterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final LetterSender SHOP =
            new LetterSender("Maison Vauclair", "Lyon", "FR", ZoneId.of("Europe/Paris"));
    private static final PostalAddress LYON = new PostalAddress("12, rue des Lilas", "69003", "Lyon", "", "FR");

    @Test
    void fillsInTheCustomersData() {
        var letter = compose(
                "Chère {{prénom}},\n\nVous avez {{points}} points, soit {{valeur des points}}. "
                        + "Dernière visite : {{dernière visite}}.\n\nÀ bientôt chez {{magasin}} !",
                elodie());

        assertThat(texts(letter))
                .containsExactly(
                        "Chère Élodie,",
                        "Vous avez 1\u202F250 points, soit 12,50\u00A0€. Dernière visite : 1er février 2026.",
                        "À bientôt chez Maison Vauclair !");
        assertThat(letter.placeAndDate()).isEqualTo("Lyon, le 9 mars 2026");
        assertThat(letter.salutation()).isEqualTo("Madame,");
        assertThat(letter.address()).containsExactly("Mme Élodie DURAND", "12 rue des Lilas", "69003 LYON");
    }

    @Test
    void printsTheFallbackForUnknownValues() {
        var nobody = facts(PersonName.NONE, "", LYON);

        assertThat(texts(compose("Bonjour {{first name|cher client}}, merci.", nobody)))
                .containsExactly("Bonjour cher client, merci.");
        assertThat(texts(compose("Bonjour {{first name}}, merci {{last name}} beaucoup", nobody)))
                .containsExactly("Bonjour, merci beaucoup");
    }

    @Test
    void omitsTheSalutationIfTheTextContainsOne() {
        var letter = compose("{{ Salutation }}\n\nUn mot pour vous.", elodie());

        assertThat(letter.salutation()).isEmpty();
        assertThat(texts(letter)).containsExactly("Madame,", "Un mot pour vous.");
    }

    @Test
    void recognisesFieldsInEveryLanguageIgnoringAccents() {
        for (var field : MergeField.values()) {
            for (var language : Language.values()) {
                assertThat(MergeField.named(field.name(language).toUpperCase(language.locale())))
                        .as(field.name(language))
                        .hasValue(field);
            }
        }
        assertThat(MergeField.named("prenom")).hasValue(MergeField.FIRST_NAME);
        assertThat(MergeField.named("")).isEmpty();
    }

    @Test
    void reportsAnUnknownFieldWithItsLine() {
        var read = LetterText.read("Bonjour\r\n\r\n{{pr\u00E9nomm}} bonjour");

        assertThat(read).isEqualTo(new LetterTemplateParse.UnknownField("prénomm", 3));
        assertThat(read.problem(Language.FRENCH))
                .contains("«\u00A0prénomm\u00A0»")
                .contains("dernière visite");
        assertThat(LetterText.read("{{}}")).isEqualTo(new LetterTemplateParse.UnknownField("", 1));
    }

    @Test
    void reportsWhereAFieldIsNotClosed() {
        assertThat(LetterText.read("a\nb {{first name")).isEqualTo(new LetterTemplateParse.NotClosed(2));
        assertThat(LetterText.read("{{first name {{points}}")).isEqualTo(new LetterTemplateParse.NotClosed(1));
        assertThat(LetterText.read("first name}}")).isEqualTo(new LetterTemplateParse.NotClosed(1));
        assertThat(LetterText.read("x".repeat(8001))).isEqualTo(new LetterTemplateParse.TooLong(8000));
        assertThat(LetterText.read("{{first name").problem(Language.ENGLISH)).contains("{{first name}}");
    }

    @Test
    void neverParsesACustomersNameForFields() {
        var sly = facts(new PersonName("", "{{points}}", "", "Rossi", ""), "", LYON);

        assertThat(texts(compose("Bonjour {{first name}}", sly))).containsExactly("Bonjour {{points}}");
    }

    @Test
    void anEmptyTextHasNoParagraphs() {
        assertThat(texts(compose("", elodie()))).isEmpty();
        assertThat(texts(compose("{{company}}\n\n \n\n{{company}}", elodie()))).isEmpty();
    }

    @Test
    void mentionsTheVoucherInTheLetter() {
        var voucher =
                new LetterVoucher(Money.euros(10), new VoucherCode("00000000000000000"), LocalDate.of(2026, 5, 1));
        var letter = compose("{{montant du bon}} jusqu’au {{validité du bon}}", elodie().with(voucher));

        assertThat(texts(letter)).containsExactly("10,00\u00A0€ jusqu’au 1er mai 2026");
        assertThat(letter.voucher()).isEqualTo(voucher);
        assertThat(texts(compose("x{{voucher amount|rien}}", elodie()))).isEqualTo(List.of("xrien"));
    }

    private static MergeData elodie() {
        return facts(new PersonName("Mme", "Élodie", "", "Durand", ""), "", LYON);
    }

    static MergeData facts(PersonName name, String company, PostalAddress address) {
        return new MergeData(
                new CustomerId(1),
                "1001",
                company.isEmpty() ? CustomerKind.PERSON : CustomerKind.COMPANY,
                name,
                company,
                company.isEmpty() ? name.display() : company,
                address,
                null,
                1250,
                Money.ofCents(1250),
                LocalDate.of(2026, 2, 1),
                null,
                List.of());
    }

    private static ComposedLetter compose(String text, MergeData facts) {
        var read = (LetterTemplateParse.Understood) LetterText.read(text);
        var template = new LetterTemplate("x", Language.FRENCH, read.text(), "", "");
        return ComposedLetter.compose(template, facts, SHOP, DAY);
    }

    private static List<String> texts(ComposedLetter letter) {
        return letter.paragraphs().stream().map(LetterParagraph::text).toList();
    }

    @Test
    void marksMakeLettersBoldOrItalic() {
        var letter = compose("*Bonjour {{prénom}}*, _à bientôt_ !\n\n2 * 3 * 4, un_nom_de_fichier, *ouvert", elodie());
        assertThat(letter.paragraphs().getFirst().spans())
                .containsExactly(
                        new LetterSpan("Bonjour Élodie", true, false),
                        new LetterSpan(", ", false, false),
                        new LetterSpan("à bientôt", false, true),
                        new LetterSpan(" !", false, false));
        assertThat(texts(letter).getLast()).isEqualTo("2 * 3 * 4, un_nom_de_fichier, *ouvert");
    }

    @Test
    void aValueHasNoMarks() {
        var sly = facts(new PersonName("", "*Élodie*", "", "_Durand_", ""), "", LYON);
        assertThat(compose("Bonjour {{first name}}", sly)
                        .paragraphs()
                        .getFirst()
                        .spans())
                .containsExactly(new LetterSpan("Bonjour *Élodie*", false, false));
    }
}
