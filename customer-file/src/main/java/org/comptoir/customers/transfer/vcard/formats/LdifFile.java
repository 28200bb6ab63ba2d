package org.comptoir.customers.transfer.vcard.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.comptoir.customers.transfer.vcard.formats.UnreadableCardsException.Reason;
import org.comptoir.pos.spreadsheet.reading.TextBytes;

/// Reads LDIF (RFC 2849), the export of Thunderbird and of directories. It is a dozen lines of syntax, for which the
/// libraries bring a whole directory server.
final class LdifFile {

    private static final Pattern VERSION = Pattern.compile("(?i)version:\\s*\\d+");
    private static final Pattern NAME = Pattern.compile("(?i)dn::?\\s.*");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n ");

    private LdifFile() {}

    static boolean isOne(String start) {
        return start.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .filter(line -> !VERSION.matcher(line).matches())
                .findFirst()
                .filter(line -> NAME.matcher(line).matches())
                .isPresent();
    }

    static byte[] cards(String text) throws UnreadableCardsException {
        var cards = new StringBuilder(text.length() * 2);
        for (var record : FOLD.matcher(text).replaceAll("").split("(\\r?\\n){2,}")) {
            var attributes = attributes(record);
            if (attributes.containsKey("dn")) {
                cards.append(new LdifCard(attributes).text());
            }
        }
        if (cards.isEmpty()) {
            throw new UnreadableCardsException(Reason.DAMAGED);
        }
        return cards.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// By name in lower case, without options such as `;lang-fr`.
    private static Map<String, List<String>> attributes(String record) {
        var attributes = new LinkedHashMap<String, List<String>>();
        record.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            var colon = line.indexOf(':');
            if (colon > 0) {
                var name = line.substring(0, colon)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst(";.*", "");
                attributes.computeIfAbsent(name, key -> new ArrayList<>()).add(value(name, line.substring(colon + 1)));
            }
        });
        return attributes;
    }

    private static String value(String name, String written) {
        if (!written.startsWith(":")) {
            return written.strip();
        }
        var base64 = written.substring(1).replaceAll("\\s", "");
        if (LdifCard.isPicture(name)) {
            return base64;
        }
        try {
            return TextBytes.decode(Base64.getDecoder().decode(base64)).text().strip();
        } catch (IllegalArgumentException e) {
            // Not what it says to be: it stays readable as it is.
            return base64;
        }
    }
}
