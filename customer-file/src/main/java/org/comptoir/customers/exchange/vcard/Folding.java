package org.comptoir.customers.exchange.vcard;

import java.io.IOException;
import java.io.OutputStream;

/// Folds lines at 75 octets, never within a character (RFC 6350 section 3.2).
final class Folding {

    private static final int WIDTH = 75;

    private Folding() {}

    static void write(OutputStream out, byte[] line) throws IOException {
        var from = 0;
        var room = WIDTH;
        while (line.length - from > room) {
            var to = from + room;
            while (isWithinCharacter(line[to])) {
                to--;
            }
            out.write(line, from, to - from);
            out.write('\r');
            out.write('\n');
            out.write(' ');
            from = to;
            room = WIDTH - 1;
        }
        out.write(line, from, line.length - from);
        out.write('\r');
        out.write('\n');
    }

    private static boolean isWithinCharacter(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
