package org.comptoir.customers.transfer.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.customers.transfer.kept.KeptColumn;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tél. portable | PHONE | cell",
                "GSM | PHONE | cell",
                "Cell. | PHONE | cell",
                "Handy | PHONE | cell",
                "Portable pro | PHONE | work cell",
                "Telefono fisso | PHONE | ''",
                "Festnetz | PHONE | ''",
                "TEL_CLIENT | PHONE | ''",
                "Numéro de téléphone | PHONE | ''",
                "Tél. bureau | PHONE | work",
                "Tel 2 | PHONE | 2",
                "Fax pro | PHONE | work fax",
                "Adresse 1 | STREET | ''",
                "billing_address_1 | STREET | ''",
                "Street Address 1 | STREET | ''",
                "Complément d’adresse | STREET | ''",
                "Straße | STREET | ''",
                "N. civico | HOUSE_NUMBER | ''",
                "billing_postcode | POSTAL_CODE | ''",
                "C.A.P. | POSTAL_CODE | ''",
                "PLZ | POSTAL_CODE | ''",
                "Zipcode* | POSTAL_CODE | ''",
                "Ville de livraison | TOWN | livraison",
                "shipping_city | TOWN | shipping",
                "Wohnort | TOWN | ''",
                "CP/Ville | TOWN | ''",
                "Prov. | REGION | ''",
                "Land | COUNTRY | ''",
                "Lastname* | FAMILY | ''",
                "LAST_NAME | FAMILY | ''",
                "FirstName | GIVEN | ''",
                "Vorname | GIVEN | ''",
                "Prénom du contact | GIVEN | ''",
                "Nom du tiers | WHOLE_NAME | ''",
                "Nom et prénom | WHOLE_NAME | ''",
                "Company Name | COMPANY | ''",
                "Ragione Soc. | COMPANY | ''",
                "Raison sociale | COMPANY | ''",
                "Firma | COMPANY | ''",
                "Mél | EMAIL | ''",
                "Adresse e-mail | EMAIL | ''",
                "customer_email | EMAIL | ''",
                "Email pro | EMAIL | work",
                "Né(e) le | BIRTHDAY | ''",
                "Geb.-Datum | BIRTHDAY | ''",
                "Data di nascita | BIRTHDAY | ''",
                "Année de naissance | BIRTH_YEAR | ''",
                "Observations | NOTE | ''",
                "Memo | NOTE | ''",
                "Bemerkungen | NOTE | ''",
                "Code client | FORMER_NUMBER | ''",
                "N° client | FORMER_NUMBER | ''",
                "Kunden-Nr. | FORMER_NUMBER | ''",
                "Codice cliente | FORMER_NUMBER | ''",
                "id_customer | FORMER_NUMBER | ''",
                "N° TVA | VAT_NUMBER | ''",
                "TVA intracommunautaire | VAT_NUMBER | ''",
                "VAT number | VAT_NUMBER | ''",
                "P. IVA | VAT_NUMBER | ''",
                "Partita IVA | VAT_NUMBER | ''",
                "SIRET | REGISTRATION | ''",
                "SIREN / SIRET | REGISTRATION | ''",
                "Codice fiscale | TAX_CODE | ''",
                "Codice SDI | RECIPIENT_CODE | ''",
                "PEC | CERTIFIED_MAIL | ''",
                "Newsletter | CONSENT_EMAIL | ''",
                "Accepts SMS Marketing | CONSENT_SMS | ''",
                "Date opt-in | CONSENT_DATE | ''",
                "Pointure | KEPT | ''",
                "Dernier achat | KEPT | ''",
                "Type d’e-mail | KEPT | ''",
                "Numéro | KEPT | ''",
            })
    void understandsEverydayHeadings(String heading, ContactField field, String block) {
        var mapping = ColumnMapping.proposedFor(table(heading + ";Xyz\nx;y\n"), "FR");

        assertThat(mapping.targets().getFirst()).isEqualTo(new ColumnTarget(field, block));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Customer ID;First Name;Accepts Email Marketing;Default Address Address1 | SHOPIFY",
                "id_customer;firstname;lastname;newsletter | PRESTASHOP",
                "ID;Titre;Prénom;Nom;Adresse e-mail;Activé;Offres partenaires | PRESTASHOP",
                "billing_first_name;billing_address_1;billing_email | WOOCOMMERCE",
                "Reference ID;First Name;Memo;Square Customer ID | SQUARE",
                "name;is_company;street;country_id | ODOO",
                "Nom du tiers;Code client;Ville | DOLIBARR",
                "Customer ID;Customer name;Customer code;Points balance | LOYVERSE",
                "customer_code;first_name;physical_address1;enable_loyalty | LIGHTSPEED",
                "SEARCHKEY;TAXID;NAME;MAXDEBT | UNICENTA",
                "First Name;Last Name;Consent;Account Number;Taxable;Discount_Type | OPENSOURCEPOS",
                "Email Address;First Name;MEMBER_RATING;OPTIN_TIME;EUID | MAILCHIMP",
                "CONTACT ID;EMAIL;PRENOM;NOM;SMS | BREVO",
                "N° client;Nom;Prénom;Téléphone | UNKNOWN",
                "Société;Nom;Ville | UNKNOWN",
            })
    void namesTheProgramOnlyByWhatItAloneWrites(String headings, TableOrigin origin) {
        assertThat(ColumnMapping.proposedFor(table(headings + "\n1;2;3;4\n"), "FR")
                        .origin())
                .isEqualTo(origin);
    }

    @Test
    void twoColumnsOfOneMeaningAreTwoValues() {
        var details = details("Nom;Prénom;Téléphone;Téléphone;Mail;Mail\n"
                + "Petit;Zoé;06 39 98 00 01;04 65 71 00 02;a@example.org;b@example.org\n");
        var outlook = details("First Name;Last Name;Primary Phone;Company Main Phone\n"
                + "Zoé;Petit;06 39 98 00 01;04 65 71 00 02\n");

        assertThat(details.phones())
                .extracting(phone -> phone.number().e164())
                .containsExactly("+33639980001", "+33465710002");
        assertThat(details.emails()).hasSize(2);
        assertThat(outlook.phones())
                .hasSize(2)
                .allSatisfy(phone -> assertThat(phone.number().raw()).doesNotContain("\n"));
    }

    @Test
    void theSecondBlockOfAnAddressIsWork() {
        var thunderbird = details(
                "Nom;Adresse privée;Ville;Département;Code postal;Pays/État;Adresse professionnelle;Ville;"
                        + "Département;Code postal;Pays/État\nPetit;1 rue A;Nîmes;Gard;30000;France;2 rue B;Arles;BDR;13200;France\n");
        var plain = details("Nom;Adresse;CP;Ville;Adresse;CP;Ville\nPetit;1 rue A;30000;Nîmes;2 rue B;13200;Arles\n");

        assertThat(thunderbird.addresses())
                .extracting(address -> address.label())
                .containsExactly("home", "work");
        assertThat(thunderbird.addresses().get(1).address())
                .isEqualTo(new PostalAddress("2 rue B", "13200", "Arles", "BDR", "FR"));
        assertThat(plain.addresses()).extracting(address -> address.label()).containsExactly("", "work");
        assertThat(plain.addresses().getFirst().address().town()).isEqualTo("Nîmes");
    }

    @Test
    void linesOfAStreetAreOneAddress() {
        var details = details("Nom;Adresse 1;Adresse 2;CP;Ville;Bâtiment\nPetit;12 rue N;Les Lys;6000;Nice;B\n");

        assertThat(details.address()).isEqualTo(new PostalAddress("12 rue N\nLes Lys\nB", "06000", "Nice", "", ""));
    }

    @Test
    void putsTheHouseNumberWhereTheCountryHasIt() {
        assertThat(details("Nom;Rue;N° de rue;Ville\nPetit;rue N;12;Nice\n")
                        .address()
                        .street())
                .isEqualTo("12 rue N");
        assertThat(details("Name;Vorname;Straße;Hausnr.;Land\nKurz;Anna;Weg;7;Deutschland\n")
                        .address()
                        .street())
                .isEqualTo("Weg 7");
    }

    @Test
    void takesAnAddressApartThatStandsInOneCell() {
        assertThat(details("Nom;Adresse complète\nPetit;\"12 rue du Lac, 75007 Paris\"\n")
                        .address())
                .isEqualTo(new PostalAddress("12 rue du Lac", "75007", "Paris", "", ""));
        assertThat(details("Nom;Adresse;CP Ville\nPetit;12 rue du Lac;75007 Paris\n")
                        .address())
                .isEqualTo(new PostalAddress("12 rue du Lac", "75007", "Paris", "", ""));
        assertThat(details("Name;Address;City;Country\nAnn Lee;1 Main St;Cambridge MA 2138;USA\n")
                        .address())
                .isEqualTo(new PostalAddress("1 Main St", "02138", "Cambridge", "MA", "US"));
    }

    @Test
    void aNameIsWhatStandsBesideItSays() {
        assertThat(details("Nom;Prénom\nPetit;Zoé\n").name().family()).isEqualTo("Petit");
        assertThat(details("Nome;Cognome\nZoé;Petit\n").name().family()).isEqualTo("Petit");
        assertThat(details("Name;Vorname\nPetit;Zoé\n").name().family()).isEqualTo("Petit");
        assertThat(details("Nom;Ville\nZoé Petit;Nice\n").name().given()).isEqualTo("Zoé");
        assertThat(details("Client;Ville\nZoé Petit;Nice\n").name().given()).isEqualTo("Zoé");
        assertThat(details("Nom complet\nSARL Le Coin\n").kind()).isEqualTo(CustomerKind.COMPANY);
    }

    @Test
    void tellsAGuessedName() {
        assertThat(contact("Nom complet\nZoé de la Tour\n").notices())
                .containsExactly(new RowNotice(NoticeKind.NAME_GUESSED, "Zoé de la Tour", "de la Tour, Zoé"));
        assertThat(contact("Nom complet\nTOUR Zoé\n").notices()).isEmpty();
        assertThat(contact("Mail\ncontact@example.org\n").details().name().isEmpty())
                .isTrue();
    }

    @Test
    void aWholeNameThatSaysMoreIsKept() {
        var details = details("First Name;Last Name;Display Name\nZoé;Petit;Zoé Petit (voisine)\n");

        assertThat(details.extras()).extracting(KeptColumn::text).containsExactly("Zoé Petit (voisine)");
        assertThat(details("First Name;Last Name;Display Name\nZoé;Petit;Petit Zoé\n")
                        .extras())
                .isEmpty();
    }

    @Test
    void guessesColumnsByWhatStandsInThem() {
        var mapping = ColumnMapping.proposedFor(
                table("Qui;A;B;C;D;Ville\n"
                        + "Petit;06 39 98 00 01;z@example.org;12/04/1985;13200;Arles\n"
                        + "Grand;04 65 71 00 02;g@example.org;03/09/1962;30000;Nîmes\n"),
                "FR");

        assertThat(mapping.targets())
                .extracting(ColumnTarget::field)
                .containsExactly(
                        ContactField.KEPT,
                        ContactField.PHONE,
                        ContactField.EMAIL,
                        ContactField.BIRTHDAY,
                        ContactField.POSTAL_CODE,
                        ContactField.TOWN);
    }

    @Test
    void datesOfSomethingElseAreNoBirthdays() {
        var mapping = ColumnMapping.proposedFor(table("Nom;Créé le;X\nPetit;12/04/1999;01/02/2024\n"), "FR");

        assertThat(mapping.targets())
                .extracting(ColumnTarget::field)
                .containsExactly(ContactField.WHOLE_NAME, ContactField.KEPT, ContactField.KEPT);
    }

    @Test
    void aBirthdayMayStandInThreeColumns() {
        assertThat(details("Nom;Année de naissance;Mois;Jour\nPetit;1985;avril;12\n")
                        .birthday())
                .isEqualTo(new Birthday(4, 12, 1985));
        assertThat(details("Nom;Année de naissance;Mois;Jour\nPetit;1985;;\n").extras())
                .extracting(extra -> extra.value())
                .containsExactly("1985");
    }

    @Test
    void whatCannotBeReadIsToldAndKept() {
        var contact = contact("Nom;Prénom;Tél.;Mail;Date de naissance;Pays;CP;Ville\n"
                + "Petit;Zoé;demander 7;zoe@@example;31/02/1980;Ruritanie;1000;Bourg\n");

        assertThat(contact.notices())
                .extracting(RowNotice::kind)
                .containsExactlyInAnyOrder(
                        NoticeKind.PHONE_UNREAD,
                        NoticeKind.EMAIL_REFUSED,
                        NoticeKind.BIRTHDAY_UNREAD,
                        NoticeKind.COUNTRY_UNKNOWN);
        assertThat(contact.details().extras())
                .extracting(KeptColumn::text)
                .containsExactlyInAnyOrder("demander 7", "zoe@@example", "31/02/1980");
        assertThat(contact.details().emails()).isEmpty();
        assertThat(contact.details().address().country()).isEqualTo("RURITANIE");
    }

    @Test
    void theNumbersOfABusinessPassTheirCheckDigitsOrAreKeptAsText() {
        var contact =
                contact("Société;N° TVA;SIREN;SIRET\nGrand Chais;FR 19 812 345 676;812345677;812 345 676 00041\n");

        assertThat(contact.details().companyNumbers())
                .isEqualTo(new CompanyNumbers("FR19812345676", "81234567600041", "", "", ""));
        assertThat(contact.notices()).containsExactly(new RowNotice(NoticeKind.COMPANY_NUMBER_REFUSED, "812345677"));
        assertThat(contact.details().extras()).containsExactly(KeptColumn.of("SIREN", "812345677"));
    }

    @Test
    void aPartitaIvaGetsItsZeroBack() {
        var contact = contact("Ragione sociale;P.IVA;Indirizzo;CAP;Città;Nazione\n"
                + "Bottega;1234567897;Via Po 1;00185;Roma;Italia\n");

        assertThat(contact.details().companyNumbers().vatNumber()).isEqualTo("IT01234567897");
        assertThat(contact.notices())
                .containsExactly(new RowNotice(NoticeKind.COMPANY_NUMBER_REPAIRED, "1234567897", "01234567897"));
    }

    @Test
    void aSirenOfAnotherBusinessThanTheVatNumbersIsNotTaken() {
        var contact = contact("Société;N° TVA;SIREN\nGrand Chais;FR19812345676;303265045\n");

        assertThat(contact.details().companyNumbers().registration()).isEmpty();
        assertThat(contact.notices()).containsExactly(new RowNotice(NoticeKind.COMPANY_NUMBER_REFUSED, "303265045"));
    }

    @Test
    void zerosThatWereLostAreTold() {
        var contact = contact("Nom;Prénom;Tél.;CP;Ville;Pays\nPetit;Zoé;212345678;185;Roma;Italie\n");

        assertThat(contact.notices())
                .containsExactly(
                        new RowNotice(NoticeKind.POSTAL_CODE_REPAIRED, "185", "00185"),
                        new RowNotice(NoticeKind.PHONE_REPAIRED, "212345678", "0212345678"));
        assertThat(contact.details().phones().getFirst().number().e164()).isEqualTo("+390212345678");
    }

    @Test
    void keepsTheNumberOfTheOldProgram() {
        var contact = contact("N° client;Nom;Prénom\n1001;Petit;Zoé\n");

        assertThat(contact.details().formerNumber()).isEqualTo("1001");
        assertThat(contact.number()).isEmpty();
    }

    @Test
    void losesNoColumn() {
        var details = details("Nom;Prénom;Société;Société;Photo;;Langue\nPetit;Zoé;Un;Deux;p.jpg;seul;français\n");

        assertThat(details.company()).isEqualTo("Un");
        assertThat(details.extras())
                .extracting(KeptColumn::text)
                .containsExactlyInAnyOrder("Deux", "p.jpg", "seul", "français");
    }

    @Test
    void twoNumbersInACellAreTwoAndTheSameOnesAreOne() {
        assertThat(details("Nom;Tél.;GSM\nPetit;06 39 98 00 01 / 04 65 71 00 02;+33 6 39 98 00 01\n")
                        .phones())
                .extracting(phone -> phone.number().e164())
                .containsExactly("+33639980001", "+33465710002");
        assertThat(details("Nom;Tél.\nPetit;pas de numéro\n").phones()).isEmpty();
    }

    private static CustomerDetails details(String text) {
        return contact(text).details();
    }

    private static ImportedContact contact(String text) {
        var table = table(text);
        var mapping = ColumnMapping.proposedFor(table, "FR");
        return (ImportedContact) new RowMapper(table, mapping, "FR", LocalDate.of(2026, 3, 9))
                .contacts()
                .findFirst()
                .orElseThrow();
    }

    private static Table table(String text) {
        return (Table) TableFile.read(text.getBytes(StandardCharsets.UTF_8), "contacts.csv");
    }
}
