package org.comptoir.customers.transfer.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.ExtraProperty;

/// A column of a table as it is kept with a customer: an extra property with the heading as its parameter.
public final class KeptColumn {

    private static final String PROPERTY = "X-COMPTOIR-COLUMN";
    private static final String NAME = "X-NAME=";
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private KeptColumn() {}

    static ExtraProperty of(String heading, String text) {
        return new ExtraProperty("", PROPERTY, NAME + quoted(heading), escaped(text));
    }

    /// The heading under which a property came in a table; empty for a property of a contact card.
    public static Optional<String> heading(ExtraProperty extra) {
        if (!extra.name().equals(PROPERTY) || !extra.params().startsWith(NAME)) {
            return Optional.empty();
        }
        var name = extra.params().substring(NAME.length());
        var isQuoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return Optional.of(isQuoted ? name.substring(1, name.length() - 1) : name);
    }

    /// The text as it stood in the cell.
    public static String text(ExtraProperty extra) {
        return ESCAPED.matcher(extra.value())
                .replaceAll(escape -> escape.group(1).equalsIgnoreCase("n")
                        ? "\n"
                        : java.util.regex.Matcher.quoteReplacement(escape.group(1)));
    }

    private static String quoted(String name) {
        var safe = name.replace('"', '\'').replaceAll("\\s+", " ");
        return safe.matches(".*[,;:].*") ? '"' + safe + '"' : safe;
    }

    /// Escaped as in a vCard, the form in which a customer's extra properties are stored.
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }
}
