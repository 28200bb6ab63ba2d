package org.comptoir.customers.transfer.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDraft;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.transfer.contact.Birthdays;
import org.comptoir.customers.transfer.contact.Countries;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.InvalidRow;
import org.comptoir.customers.transfer.contact.Names;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.contact.RowProblem;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableRow;

/// Maps the rows of a table to contacts.
public final class RowMapper {

    private static final String COLUMN = "X-COMPTOIR-COLUMN";
    /// What Google and Outlook write for an empty date.
    private static final List<String> NO_DATE = List.of("0/0/00", "0/0/0000", "00/00/0000");

    private final Table table;
    private final ColumnMapping mapping;
    private final String region;
    private final int thisYear;

    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for telephone numbers and postal codes without
    ///     a country
    /// @param thisYear to resolve two-digit years
    public RowMapper(Table table, ColumnMapping mapping, String region, int thisYear) {
        this.table = table;
        this.mapping = mapping;
        this.region = region;
        this.thisYear = thisYear;
    }

    public List<ReadContact> all() {
        return table.rows().stream().map(this::read).toList();
    }

    private ReadContact read(TableRow row) {
        var cells = new RowCells(mapping, row);
        var spoiled = cells.all(ContactField.PHONE).stream()
                .filter(CellRepair::isSpoiled)
                .findFirst();
        if (spoiled.isPresent()) {
            return new InvalidRow(row.number(), RowProblem.SPOILED_NUMBER, spoiled.get());
        }
        var addresses = addresses(cells);
        var phones = phones(cells, addresses);
        var emails = emails(cells);
        var company = cells.first(ContactField.COMPANY);
        var name = name(cells);
        if (name.isEmpty() && company.isEmpty() && !emails.isEmpty()) {
            name = Names.ofEmail(emails.getFirst().address());
        }
        if (name.isEmpty() && company.isEmpty() && phones.isEmpty()) {
            return new InvalidRow(row.number(), RowProblem.NOTHING_TO_KNOW, "");
        }
        var birthday = new BirthCells(cells, mapping.origin().writesMonthFirst(), thisYear);
        var details = new CustomerDraft(kind(cells, name, company))
                .name(name)
                .company(company)
                .jobTitle(cells.first(ContactField.JOB_TITLE))
                .phones(phones)
                .emails(emails)
                .addresses(addresses)
                .birthday(birthday.read().orElse(null))
                .language(language(cells))
                .alertNote(cells.first(ContactField.ALERT_NOTE))
                .tags(tags(cells))
                .webSites(webSites(cells))
                .extras(extras(cells, row, birthday))
                .uid(cells.first(ContactField.UID))
                .build();
        return new ImportedContact(row.number(), details, cells.first(ContactField.NUMBER), null);
    }

    private static PersonName name(RowCells cells) {
        var parts = new PersonName(
                cells.first(ContactField.TITLE),
                cells.first(ContactField.GIVEN),
                cells.first(ContactField.MIDDLE),
                cells.first(ContactField.FAMILY),
                cells.first(ContactField.SUFFIX));
        var fullName = cells.first(ContactField.WHOLE_NAME);
        if (!parts.display().isEmpty() || fullName.isEmpty()) {
            return parts;
        }
        var split = Names.ofWhole(fullName);
        return new PersonName(parts.title(), split.given(), split.middle(), split.family(), split.suffix());
    }

    private static CustomerKind kind(RowCells cells, PersonName name, String company) {
        var text = cells.first(ContactField.KIND);
        if (!text.isEmpty()) {
            return OwnKinds.read(text);
        }
        return name.isEmpty() && !company.isEmpty() ? CustomerKind.COMPANY : CustomerKind.PERSON;
    }

    private List<ContactPhone> phones(RowCells cells, List<ContactAddress> addresses) {
        var country = addresses.stream()
                .map(contact -> contact.address().country())
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse(region);
        var phones = new ArrayList<ContactPhone>();
        for (var block :
                cells.blocks(ContactField.PHONE, ContactField.PHONE_LABEL).values()) {
            for (var number : RowCells.parts(block.text(ContactField.PHONE))) {
                var phone = PhoneNumber.read(CellRepair.phone(number, country), country);
                phones.add(new ContactPhone(
                        block.labelBy(ContactField.PHONE_LABEL),
                        phone,
                        block.isStarred(ContactField.PHONE_LABEL)
                                && phones.stream().noneMatch(ContactPhone::preferred)));
            }
        }
        return phones;
    }

    private static List<ContactEmail> emails(RowCells cells) {
        var emails = new ArrayList<ContactEmail>();
        for (var block :
                cells.blocks(ContactField.EMAIL, ContactField.EMAIL_LABEL).values()) {
            for (var address : RowCells.parts(block.text(ContactField.EMAIL))) {
                emails.add(new ContactEmail(
                        block.labelBy(ContactField.EMAIL_LABEL),
                        address,
                        block.isStarred(ContactField.EMAIL_LABEL)
                                && emails.stream().noneMatch(ContactEmail::preferred)));
            }
        }
        return emails;
    }

    private List<ContactAddress> addresses(RowCells cells) {
        var blocks = cells.blocks(
                ContactField.STREET,
                ContactField.PO_BOX,
                ContactField.POSTAL_CODE,
                ContactField.TOWN,
                ContactField.REGION,
                ContactField.COUNTRY,
                ContactField.WHOLE_ADDRESS,
                ContactField.ADDRESS_LABEL);
        return blocks.values().stream()
                .map(block -> new ContactAddress(
                        block.labelBy(ContactField.ADDRESS_LABEL),
                        address(block),
                        block.isStarred(ContactField.ADDRESS_LABEL)))
                .filter(contact -> !contact.address().isEmpty())
                .toList();
    }

    private PostalAddress address(RowCells.Block block) {
        var named = block.text(ContactField.COUNTRY);
        var code = named.isEmpty() ? "" : Countries.code(named).orElse("");
        var unknown = code.isEmpty() ? named : "";
        var lines = Stream.of(block.text(ContactField.STREET), block.text(ContactField.PO_BOX))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        var address = new PostalAddress(
                lines,
                CellRepair.postalCode(block.text(ContactField.POSTAL_CODE), named.isEmpty() ? region : code),
                block.text(ContactField.TOWN),
                Stream.of(block.text(ContactField.REGION), unknown)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                code);
        return address.isEmpty()
                ? new PostalAddress(block.text(ContactField.WHOLE_ADDRESS), "", "", "", code)
                : address;
    }

    /// Only two-letter codes are accepted, not the names of languages.
    private static String language(RowCells cells) {
        var text = cells.first(ContactField.LANGUAGE);
        return text.matches("[a-zA-Z]{2}([-_].*)?") ? text.substring(0, 2).toLowerCase(Locale.ROOT) : "";
    }

    /// Without the groups that Google creates itself.
    private static List<String> tags(RowCells cells) {
        return cells.all(ContactField.TAGS).stream()
                .flatMap(cell -> RowCells.parts(cell).stream())
                .flatMap(part -> Arrays.stream(part.split("[,;]")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && !tag.startsWith("* "))
                .toList();
    }

    private static List<String> webSites(RowCells cells) {
        return cells.all(ContactField.WEB_SITE).stream()
                .flatMap(cell -> RowCells.parts(cell).stream())
                .flatMap(part -> Arrays.stream(part.split("\\s+")))
                .distinct()
                .toList();
    }

    private List<ExtraProperty> extras(RowCells cells, TableRow row, BirthCells birthday) {
        var extras = new ArrayList<ExtraProperty>();
        cells.all(ContactField.NOTE).forEach(note -> extras.add(new ExtraProperty("", "NOTE", "", escaped(note))));
        cells.all(ContactField.NICKNAME)
                .forEach(name -> extras.add(new ExtraProperty("", "NICKNAME", "", escaped(name))));
        var department = cells.first(ContactField.DEPARTMENT);
        if (!department.isEmpty()) {
            var company = cells.first(ContactField.COMPANY);
            extras.add(new ExtraProperty("", "ORG", "", escaped(company) + ";" + escaped(department)));
        }
        if (birthday.isText()) {
            extras.add(new ExtraProperty("", "BDAY", "VALUE=text", escaped(cells.first(ContactField.BIRTHDAY))));
        }
        for (var column = 0; column < mapping.targets().size(); column++) {
            var text = row.cell(column).strip();
            if (mapping.targets().get(column).field() == ContactField.KEPT
                    && !text.isEmpty()
                    && !NO_DATE.contains(text)) {
                extras.add(new ExtraProperty("", COLUMN, "X-NAME=" + quoted(heading(column)), escaped(text)));
            }
        }
        return extras.stream().distinct().toList();
    }

    private String heading(int column) {
        return column < table.headings().size() ? table.headings().get(column) : "";
    }

    private static String quoted(String name) {
        var safe = name.replace('"', '\'').replaceAll("\\s+", " ");
        return safe.matches(".*[,;:].*") ? '"' + safe + '"' : safe;
    }

    /// Escaped as in a vCard, the form in which a customer's extra properties are stored.
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /// The birthday of a row, in one cell or in three.
    private record BirthCells(RowCells cells, boolean monthFirst, int thisYear) {

        java.util.Optional<org.comptoir.customers.customer.details.Birthday> read() {
            var month = cells.first(ContactField.BIRTH_MONTH);
            var day = cells.first(ContactField.BIRTH_DAY);
            if (!month.isEmpty() && !day.isEmpty()) {
                var year = cells.first(ContactField.BIRTH_YEAR);
                return Birthdays.ofCell(day + "/" + month + (year.isEmpty() ? "" : "/" + year), false, thisYear);
            }
            return Birthdays.ofCell(cells.first(ContactField.BIRTHDAY), monthFirst, thisYear);
        }

        boolean isText() {
            var text = cells.first(ContactField.BIRTHDAY);
            return !text.isEmpty() && !NO_DATE.contains(text) && read().isEmpty();
        }
    }
}
