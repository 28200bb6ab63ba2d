package org.comptoir.customers.transfer.table;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.text.Texts;

/// What columns mean, as somebody chose it for the next tables, in the settings of the shop.
public final class KeptMappings {

    public static final int MAX_NAME_LENGTH = 50;

    private static final String PREFIX = "import.mapping.";
    /// Of the line that says for which headings the choices were made.
    private static final String HEADINGS = "headings=";
    private static final int MAX_TEXT_LENGTH = 4000;

    private final ShopSettings settings;

    public KeptMappings(ShopSettings settings) {
        this.settings = settings;
    }

    /// @param choices for the very headings of the table
    public record ForHeadings(String name, ColumnChoices choices) {}

    /// @param texts of `exchange`
    public Optional<ColumnChoices> get(String name, Texts texts) {
        return settings.get(PREFIX + name)
                .filter(text -> !text.isEmpty())
                .map(text -> ColumnChoices.ofText(text, texts));
    }

    /// Keeps choices under a name, for all tables with the headings of this one.
    ///
    /// @return false if the name or the choices are too long, or there is no name
    public boolean put(String name, Table table, ColumnChoices choices) {
        return keep(name, line(table) + "\n" + choices.text());
    }

    private boolean keep(String name, String text) {
        if (name.isBlank() || name.length() > MAX_NAME_LENGTH || text.length() > MAX_TEXT_LENGTH) {
            return false;
        }
        settings.put(PREFIX + name, text);
        return true;
    }

    /// Keeps choices for all tables with the headings of this one.
    ///
    /// @return false if there are too many choices
    public boolean putFor(Table table, ColumnChoices choices) {
        return put(freeName(table), table, choices);
    }

    /// @param texts of `exchange`
    public Optional<ForHeadings> forHeadings(Table table, Texts texts) {
        var line = line(table);
        return settings.notes().entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(PREFIX))
                .filter(setting -> setting.getValue().startsWith(line + "\n"))
                .map(setting -> new ForHeadings(
                        setting.getKey().substring(PREFIX.length()), ColumnChoices.ofText(setting.getValue(), texts)))
                .filter(kept -> kept.choices().missing(table).isEmpty())
                .findFirst();
    }

    public void forget(String name) {
        settings.put(PREFIX + name, "");
    }

    private static String line(Table table) {
        var keys = table.headings().stream().map(KnownHeadings::key).toList();
        return HEADINGS + Integer.toHexString(keys.hashCode());
    }

    /// The name of the table, with a number if choices for other headings are kept under it.
    private String freeName(Table table) {
        var kept = settings.notes();
        var name = table.name().replaceFirst("\\.[^.]{1,5}$", "");
        var bare =
                name.substring(0, Math.min(MAX_NAME_LENGTH - 5, name.length())).strip();
        var free = bare.isEmpty() ? "1" : bare;
        for (var number = 2; isTaken(kept.getOrDefault(PREFIX + free, ""), table); number++) {
            free = bare + " " + number;
        }
        return free;
    }

    private static boolean isTaken(String text, Table table) {
        return !text.isEmpty() && !List.of(text.split("\n", 2)).getFirst().equals(line(table));
    }
}
