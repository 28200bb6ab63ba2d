package org.comptoir.customers.transfer.vcard.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Decodes quoted-printable at the level of bytes, because the charset is not known yet. Invalid sequences stay as
/// they are; the library would leave the whole value undecoded.
final class QuotedPrintable {

    private QuotedPrintable() {}

    /// The property as 8-bit octets, its line feeds escaped.
    static byte[] decoded(byte[] line) {
        var text = new String(line, StandardCharsets.ISO_8859_1);
        var colon = text.indexOf(':');
        var header = text.substring(0, colon).replaceFirst("(?i)QUOTED-PRINTABLE", "8BIT");
        var value = octets(line, colon).toString(StandardCharsets.ISO_8859_1);
        return (header + value.replaceAll("\r\n?|\n", "\\\\n")).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// The text as 8-bit octets.
    static String text(String encoded) {
        return octets(encoded.getBytes(StandardCharsets.ISO_8859_1), 0).toString(StandardCharsets.ISO_8859_1);
    }

    private static ByteArrayOutputStream octets(byte[] line, int from) {
        var octets = new ByteArrayOutputStream(line.length);
        for (var i = from; i < line.length; i++) {
            var octet = octet(line, i);
            octets.write(octet < 0 ? line[i] : octet);
            i += octet < 0 ? 0 : 2;
        }
        return octets;
    }

    /// The octet encoded at this offset, or a negative number if there is none.
    private static int octet(byte[] line, int index) {
        if (line[index] != '=' || index + 2 >= line.length) {
            return -1;
        }
        var high = Character.digit(line[index + 1], 16);
        var low = Character.digit(line[index + 2], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
