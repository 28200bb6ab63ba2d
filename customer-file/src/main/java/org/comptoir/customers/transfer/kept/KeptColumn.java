package org.comptoir.customers.transfer.kept;

import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.transfer.vcard.syntax.CardText;

/// A column of a table as it is kept with a customer: an extra property with the heading as its parameter.
public final class KeptColumn {

    public static final String PROPERTY = "X-COMPTOIR-COLUMN";
    private static final String NAME = "X-NAME=";
    private static final Pattern HEADING = Pattern.compile(NAME + "(?:\"([^\"]*)\"|([^;]*))");

    private KeptColumn() {}

    public static ExtraProperty of(String heading, String text) {
        return new ExtraProperty("", PROPERTY, NAME + quoted(heading), CardText.escaped(text));
    }

    public static boolean isOne(ExtraProperty extra) {
        return extra.name().equals(PROPERTY);
    }

    /// The heading under which a property came in a table; empty for a property of a contact card.
    public static Optional<String> heading(ExtraProperty extra) {
        return isOne(extra) ? heading(extra.params()) : Optional.empty();
    }

    /// @param params of a kept column, as stored
    public static Optional<String> heading(String params) {
        var match = HEADING.matcher(params);
        return match.find() ? Optional.of(match.group(1) == null ? match.group(2) : match.group(1)) : Optional.empty();
    }

    /// The text as it stood in the cell.
    public static String text(ExtraProperty extra) {
        return CardText.unescaped(extra.value());
    }

    private static String quoted(String name) {
        var safe = name.replace('"', '\'').replaceAll("\\s+", " ");
        return safe.matches(".*[,;:].*") ? '"' + safe + '"' : safe;
    }
}
