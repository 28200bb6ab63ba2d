package org.comptoir.customers.transfer.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.CustomerDraft;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.transfer.contact.BirthdayText;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.InvalidRow;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.customers.transfer.contact.RowProblem;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableRow;

/// Maps the rows of a table to contacts.
public final class RowMapper {

    private final Table table;
    private final ColumnMapping mapping;
    private final String region;
    private final BirthdayCells birthdays;
    private final ConsentCells consents;

    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for telephone numbers and postal codes without
    ///     a country
    /// @param today to resolve two-digit years and refuse birthdays yet to come
    public RowMapper(Table table, ColumnMapping mapping, String region, LocalDate today) {
        this.table = table;
        this.mapping = mapping;
        this.region = region;
        this.birthdays = new BirthdayCells(table, mapping, today);
        this.consents = new ConsentCells(table, mapping, today);
    }

    /// One after the other, as they are asked for.
    public Stream<ReadContact> contacts() {
        return table.rows().stream().map(this::read);
    }

    private ReadContact read(TableRow row) {
        var cells = new RowCells(mapping, row);
        var spoiled = cells.all(ContactField.PHONE).stream()
                .filter(SpoiledNumber::isOne)
                .findFirst();
        if (spoiled.isPresent()) {
            return new InvalidRow(row.number(), RowProblem.SPOILED_NUMBER, spoiled.get());
        }
        var notices = new ArrayList<RowNotice>();
        var addresses = new AddressCells(region, notices).read(cells);
        var reach = new ReachCells(cells, notices);
        var phones = reach.phones(addresses, region);
        var emails = reach.emails();
        var named = NameCells.read(cells, emails, notices);
        if (named.name().display().isEmpty() && named.company().isEmpty() && phones.isEmpty() && emails.isEmpty()) {
            return new InvalidRow(row.number(), RowProblem.NOTHING_TO_KNOW, "");
        }
        var country = addresses.stream()
                .map(contact -> contact.address().country())
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse(region);
        var numbers = CompanyCells.read(cells, country, notices);
        var birthday = birthdays.read(cells);
        var kept = new KeptCells(table, mapping, cells);
        kept.properties();
        kept.lines();
        kept.birthday(birthday, notices);
        var stated = consents.read(cells, notices);
        kept.columns(!stated.isEmpty());
        kept.unread(notices);
        if (named.wholeKept()) {
            kept.whole();
        }
        var details = new CustomerDraft(kind(cells, named))
                .name(named.name())
                .company(named.company())
                .jobTitle(cells.first(ContactField.JOB_TITLE))
                .phones(phones)
                .emails(emails)
                .addresses(addresses)
                .birthday(birthday instanceof BirthdayText.Day(var day) ? day : null)
                .language(language(cells))
                .alertNote(cells.first(ContactField.ALERT_NOTE))
                .tags(tags(cells))
                .webSites(webSites(cells))
                .extras(kept.all())
                .formerNumber(cells.first(ContactField.FORMER_NUMBER))
                .uid(cells.first(ContactField.UID))
                .companyNumbers(numbers)
                .build();
        return new ImportedContact(row.number(), details, cells.first(ContactField.NUMBER), null, notices, stated);
    }

    private static CustomerKind kind(RowCells cells, NameCells named) {
        var text = cells.first(ContactField.KIND);
        if (!text.isEmpty()) {
            return OwnKinds.read(text);
        }
        return named.name().display().isEmpty() && !named.company().isEmpty()
                ? CustomerKind.COMPANY
                : CustomerKind.PERSON;
    }

    /// Only two-letter codes are accepted, not the names of languages.
    private static String language(RowCells cells) {
        var text = cells.first(ContactField.LANGUAGE);
        return isLanguage(text) ? text.substring(0, 2).toLowerCase(Locale.ROOT) : "";
    }

    static boolean isLanguage(String text) {
        return text.matches("[a-zA-Z]{2}([-_].*)?");
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
}
