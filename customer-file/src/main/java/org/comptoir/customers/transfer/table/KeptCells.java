package org.comptoir.customers.transfer.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.transfer.contact.BirthdayText;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.customers.transfer.kept.KeptColumn;
import org.comptoir.customers.transfer.vcard.properties.CardExtras;
import org.comptoir.customers.transfer.vcard.syntax.CardText;
import org.comptoir.pos.spreadsheet.Table;

/// What of a row no field can hold, kept with the customer under its heading.
final class KeptCells {

    /// What Google and Outlook write for an empty date.
    private static final List<String> NO_DATE = List.of("0/0/00", "0/0/0000", "00/00/0000");

    /// Fields of which a customer has one value: further columns of them are kept.
    private static final Set<ContactField> SINGLE = Set.of(
            ContactField.TITLE,
            ContactField.GIVEN,
            ContactField.MIDDLE,
            ContactField.FAMILY,
            ContactField.SUFFIX,
            ContactField.COMPANY,
            ContactField.DEPARTMENT,
            ContactField.JOB_TITLE,
            ContactField.LANGUAGE,
            ContactField.BIRTHDAY,
            ContactField.FORMER_NUMBER,
            ContactField.ALERT_NOTE);

    private final Table table;
    private final ColumnMapping mapping;
    private final RowCells cells;
    private final Set<ExtraProperty> extras = new LinkedHashSet<>();

    KeptCells(Table table, ColumnMapping mapping, RowCells cells) {
        this.table = table;
        this.mapping = mapping;
        this.cells = cells;
    }

    List<ExtraProperty> all() {
        return List.copyOf(extras);
    }

    void properties() {
        cells.all(ContactField.NOTE).forEach(note -> add("NOTE", "", note));
        cells.all(ContactField.NICKNAME).forEach(name -> add("NICKNAME", "", name));
        var department = cells.first(ContactField.DEPARTMENT);
        if (!department.isEmpty()) {
            var company = CardText.escaped(cells.first(ContactField.COMPANY));
            extras.add(new ExtraProperty("", "ORG", "", company + ";" + CardText.escaped(department)));
        }
    }

    /// What our own tables hold as lines of a contact card.
    void lines() {
        cells.all(ContactField.CARD_LINES).forEach(lines -> extras.addAll(CardExtras.ofLines(lines)));
    }

    void birthday(BirthdayText birthday, List<RowNotice> notices) {
        switch (birthday) {
            case BirthdayText.Day day -> {}
            case BirthdayText.Nothing nothing -> {}
            case BirthdayText.Partial(var value) -> extras.add(new ExtraProperty("", "BDAY", "", value));
            case BirthdayText.Unread unread -> {
                var text = BirthdayCells.text(cells);
                add("BDAY", "VALUE=text", text);
                notices.add(new RowNotice(NoticeKind.BIRTHDAY_UNREAD, text));
            }
        }
    }

    /// @param consents whether consents were read, whose proofs have what they were read from
    void columns(boolean consents) {
        for (var column = 0; column < mapping.targets().size(); column++) {
            if (isKept(mapping.targets().get(column).field(), column, consents)
                    && !NO_DATE.contains(cells.text(column))) {
                keep(column);
            }
        }
        SINGLE.forEach(field -> cells.columns(field).stream().skip(1).forEach(this::keep));
    }

    private boolean isKept(ContactField field, int column, boolean consents) {
        return switch (field) {
            case KEPT -> true;
            case CONSENT_EMAIL, CONSENT_SMS, CONSENT_POST, CONSENT_PHONE -> !ConsentCells.isAnswer(cells.text(column));
            case CONSENT_DATE -> !consents;
            case LANGUAGE -> !RowMapper.isLanguage(cells.text(column));
            default -> false;
        };
    }

    /// Texts of a field that could not be read as what the field holds.
    void unread(List<RowNotice> notices) {
        for (var notice : new ArrayList<>(notices)) {
            switch (notice.kind()) {
                case EMAIL_REFUSED -> keepUnread(ContactField.EMAIL, notice);
                case PHONE_UNREAD -> keepUnread(ContactField.PHONE, notice);
                case COMPANY_NUMBER_REFUSED -> CompanyCells.FIELDS.keySet().forEach(field -> keepUnread(field, notice));
                case POSTAL_CODE_REPAIRED,
                        PHONE_REPAIRED,
                        COMPANY_NUMBER_REPAIRED,
                        BIRTHDAY_UNREAD,
                        COUNTRY_UNKNOWN,
                        NAME_GUESSED,
                        CONSENT_UNREAD,
                        CONSENT_OLDER -> {}
            }
        }
    }

    private void keepUnread(ContactField field, RowNotice notice) {
        cells.columns(field).stream()
                .filter(column -> cells.text(column).contains(notice.before()))
                .findFirst()
                .ifPresent(column -> extras.add(KeptColumn.of(heading(column), notice.before())));
    }

    void whole() {
        cells.columns(ContactField.WHOLE_NAME).forEach(this::keep);
    }

    private void keep(int column) {
        if (!cells.text(column).isEmpty()) {
            extras.add(KeptColumn.of(heading(column), cells.text(column)));
        }
    }

    private void add(String name, String params, String text) {
        extras.add(new ExtraProperty("", name, params, CardText.escaped(text)));
    }

    private String heading(int column) {
        var heading = column < table.headings().size() ? table.headings().get(column) : "";
        return heading.isBlank() ? "#" + (column + 1) : heading;
    }
}
