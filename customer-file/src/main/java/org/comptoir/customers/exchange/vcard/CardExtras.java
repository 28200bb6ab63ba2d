package org.comptoir.customers.exchange.vcard;

import java.util.List;
import java.util.Set;
import org.comptoir.customers.customer.ExtraProperty;

/// Keeps what has no place in a customer's details, so that an export writes it back: in the escapes of 3.0 and 4.0,
/// whichever version it came in.
final class CardExtras {

    /// Said by the details, or about the file and not about the person.
    private static final Set<String> TAKEN =
            Set.of("BEGIN", "END", "VERSION", "PRODID", "REV", "N", "FN", "TEL", "EMAIL", "ADR", "UID", "CATEGORIES");

    /// Their commas mean nothing in version 2.1 and part a list later.
    private static final Set<String> TEXTS = Set.of("NOTE", "NICKNAME", "ROLE", "TITLE", "ORG", "LABEL", "URL");

    private CardExtras() {}

    static boolean isTaken(ContentLine line) {
        return TAKEN.contains(line.name());
    }

    static ExtraProperty of(ContentLine line, boolean oldStyle) {
        var value = line.value();
        if (oldStyle && !line.isBase64()) {
            value = TEXTS.contains(line.name()) ? commasEscaped(value) : value;
        }
        return new ExtraProperty(line.group(), line.name(), line.paramsAsText(), lineFeedsEscaped(value));
    }

    private static String commasEscaped(String value) {
        return value.replaceAll("\\\\(?![\\\\;,:nN])", "\\\\\\\\").replaceAll("(?<!\\\\),", "\\\\,");
    }

    private static String lineFeedsEscaped(String value) {
        return value.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n");
    }

    /// Labels whose line became a telephone, an e-mail or a postal address live on in its label.
    static boolean isUsedLabel(ContentLine line, List<ContentLine> all) {
        return line.name().equals("X-ABLABEL")
                && all.stream()
                        .anyMatch(other -> other.group().equalsIgnoreCase(line.group())
                                && Set.of("TEL", "EMAIL", "ADR").contains(other.name()));
    }
}
