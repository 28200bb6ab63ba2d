package org.comptoir.customers.exchange.vcard;

import java.util.ArrayList;
import java.util.List;

/// Escapes of vCard texts (RFC 6350 section 3.4).
final class CardText {

    private CardText() {}

    /// Also takes the backslash off a colon, which Apple and Gmail put there.
    static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        var text = new StringBuilder(value.length());
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                text.append(unescaped(value.charAt(++i)));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String unescaped(char escaped) {
        return switch (escaped) {
            case 'n', 'N' -> "\n";
            case ',', ';', ':', '\\', '"' -> String.valueOf(escaped);
            default -> "\\" + escaped;
        };
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /// The parts between separators that are not escaped, still escaped themselves.
    static List<String> split(String value, char separator) {
        var parts = new ArrayList<String>();
        var start = 0;
        for (var i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == separator) {
                parts.add(value.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(value.substring(start));
        return parts;
    }

    /// A structured value in parts, each with its list joined.
    ///
    /// @param lists whether a comma parts a list, as from version 3.0 on
    static List<String> parts(String value, boolean lists, String joint) {
        return split(value, ';').stream()
                .map(part -> lists ? joined(part, joint) : unescaped(part).strip())
                .toList();
    }

    private static String joined(String list, String joint) {
        return String.join(
                joint,
                split(list, ',').stream()
                        .map(item -> unescaped(item).strip())
                        .filter(item -> !item.isEmpty())
                        .toList());
    }

    static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }
}
