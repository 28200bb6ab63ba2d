package org.comptoir.customers.transfer.vcard.properties;

import ezvcard.property.RawProperty;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.transfer.vcard.syntax.CardParams;
import org.comptoir.customers.transfer.vcard.syntax.CardSyntax;

/// Stores what no field of a customer can hold, so that an export writes it back; escaped as in 3.0 and 4.0,
/// whatever version it came in.
public final class CardExtras {

    /// Covered by the customer's details, or describing the file instead of the person.
    private static final Set<String> TAKEN =
            Set.of("BEGIN", "END", "VERSION", "PRODID", "REV", "N", "FN", "TEL", "EMAIL", "ADR", "UID", "CATEGORIES");

    /// Their commas have no meaning in version 2.1 but separate lists later.
    private static final Set<String> TEXTS = Set.of("NOTE", "NICKNAME", "ROLE", "TITLE", "ORG", "LABEL", "URL");

    /// Kept where they say something that the customer's details cannot.
    private static final Set<String> KEPT_BESIDE = Set.of("FN", "TEL", "EMAIL");

    private static final Set<String> LABELLED = Set.of("TEL", "EMAIL", "ADR");

    private CardExtras() {}

    public static boolean isTaken(RawProperty property) {
        return TAKEN.contains(property.getPropertyName());
    }

    public static ExtraProperty of(RawProperty property, boolean oldStyle) {
        var name = property.getPropertyName();
        var value = property.getValue();
        var storedValue =
                oldStyle && TEXTS.contains(name) && !CardParams.isBase64(property) ? commasEscaped(value) : value;
        return new ExtraProperty(property.getGroup(), name, CardParams.text(property), storedValue);
    }

    private static String commasEscaped(String value) {
        return value.replaceAll("\\\\(?![\\\\;,:nN])", "\\\\\\\\").replaceAll("(?<!\\\\),", "\\\\,");
    }

    /// Labels whose line became a telephone number, an e-mail or a postal address are kept in its label.
    public static boolean isUsedLabel(RawProperty property, List<RawProperty> all) {
        return property.getPropertyName().equals("X-ABLABEL")
                && all.stream()
                        .anyMatch(other -> other.getGroup().equalsIgnoreCase(property.getGroup())
                                && LABELLED.contains(other.getPropertyName()));
    }

    /// The property as written back.
    public static Stream<RawProperty> written(ExtraProperty extra) {
        return CardSyntax.read(line(extra)).stream();
    }

    /// The property as a line of a card, not folded.
    public static String line(ExtraProperty extra) {
        var group = extra.group().isEmpty() ? "" : extra.group() + ".";
        var params = extra.params().isEmpty() ? "" : ";" + extra.params();
        return group + extra.name() + params + ":" + extra.value();
    }

    /// Properties from such lines.
    public static List<ExtraProperty> ofLines(String lines) {
        return CardSyntax.read(lines).stream()
                .filter(property -> !isTaken(property) || KEPT_BESIDE.contains(property.getPropertyName()))
                .map(property -> of(property, false))
                .toList();
    }
}
