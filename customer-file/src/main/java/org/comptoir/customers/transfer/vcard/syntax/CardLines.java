package org.comptoir.customers.transfer.vcard.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// Cuts a file into logical lines while it is still bytes: some programs fold within a character, so that
/// only whole lines can be decoded.
final class CardLines {

    private static final int HEAD = 200;

    private final byte[] bytes;
    private int at;

    CardLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Where the next line begins.
    int position() {
        return at;
    }

    boolean hasNext() {
        return at < bytes.length;
    }

    /// The next logical line, folds and soft line breaks taken out.
    ///
    /// @param oldStyle whether white space at a fold belongs to the text, as in version 2.1
    byte[] next(boolean oldStyle) {
        var first = physical();
        var head = new String(first, 0, Math.min(first.length, HEAD), StandardCharsets.ISO_8859_1)
                .toUpperCase(Locale.ROOT);
        var beforeValue = head.substring(0, Math.max(head.indexOf(':'), 0));
        if (beforeValue.contains("QUOTED-PRINTABLE")) {
            return softBroken(first);
        }
        var base64 = beforeValue.contains("BASE64") || beforeValue.contains("ENCODING=B");
        if (!isFolded() && !(base64 && isBareBase64())) {
            return first;
        }
        return folded(first, oldStyle && !base64, base64);
    }

    private byte[] folded(byte[] first, boolean keepSpace, boolean base64) {
        var line = new ByteArrayOutputStream(first.length * 2);
        line.writeBytes(first);
        while (hasNext() && (isFolded() || base64 && isBareBase64())) {
            var more = physical();
            var from = isSpace(more) && !keepSpace ? 1 : 0;
            line.write(more, from, more.length - from);
        }
        return line.toByteArray();
    }

    private byte[] softBroken(byte[] first) {
        var line = new ByteArrayOutputStream(first.length * 2);
        var part = first;
        while (part.length > 0 && part[part.length - 1] == '=' && hasNext() && !startsWith("END:VCARD")) {
            line.write(part, 0, part.length - 1);
            part = physical();
        }
        line.writeBytes(part);
        return QuotedPrintable.undone(line.toByteArray());
    }

    private boolean isFolded() {
        return at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t');
    }

    /// Some programs do not indent the lines of a picture.
    private boolean isBareBase64() {
        var end = at;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            var c = bytes[end];
            if (!(c >= 'A' && c <= 'Z'
                    || c >= 'a' && c <= 'z'
                    || c >= '0' && c <= '9'
                    || c == '+'
                    || c == '/'
                    || c == '=')) {
                return false;
            }
            end++;
        }
        return end > at;
    }

    private static boolean isSpace(byte[] line) {
        return line.length > 0 && (line[0] == ' ' || line[0] == '\t');
    }

    private boolean startsWith(String text) {
        return new String(bytes, at, Math.min(text.length(), bytes.length - at), StandardCharsets.ISO_8859_1)
                .equalsIgnoreCase(text);
    }

    /// Some files carry CR CR LF, for they were converted once too often.
    private int afterLineEnd() {
        var end = at;
        while (end < bytes.length && bytes[end] == '\r') {
            end++;
        }
        if (end < bytes.length && bytes[end] == '\n') {
            return end + 1;
        }
        return Math.min(at + 1, bytes.length);
    }

    /// Up to the next CRLF, LF or CR.
    private byte[] physical() {
        var start = at;
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        var line = Arrays.copyOfRange(bytes, start, at);
        at = afterLineEnd();
        return line;
    }
}
