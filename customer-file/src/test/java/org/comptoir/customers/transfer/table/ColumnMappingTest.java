package org.comptoir.customers.transfer.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnMappingTest {

    @Test
    void readsGoogle() {
        var table = table("First Name,Last Name,Organization Name,Organization Department,Birthday,Notes,Labels,"
                + "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,"
                + "Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,"
                + "Address 1 - Country,Custom Field 1 - Label,Custom Field 1 - Value\n"
                + "Zoé,Petit,Atelier Brun,Reliure,1980-03-22,Une note,VIP ::: * myContacts,"
                + "* Home,zoe@example.org ::: z@example.org,Mobile,06 39 98 00 01,Chez maman,04 65 71 00 02,"
                + "Work,tout,3 rue du Pré,Nîmes,30000,France,Taille,42\n");
        var mapping = ColumnMapping.proposedFor(table, "FR");
        var details = details(table, mapping);

        assertThat(mapping.origin()).isEqualTo(TableOrigin.GOOGLE);
        assertThat(details.emails())
                .extracting(email -> email.address())
                .containsExactly("zoe@example.org", "z@example.org");
        assertThat(details.emails().getFirst().label()).isEqualTo("home");
        assertThat(details.emails().getFirst().preferred()).isTrue();
        assertThat(details.phones()).extracting(phone -> phone.label()).containsExactly("cell", "Chez maman");
        assertThat(details.address().street()).isEqualTo("3 rue du Pré");
        assertThat(details.address().country()).isEqualTo("FR");
        assertThat(details.tags()).containsExactly("VIP");
        assertThat(details.birthday()).isEqualTo(new Birthday(3, 22, 1980));
        assertThat(details.extras())
                .extracting(extra -> extra.value())
                .containsExactly("Une note", "Atelier Brun;Reliure", "Taille", "42");
    }

    @Test
    void readsTheOlderGoogle() {
        var table = table(
                "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
                        + "Organization 1 - Name,Organization 1 - Title\nZoé Petit,Zoé,Petit,* starred,Work,z@example.org,Brun,Relieuse\n");
        var mapping = ColumnMapping.proposedFor(table, "FR");

        assertThat(mapping.origin()).isEqualTo(TableOrigin.GOOGLE_OLD);
        assertThat(details(table, mapping).name().given()).isEqualTo("Zoé");
        assertThat(details(table, mapping).jobTitle()).isEqualTo("Relieuse");
        assertThat(details(table, mapping).tags()).isEmpty();
    }

    @Test
    void readsOutlookWithItsTwoTitles() {
        var table = table("Titre,Prénom,Nom,Société,Titre,Rue (domicile),Rue (domicile) 2,Ville (domicile),"
                + "Code postal (domicile),Pays/Région (domicile),Téléphone (domicile),Téléphone 2 (domicile),Tél. mobile,"
                + "Adresse de courrier,Adresse de courrier 2,Anniversaire\n"
                + "Mme,Zoé,Petit,Atelier Brun,Relieuse,Bât. B,3 rue du Pré,Nîmes,3000,France,465710003,04 65 71 00 04,"
                + "06 39 98 00 05,a@example.org,b@example.org,22/03/1980\n");
        var mapping = ColumnMapping.proposedFor(table, "FR");
        var details = details(table, mapping);

        assertThat(mapping.origin()).isEqualTo(TableOrigin.OUTLOOK_FRENCH);
        assertThat(details.name().title()).isEqualTo("Mme");
        assertThat(details.jobTitle()).isEqualTo("Relieuse");
        assertThat(details.address().street()).isEqualTo("Bât. B\n3 rue du Pré");
        assertThat(details.address().postalCode()).isEqualTo("03000");
        assertThat(details.phones()).extracting(phone -> phone.label()).containsExactly("home", "home", "cell");
        assertThat(details.phones().getFirst().number().e164()).isEqualTo("+33465710003");
        assertThat(details.emails()).hasSize(2);
    }

    @Test
    void readsOutlookInItalianAndEnglish() {
        var italian = table("Nome,Cognome,Società,Via (uff.),CAP (uff.),Città (uff.),Provincia (uff.),"
                + "Paese/area geografica (uff.),Ufficio,Abitazione,Compleanno,Anniversario\n"
                + "Carla,Bianchi,Bottega,Via Po 3,185,Roma,RM,Italia,06 399 800,02 399 801,0/0/00,0/0/00\n");
        var details = details(italian, ColumnMapping.proposedFor(italian, "IT"));
        var english = table("First Name,Last Name,Business Phone,Home Street,Home City,Birthday\n"
                + "Ann,Smith,01 234,1 High St,Leeds,3/22/1980\n");

        assertThat(ColumnMapping.proposedFor(italian, "IT").origin()).isEqualTo(TableOrigin.OUTLOOK_ITALIAN);
        assertThat(details.phones()).extracting(phone -> phone.label()).containsExactly("work", "home");
        assertThat(details.phones().getFirst().number().e164()).startsWith("+3906");
        assertThat(details.birthday()).isNull();
        assertThat(details.extras()).isEmpty();
        assertThat(details(english, ColumnMapping.proposedFor(english, "FR")).birthday())
                .isEqualTo(new Birthday(3, 22, 1980));
    }

    @Test
    void readsThunderbirdWithItsTrailingComma() {
        var table = table(
                "First Name,Last Name,Display Name,Primary Email,Home Address,Home City,Home ZipCode,Organization,"
                        + "Birth Year,Birth Month,Birth Day,Custom 1,Notes,\n"
                        + ",,Atelier Brun,a@example.org,3 rue du Pré,Nîmes,30000,Atelier Brun,,3,22,bleu,,\n");
        var mapping = ColumnMapping.proposedFor(table, "FR");

        assertThat(mapping.origin()).isEqualTo(TableOrigin.THUNDERBIRD);
        assertThat(details(table, mapping).birthday()).isEqualTo(new Birthday(3, 22, null));
        assertThat(details(table, mapping).extras()).hasSize(1);
        assertThat(details(table, mapping).address().town()).isEqualTo("Nîmes");
    }

    @Test
    void usesTheMappingChosenByAPerson() {
        var table = table("Qui;Joindre\nAtelier Brun;poste 7006\n");
        var proposed = ColumnMapping.proposedFor(table, "FR");

        assertThat(proposed.isUsable()).isFalse();
        var details = details(
                table,
                proposed.with(0, ColumnTarget.of(ContactField.COMPANY))
                        .with(1, new ColumnTarget(ContactField.PHONE, "cell")));
        assertThat(details.kind()).isEqualTo(CustomerKind.COMPANY);
        assertThat(details.phones().getFirst().label()).isEqualTo("cell");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void labelsEveryField(Language language) {
        var texts = Texts.of("exchange", language);

        assertThat(List.of(ContactField.values()))
                .extracting(field -> field.label(texts))
                .doesNotHaveDuplicates();
        assertThat(Set.of(TableOrigin.values()))
                .allSatisfy(origin -> assertThat(origin.sentence(texts)).isNotBlank());
    }

    private static CustomerDetails details(Table table, ColumnMapping mapping) {
        var region = mapping.origin() == TableOrigin.OUTLOOK_ITALIAN ? "IT" : "FR";
        return ((ImportedContact) new RowMapper(table, mapping, region, LocalDate.of(2026, 3, 9))
                        .contacts()
                        .findFirst()
                        .orElseThrow())
                .details();
    }

    private static Table table(String text) {
        return (Table) TableFile.read(text.getBytes(StandardCharsets.UTF_8), "contacts.csv");
    }
}
