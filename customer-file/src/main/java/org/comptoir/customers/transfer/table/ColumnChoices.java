package org.comptoir.customers.transfer.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.text.Texts;

/// What columns mean by their headings, as somebody chose it: for one import, or kept under a name for the next.
///
/// @param byHeading as typed; `#3` is the third column
public record ColumnChoices(Map<String, ColumnTarget> byHeading) {

    public ColumnChoices {
        byHeading = Map.copyOf(byHeading);
    }

    /// Where somebody chose otherwise than was proposed. A column whose heading is missing or stands twice is meant by
    /// its place.
    public static ColumnChoices between(Table table, ColumnMapping proposed, ColumnMapping chosen) {
        var choices = new LinkedHashMap<String, ColumnTarget>();
        for (var column = 0; column < chosen.targets().size(); column++) {
            if (!chosen.targets().get(column).equals(proposed.targets().get(column))) {
                var heading =
                        column < table.headings().size() ? table.headings().get(column) : "";
                var isClear = !heading.isBlank() && columns(table, heading).size() == 1;
                choices.put(
                        isClear ? heading : "#" + (column + 1), chosen.targets().get(column));
            }
        }
        return new ColumnChoices(choices);
    }

    /// A field by its name, such as `postal-code` or `phone:work`, or by its label in the language of the texts.
    ///
    /// @param texts of `exchange`
    public static Optional<ColumnTarget> field(String text, Texts texts) {
        var colon = text.indexOf(':');
        var name = (colon < 0 ? text : text.substring(0, colon)).strip();
        var use = colon < 0 ? "" : text.substring(colon + 1).strip();
        return Arrays.stream(ContactField.values())
                .filter(field -> name(field).equals(name.toLowerCase(Locale.ROOT))
                        || Folding.of(field.label(texts)).equals(Folding.of(name)))
                .findFirst()
                .filter(field -> use.isEmpty() || field.hasBlocks())
                .map(field -> new ColumnTarget(field, use));
    }

    /// The names of all fields.
    public static List<String> names() {
        return Arrays.stream(ContactField.values()).map(ColumnChoices::name).toList();
    }

    private static String name(ContactField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// These choices, and those of the other where both are about the same heading.
    public ColumnChoices and(ColumnChoices other) {
        var all = new LinkedHashMap<>(byHeading);
        all.putAll(other.byHeading);
        return new ColumnChoices(all);
    }

    /// One a line, for [#ofText].
    public String text() {
        return byHeading.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(choice -> name(choice.getValue().field()) + ":"
                        + choice.getValue().block() + "=" + choice.getKey())
                .collect(Collectors.joining("\n"));
    }

    /// @param texts of `exchange`
    public static ColumnChoices ofText(String text, Texts texts) {
        var choices = new LinkedHashMap<String, ColumnTarget>();
        text.lines().forEach(line -> {
            var equals = line.indexOf('=');
            if (equals > 0) {
                field(line.substring(0, equals), texts)
                        .ifPresent(target -> choices.put(line.substring(equals + 1), target));
            }
        });
        return new ColumnChoices(choices);
    }

    /// Headings that the table does not have.
    public List<String> missing(Table table) {
        return byHeading.keySet().stream()
                .filter(heading -> columns(table, heading).isEmpty())
                .sorted()
                .toList();
    }

    /// The proposed mapping with these choices. A second telephone, address or e-mail of one use is a second value.
    public ColumnMapping appliedTo(Table table, ColumnMapping proposed) {
        var chosen = new TreeMap<Integer, ColumnTarget>();
        byHeading.forEach((heading, target) -> columns(table, heading).forEach(column -> chosen.put(column, target)));
        var mapping = proposed;
        for (var column : chosen.keySet()) {
            mapping = mapping.with(column, ColumnTarget.KEPT);
        }
        for (var choice : chosen.entrySet()) {
            mapping = mapping.with(choice.getKey(), free(choice.getValue(), mapping, choice.getKey()));
        }
        return mapping;
    }

    private static ColumnTarget free(ColumnTarget chosen, ColumnMapping mapping, int column) {
        var others = IntStream.range(0, mapping.targets().size())
                .filter(other -> other != column)
                .mapToObj(mapping.targets()::get)
                .toList();
        var target = chosen;
        for (var number = 2; target.field().hasBlocks() && others.contains(target); number++) {
            var use = chosen.label();
            target = new ColumnTarget(chosen.field(), use.isEmpty() ? String.valueOf(number) : use + "#" + number);
        }
        return target;
    }

    private static List<Integer> columns(Table table, String heading) {
        if (heading.matches("#\\d{1,3}")) {
            var column = Integer.parseInt(heading.substring(1)) - 1;
            return column >= 0 && column < table.columns() ? List.of(column) : List.of();
        }
        var key = KnownHeadings.key(heading);
        return IntStream.range(0, table.headings().size())
                .filter(column ->
                        KnownHeadings.key(table.headings().get(column)).equals(key))
                .boxed()
                .toList();
    }
}
