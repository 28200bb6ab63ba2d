package org.comptoir.customers.transfer.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.comptoir.pos.spreadsheet.Table;

/// Guesses names, streets and towns in a table without any headings, where telephones, e-mail addresses and postal
/// codes have been found already.
final class HeadlessGuess {

    private static final int ROWS = 300;
    private static final Pattern TITLE =
            Pattern.compile("(?i)(m|mr|mme|mlle|mrs|ms|dr|sig|sig\\.?ra|sig\\.?na|dott|herr|frau|monsieur|madame)\\.?");
    private static final Pattern STREET =
            Pattern.compile("(?iu)\\d+.*\\p{L}{2}.*|.*\\b(rue|avenue|place|via|viale|piazza|corso|weg|road|street)\\b.*"
                    + "|.*(stra(ss|ß)e|str\\.).*");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{4,5}");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}'\u2019. -]+");

    private final Table table;
    private final List<ColumnTarget> targets;

    HeadlessGuess(Table table, List<ColumnTarget> targets) {
        this.table = table;
        this.targets = targets;
    }

    void guess() {
        eachKept(TITLE, ContactField.TITLE);
        eachKept(STREET, ContactField.STREET);
        eachKept(POSTAL_CODE, ContactField.POSTAL_CODE);
        town();
        names();
    }

    /// The first column that is mostly so.
    private void eachKept(Pattern pattern, ContactField field) {
        if (has(field)) {
            return;
        }
        for (var column = 0; column < targets.size(); column++) {
            if (isKept(column) && most(column, value -> pattern.matcher(value).matches())) {
                targets.set(column, ColumnTarget.of(field));
                return;
            }
        }
    }

    /// Beside the postal code.
    private void town() {
        var code = targets.indexOf(ColumnTarget.of(ContactField.POSTAL_CODE));
        for (var column : List.of(code + 1, code - 1)) {
            if (code >= 0 && isKept(column) && most(column, HeadlessGuess::isLetters)) {
                targets.set(column, ColumnTarget.of(ContactField.TOWN));
                return;
            }
        }
    }

    /// Two columns of words are family and given name, in capitals or first; one is a whole name.
    private void names() {
        var columns = IntStream.range(0, targets.size())
                .filter(column -> isKept(column) && most(column, HeadlessGuess::isLetters))
                .limit(2)
                .boxed()
                .toList();
        if (columns.size() == 1) {
            targets.set(columns.getFirst(), ColumnTarget.of(ContactField.WHOLE_NAME));
        } else if (columns.size() == 2) {
            var capitals =
                    most(columns.get(1), HeadlessGuess::isCapital) && !most(columns.get(0), HeadlessGuess::isCapital);
            targets.set(columns.get(0), ColumnTarget.of(capitals ? ContactField.GIVEN : ContactField.FAMILY));
            targets.set(columns.get(1), ColumnTarget.of(capitals ? ContactField.FAMILY : ContactField.GIVEN));
        }
    }

    private boolean has(ContactField field) {
        return targets.stream().anyMatch(target -> target.field() == field);
    }

    private boolean isKept(int column) {
        return column >= 0 && column < targets.size() && targets.get(column).equals(ColumnTarget.KEPT);
    }

    private boolean most(int column, Predicate<String> matches) {
        var values = table.rows().stream()
                .limit(ROWS)
                .map(row -> row.cell(column).strip())
                .filter(value -> !value.isEmpty())
                .toList();
        return !values.isEmpty() && values.stream().filter(matches).count() * 10 >= values.size() * 7L;
    }

    private static boolean isLetters(String value) {
        return LETTERS.matcher(value).matches();
    }

    private static boolean isCapital(String value) {
        return value.length() > 1 && value.equals(value.toUpperCase(Locale.ROOT));
    }
}
