package org.comptoir.customers.transfer.vcard.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Undoes quoted-printable while a line is bytes, for their charset is not known yet. Signs that do not
/// follow the rule stay as they are; the library would leave the whole value undecoded.
final class QuotedPrintable {

    private QuotedPrintable() {}

    /// The same property in octets of eight bits, its line feeds escaped.
    static byte[] undone(byte[] line) {
        var text = new String(line, StandardCharsets.ISO_8859_1);
        var colon = text.indexOf(':');
        var head = text.substring(0, colon).replaceFirst("(?i)QUOTED-PRINTABLE", "8BIT");
        var value = octets(line, colon).toString(StandardCharsets.ISO_8859_1);
        return (head + value.replaceAll("\r\n?|\n", "\\\\n")).getBytes(StandardCharsets.ISO_8859_1);
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

    /// The one that stands there with its sign, or less than none.
    private static int octet(byte[] line, int at) {
        if (line[at] != '=' || at + 2 >= line.length) {
            return -1;
        }
        var high = Character.digit(line[at + 1], 16);
        var low = Character.digit(line[at + 2], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
