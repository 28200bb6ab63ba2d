package org.comptoir.customers.transfer.vcard.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// One unfolded line, each byte one character.
///
/// @param position offset of its first byte in the file
/// @param name of the property in capitals, without its group; empty if this is none
record CardLine(int position, String text, String name) {

    private static final Set<String> BINARY = Set.of("PHOTO", "LOGO", "SOUND", "KEY");
    private static final int MAX_TEXT = 1_000_000;
    private static final int MAX_BINARY = 24_000_000;
    private static final Pattern AGENT_BEGIN = Pattern.compile("(?i)([^.:;]+\\.)?AGENT(;[^:]*)?:\\s*BEGIN:VCARD\\s*");
    private static final String MARK = "\u00EF\u00BB\u00BF";

    static CardLine of(int position, byte[] bytes) {
        var text = withoutMark(new String(bytes, StandardCharsets.ISO_8859_1));
        return new CardLine(position, text, name(text));
    }

    /// Files joined to one keep the byte order mark of each.
    private static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    boolean begins() {
        return is("BEGIN:VCARD");
    }

    boolean ends() {
        return is("END:VCARD");
    }

    boolean beginsAgent() {
        return text.length() < 200
                && name.equals("AGENT")
                && AGENT_BEGIN.matcher(text).matches();
    }

    private boolean is(String expected) {
        return text.length() >= expected.length()
                && text.length() < expected.length() + 40
                && text.strip().equalsIgnoreCase(expected);
    }

    private static String name(String text) {
        for (var i = 0; i < Math.min(text.length(), 200); i++) {
            var c = text.charAt(i);
            if (c == ':' || c == ';') {
                var name = text.substring(0, i).strip();
                return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            }
        }
        return "";
    }

    String value() {
        var colon = text.indexOf(':');
        return colon < 0 ? "" : text.substring(colon + 1).strip();
    }

    boolean hasParameter(String name) {
        var colon = text.indexOf(':');
        return colon > 0 && text.substring(0, colon).toUpperCase(Locale.ROOT).contains(";" + name + "=");
    }

    boolean isTooLong() {
        return text.length() > MAX_TEXT && (text.length() > MAX_BINARY || !BINARY.contains(name()));
    }
}
