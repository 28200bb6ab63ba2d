package org.comptoir.customers.transfer.vcard.syntax;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.List;
import java.util.stream.Collectors;

/// Property values as text and in parts, with `\n` for a line feed on every system: the library uses the system's
/// own.
public final class CardText {

    private CardText() {}

    public static String unescaped(String value) {
        return value.indexOf('\\') < 0 ? value : withPlainLineFeeds(VObjectPropertyValues.unescape(value));
    }

    public static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replaceAll("\r\n?|\n", "\\\\n");
    }

    private static String withPlainLineFeeds(String text) {
        return text.replace("\r\n", "\n");
    }

    /// The parts of a structured value whose commas have no meaning, as in `ORG` and in version 2.1.
    public static List<String> parts(String value) {
        return VObjectPropertyValues.parseSemiStructured(value).stream()
                .map(part -> withPlainLineFeeds(part).strip())
                .toList();
    }

    /// The parts of a structured value, the values of each part joined.
    public static List<String> parts(String value, String joint) {
        return VObjectPropertyValues.parseStructured(value).stream()
                .map(list -> list.stream()
                        .map(item -> withPlainLineFeeds(item).strip())
                        .filter(item -> !item.isEmpty())
                        .collect(Collectors.joining(joint)))
                .toList();
    }

    public static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }
}
