package org.comptoir.pos.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.database.RowTexts;

/// A table whose rows, or those that meet a condition, are covered by the technical log: it has the latest state of
/// each. Columns that do not matter, such as a count of failures, are left out.
///
/// @param layout initially 1; increased when other columns are covered or a migration changes rows, so that the next
///     start takes a new baseline
/// @param key the column of the primary key
/// @param isNumbered whether the key is a number
/// @param open columns whose values are written to the log
/// @param secret columns of which the log has only one digest: secrets and personal data of customers
/// @param condition in portable SQL on covered columns; empty for all rows
/// @param label the open column by which users know a row; empty for the key
public record CoveredTable(
        String name,
        int layout,
        String key,
        boolean isNumbered,
        List<String> open,
        List<String> secret,
        String condition,
        String label) {

    public CoveredTable {
        open = List.copyOf(open);
        secret = List.copyOf(secret);
        var names = Stream.of(List.of(name, key), open, secret).flatMap(List::stream);
        if (!names.allMatch(identifier -> identifier.matches("[a-z_]+"))) {
            throw new IllegalArgumentException("no name of a table or column in " + name);
        }
        if (!label.isEmpty() && !open.contains(label)) {
            throw new IllegalArgumentException("people know a row by what may be told: " + label);
        }
    }

    /// A table whose key is a number.
    public static CoveredTable byNumber(String name, String key) {
        return new CoveredTable(name, 1, key, true, List.of(), List.of(), "", "");
    }

    /// A table whose key is a text.
    public static CoveredTable byText(String name, String key) {
        return new CoveredTable(name, 1, key, false, List.of(), List.of(), "", "");
    }

    public CoveredTable open(String... columns) {
        return new CoveredTable(name, layout, key, isNumbered, Arrays.asList(columns), secret, condition, label);
    }

    public CoveredTable secret(String... columns) {
        return new CoveredTable(name, layout, key, isNumbered, open, Arrays.asList(columns), condition, label);
    }

    public CoveredTable where(String rows) {
        return new CoveredTable(name, layout, key, isNumbered, open, secret, rows, label);
    }

    public CoveredTable known(String by) {
        return new CoveredTable(name, layout, key, isNumbered, open, secret, condition, by);
    }

    public CoveredTable layout(int number) {
        return new CoveredTable(name, number, key, isNumbered, open, secret, condition, label);
    }

    /// Its name in the log.
    public String entryName() {
        return layout == 1 ? name : name + "." + layout;
    }

    public CoveredRows row(long number) {
        return new CoveredRows(this, List.of(Long.toString(number)));
    }

    public CoveredRows row(String text) {
        return new CoveredRows(this, List.of(text));
    }

    /// @param keys numbers or texts; duplicates are ignored
    public CoveredRows rows(Collection<?> keys) {
        return new CoveredRows(
                this, keys.stream().map(Object::toString).distinct().toList());
    }

    RowTexts.Source source() {
        var columns = new ArrayList<>(open);
        columns.addAll(secret);
        return new RowTexts.Source(name, key, isNumbered, columns, condition);
    }
}
