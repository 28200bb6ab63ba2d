package org.comptoir.customers.transfer.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PhoneText;
import org.comptoir.pos.spreadsheet.Table;

/// Guesses the meaning of columns whose headings say nothing by what stands in them.
final class ColumnGuess {

    private static final int ROWS = 300;
    /// In 100 values.
    private static final int MIN_SHARE = 80;
    /// Later dates are rather of purchases.
    private static final int LAST_YEAR = 2010;

    private static final Pattern DIALLED =
            Pattern.compile("'?[+(0][\\d ().\\-/+]{7,20}|\\d{2}([ .-]\\d{2}){4}|[1-9]\\d{8}");
    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{1,2}[-/.]\\d{1,2}[-/.]((?:19|20)\\d{2})|((?:19|20)\\d{2})-\\d{2}-\\d{2})(?:[ T].*)?");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{4,5}");
    private static final Pattern OTHER_DATES = Pattern.compile(
            "(?i).*(achat|cr[eé]|visit|command|order|acquist|ordin|modif|update|inscri|iscri|regist|kauf|angelegt|since"
                    + "|depuis|dal|last|derni|ultim|letzt|adh|expir|valid|scad).*");

    private final Table table;
    private final List<ColumnTarget> targets;
    private final String region;

    /// @param targets those of the headings; the guesses are put in their places
    ColumnGuess(Table table, List<ColumnTarget> targets, String region) {
        this.table = table;
        this.targets = targets;
        this.region = region;
    }

    void guess() {
        for (var column = 0; column < targets.size(); column++) {
            if (targets.get(column).equals(ColumnTarget.KEPT)) {
                targets.set(column, guess(column));
            }
        }
    }

    private ColumnTarget guess(int column) {
        var values = table.rows().stream()
                .limit(ROWS)
                .map(row -> row.cell(column).strip())
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.isEmpty()) {
            return ColumnTarget.KEPT;
        }
        if (most(values, value -> EmailAddress.read(value).isPresent())) {
            return ColumnTarget.of(ContactField.EMAIL);
        }
        if (most(values, this::isPhone)) {
            return ColumnTarget.of(ContactField.PHONE);
        }
        if (!has(ContactField.BIRTHDAY)
                && !has(ContactField.BIRTH_DAY)
                && !OTHER_DATES.matcher(heading(column)).matches()
                && most(values, ColumnGuess::isBirthday)) {
            return ColumnTarget.of(ContactField.BIRTHDAY);
        }
        return !has(ContactField.POSTAL_CODE)
                        && (has(ContactField.TOWN) || has(ContactField.STREET))
                        && most(values, value -> POSTAL_CODE.matcher(value).matches())
                ? ColumnTarget.of(ContactField.POSTAL_CODE)
                : ColumnTarget.KEPT;
    }

    private boolean has(ContactField field) {
        return targets.stream().anyMatch(target -> target.field() == field);
    }

    private String heading(int column) {
        return column < table.headings().size() ? table.headings().get(column) : "";
    }

    private static boolean most(List<String> values, Predicate<String> matches) {
        return values.stream().filter(matches).count() * 100 >= (long) values.size() * MIN_SHARE;
    }

    private boolean isPhone(String value) {
        return DIALLED.matcher(value).matches()
                && PhoneText.numbers(value, List.of(region)).stream()
                        .allMatch(number -> !number.e164().isEmpty());
    }

    private static boolean isBirthday(String value) {
        var date = DATE.matcher(value);
        if (!date.matches()) {
            return false;
        }
        var year = Integer.parseInt(date.group(1) == null ? date.group(2) : date.group(1));
        return year <= LAST_YEAR;
    }
}
