package org.comptoir.customers.transfer.vcard;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Folds lines of UTF-8 at 75 octets, never within a character (RFC 6350 section 3.2, RFC 5545 section 3.1). The
/// libraries count characters.
public final class FoldingStream extends FilterOutputStream {

    private static final int WIDTH = 75;

    private int width;

    public FoldingStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        for (var i = from; i < from + count; i++) {
            write(bytes[i]);
        }
    }

    @Override
    public void write(int octet) throws IOException {
        if (octet == '\r' || octet == '\n') {
            width = 0;
        } else if (width + octets(octet) > WIDTH) {
            out.write(new byte[] {'\r', '\n', ' '});
            width = 2;
        } else {
            width++;
        }
        out.write(octet);
    }

    /// The octets of the character that starts with this one; continuation octets count as none.
    private static int octets(int octet) {
        var lead = octet & 0xFF;
        if (lead < 0xC0) {
            return lead < 0x80 ? 1 : 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }
}
