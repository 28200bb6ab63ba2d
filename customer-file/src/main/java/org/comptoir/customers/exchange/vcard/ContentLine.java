package org.comptoir.customers.exchange.vcard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One property of a card, unfolded and decoded (RFC 6350 section 3.3).
///
/// @param group what ties it to others, such as `item1`; may be empty
/// @param name in capitals
/// @param value escapes as they were
record ContentLine(String group, String name, List<Param> params, String value) {

    /// @param name in capitals, empty for what stands bare as in version 2.1
    record Param(String name, String value) {

        /// Bare types get their name: nothing later than 2.1 reads them bare.
        String text() {
            return (name.isEmpty() ? "TYPE" : name) + "=" + quoted(value);
        }

        private static String quoted(String value) {
            return value.matches(".*[,;:].*") && !value.startsWith("\"") ? '"' + value + '"' : value;
        }
    }

    /// The types, in small letters, whether they stand bare, in one `TYPE` or in several.
    List<String> types() {
        return params.stream()
                .filter(param -> param.name().isEmpty() || param.name().equals("TYPE"))
                .flatMap(param -> Arrays.stream(param.value().split(",")))
                .map(type -> type.strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty())
                .toList();
    }

    boolean isPreferred() {
        return types().contains("pref") || has("PREF");
    }

    /// The first value of a parameter, empty when it is not there.
    String param(String wanted) {
        return params.stream()
                .filter(param -> param.name().equals(wanted))
                .map(Param::value)
                .findFirst()
                .orElse("");
    }

    boolean has(String wanted) {
        return params.stream().anyMatch(param -> param.name().equals(wanted));
    }

    boolean isBase64() {
        return isEncoded("BASE64") || isEncoded("B");
    }

    boolean isQuotedPrintable() {
        return isEncoded("QUOTED-PRINTABLE");
    }

    private boolean isEncoded(String encoding) {
        return params.stream()
                .anyMatch(param -> (param.name().isEmpty() && encoding.length() > 1
                                || param.name().equals("ENCODING"))
                        && param.value().equalsIgnoreCase(encoding));
    }

    ContentLine withValue(String decoded) {
        return new ContentLine(group, name, params, decoded);
    }

    /// The parameters as text, without how the value was encoded: it no longer is.
    String paramsAsText() {
        var kept = params.stream().filter(param -> !saysHowEncoded(param)).map(Param::text);
        return (isBase64() ? Stream.concat(Stream.of("ENCODING=b"), kept) : kept).collect(Collectors.joining(";"));
    }

    private static boolean saysHowEncoded(Param param) {
        return switch (param.name()) {
            case "ENCODING", "CHARSET" -> true;
            case "" -> param.value().toUpperCase(Locale.ROOT).matches("QUOTED-PRINTABLE|BASE64|8BIT|7BIT");
            default -> false;
        };
    }
}
