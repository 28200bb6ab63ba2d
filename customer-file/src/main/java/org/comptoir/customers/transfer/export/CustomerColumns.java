package org.comptoir.customers.transfer.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.transfer.contact.Countries;
import org.comptoir.customers.transfer.contact.ImportedConsent;
import org.comptoir.customers.transfer.kept.ConsentExtras;
import org.comptoir.customers.transfer.kept.NoteExtras;
import org.comptoir.customers.transfer.table.CompanyCells;
import org.comptoir.customers.transfer.table.ContactField;
import org.comptoir.customers.transfer.table.OwnHeadings;
import org.comptoir.customers.transfer.table.OwnKinds;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The columns of our own customer table: the same for every customer, the preferred telephone number and address
/// first.
final class CustomerColumns {

    private static final List<ContactField> FIRST = List.of(
            ContactField.NUMBER,
            ContactField.FORMER_NUMBER,
            ContactField.KIND,
            ContactField.TITLE,
            ContactField.GIVEN,
            ContactField.MIDDLE,
            ContactField.FAMILY,
            ContactField.SUFFIX,
            ContactField.COMPANY,
            ContactField.JOB_TITLE);
    private static final Map<ContactField, CompanyField> COMPANY = CompanyCells.FIELDS;
    private static final List<ContactField> LAST = List.of(
            ContactField.BIRTHDAY,
            ContactField.LANGUAGE,
            ContactField.CONSENT_POST,
            ContactField.CONSENT_EMAIL,
            ContactField.CONSENT_SMS,
            ContactField.CONSENT_PHONE,
            ContactField.TAGS,
            ContactField.ALERT_NOTE,
            ContactField.NOTE,
            ContactField.WEB_SITE,
            ContactField.CARD_LINES,
            ContactField.UID);
    private static final List<ContactField> ADDRESS = List.of(
            ContactField.ADDRESS_LABEL,
            ContactField.STREET,
            ContactField.POSTAL_CODE,
            ContactField.TOWN,
            ContactField.REGION,
            ContactField.COUNTRY);
    /// A wider table would be of no use; the vCard export has all values.
    private static final int MAX_COLUMNS_OF_A_KIND = 9;

    private final Texts texts;
    private final OwnHeadings headings;
    private final int phones;
    private final int emails;
    private final int addresses;
    private final List<OwnField> own;
    private final List<String> kept;

    /// @param own fields of the shop, a column each
    /// @param kept headings of further columns
    CustomerColumns(Language language, int phones, int emails, int addresses, List<OwnField> own, List<String> kept) {
        this.texts = Texts.of("exchange", language);
        this.headings = OwnHeadings.in(language);
        this.phones = Math.clamp(phones, 1, MAX_COLUMNS_OF_A_KIND);
        this.emails = Math.clamp(emails, 1, MAX_COLUMNS_OF_A_KIND);
        this.addresses = Math.clamp(addresses, 1, MAX_COLUMNS_OF_A_KIND);
        this.own = List.copyOf(own);
        this.kept =
                Stream.concat(own.stream().map(OwnField::name), kept.stream()).toList();
    }

    String sheet() {
        return texts.get("exchange.sheet");
    }

    List<String> headings() {
        var all = new ArrayList<String>();
        FIRST.forEach(field -> all.add(headings.heading(field)));
        numbered(all, phones, List.of(ContactField.PHONE, ContactField.PHONE_LABEL));
        numbered(all, emails, List.of(ContactField.EMAIL, ContactField.EMAIL_LABEL));
        numbered(all, addresses, ADDRESS);
        COMPANY.keySet().forEach(field -> all.add(headings.heading(field)));
        LAST.forEach(field -> all.add(headings.heading(field)));
        all.addAll(kept);
        return all;
    }

    private void numbered(List<String> all, int count, List<ContactField> fields) {
        for (var number = 1; number <= count; number++) {
            for (var field : fields) {
                all.add(headings.heading(field, number));
            }
        }
    }

    /// @param details with the notes about the customer and the consents
    List<Cell> cells(String number, CustomerDetails details) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Digits(number));
        cells.add(new Cell.Digits(details.formerNumber()));
        cells.add(new Cell.Text(OwnKinds.label(texts, details.kind())));
        names(cells, details);
        var sortedPhones = preferredFirst(details.phones(), ContactPhone::preferred);
        for (var i = 0; i < phones; i++) {
            var phone = i < sortedPhones.size() ? sortedPhones.get(i) : null;
            cells.add(new Cell.Digits(phone == null ? "" : details.written(phone.number())));
            cells.add(new Cell.Text(phone == null ? "" : label(phone.label(), phone.preferred())));
        }
        var sortedEmails = preferredFirst(details.emails(), ContactEmail::preferred);
        for (var i = 0; i < emails; i++) {
            var email = i < sortedEmails.size() ? sortedEmails.get(i) : null;
            cells.add(new Cell.Text(email == null ? "" : email.address()));
            cells.add(new Cell.Text(email == null ? "" : label(email.label(), email.preferred())));
        }
        var sortedAddresses = preferredFirst(details.addresses(), ContactAddress::preferred);
        for (var i = 0; i < addresses; i++) {
            address(cells, i < sortedAddresses.size() ? sortedAddresses.get(i) : null);
        }
        COMPANY.values().forEach(field -> cells.add(number(field, details.companyNumbers())));
        last(cells, details);
        return cells;
    }

    private static void names(List<Cell> cells, CustomerDetails details) {
        var name = details.name();
        for (var text : List.of(
                name.title(),
                name.given(),
                name.middle(),
                name.family(),
                name.suffix(),
                details.company(),
                details.jobTitle())) {
            cells.add(new Cell.Text(text));
        }
    }

    private static Cell number(CompanyField field, CompanyNumbers numbers) {
        return new Cell.Digits(numbers.value(field));
    }

    private static String label(String label, boolean preferred) {
        return preferred ? ("* " + label).strip() : label;
    }

    private void address(List<Cell> cells, @Nullable ContactAddress contact) {
        if (contact == null) {
            ADDRESS.forEach(field -> cells.add(Cell.EMPTY));
            return;
        }
        var address = contact.address();
        cells.add(new Cell.Text(label(contact.label(), contact.preferred())));
        cells.add(new Cell.Text(address.street()));
        cells.add(new Cell.Digits(address.postalCode()));
        cells.add(new Cell.Text(address.town()));
        cells.add(new Cell.Text(address.region()));
        cells.add(
                new Cell.Text(Countries.name(address.country(), texts.language().locale())));
    }

    private void last(List<Cell> cells, CustomerDetails details) {
        var extraCells = ExtraCells.of(details, kept);
        cells.add(birthday(details.birthday()));
        cells.add(new Cell.Text(details.language()));
        var consents = ConsentExtras.of(details);
        for (var channel : Channel.values()) {
            cells.add(consent(consents.get(channel)));
        }
        cells.add(new Cell.Text(String.join(", ", details.tags())));
        cells.add(new Cell.Text(details.alertNote()));
        cells.add(new Cell.Text(String.join("\n\n", NoteExtras.texts(details))));
        cells.add(new Cell.Text(String.join(" ", details.webSites())));
        cells.add(new Cell.Text(extraCells.lines()));
        cells.add(new Cell.Digits(details.uid()));
        for (var i = 0; i < kept.size(); i++) {
            var text = extraCells.columns().get(i);
            cells.add(i < own.size() ? FieldCells.of(own.get(i).kind(), text) : new Cell.Text(text));
        }
    }

    /// The answer and its day: nothing if there was none.
    private Cell consent(@Nullable ImportedConsent consent) {
        if (consent == null) {
            return Cell.EMPTY;
        }
        var answer = texts.get(consent.yes() ? "exchange.consent.yes" : "exchange.consent.no");
        return new Cell.Text(consent.since() == null ? answer : answer + ", " + consent.since());
    }

    private static Cell birthday(@Nullable Birthday birthday) {
        if (birthday == null) {
            return Cell.EMPTY;
        }
        var year = birthday.year();
        return year == null
                ? new Cell.Digits(String.format(Locale.ROOT, "%02d/%02d", birthday.day(), birthday.month()))
                : new Cell.Day(LocalDate.of(year, birthday.month(), birthday.day()));
    }

    private static <T> List<T> preferredFirst(List<T> all, java.util.function.Predicate<T> preferred) {
        var sorted = new ArrayList<>(all.stream().filter(preferred).toList());
        all.stream().filter(preferred.negate()).forEach(sorted::add);
        return sorted;
    }
}
