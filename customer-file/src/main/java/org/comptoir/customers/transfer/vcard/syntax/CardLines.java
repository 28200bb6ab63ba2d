package org.comptoir.customers.transfer.vcard.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// Splits a file into logical lines before decoding: some programs fold within a character, so only whole lines can
/// be decoded.
final class CardLines {

    private static final int HEAD = 200;

    private final byte[] bytes;
    private int position;

    CardLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The offset of the next line.
    int position() {
        return position;
    }

    /// Goes back to an offset at which a line starts.
    void back(int start) {
        position = start;
    }

    boolean hasNext() {
        return position < bytes.length;
    }

    /// The next logical line, with folds and soft line breaks removed.
    ///
    /// @param oldStyle whether white space at a fold belongs to the text, as in version 2.1
    byte[] next(boolean oldStyle) {
        var first = physical();
        var start = new String(first, 0, Math.min(first.length, HEAD), StandardCharsets.ISO_8859_1)
                .toUpperCase(Locale.ROOT);
        var beforeValue = start.substring(0, Math.max(start.indexOf(':'), 0));
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
            var continuation = physical();
            var from = isSpace(continuation) && !keepSpace ? 1 : 0;
            line.write(continuation, from, continuation.length - from);
        }
        return line.toByteArray();
    }

    private byte[] softBroken(byte[] first) {
        var line = new ByteArrayOutputStream(first.length * 2);
        var current = first;
        while (current.length > 0 && current[current.length - 1] == '=' && hasNext() && !isNextCard()) {
            line.write(current, 0, current.length - 1);
            current = physical();
        }
        line.writeBytes(current);
        return QuotedPrintable.decoded(line.toByteArray());
    }

    private boolean isNextCard() {
        return startsWith("END:VCARD") || startsWith("BEGIN:VCARD");
    }

    private boolean isFolded() {
        return position < bytes.length && (bytes[position] == ' ' || bytes[position] == '\t');
    }

    /// Some programs do not indent the lines of a picture.
    private boolean isBareBase64() {
        var end = position;
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
        return end > position;
    }

    private static boolean isSpace(byte[] line) {
        return line.length > 0 && (line[0] == ' ' || line[0] == '\t');
    }

    private boolean startsWith(String text) {
        return new String(
                        bytes, position, Math.min(text.length(), bytes.length - position), StandardCharsets.ISO_8859_1)
                .equalsIgnoreCase(text);
    }

    /// Some files contain CR CR LF because they were converted once too often.
    private int afterLineEnd() {
        var end = position;
        while (end < bytes.length && bytes[end] == '\r') {
            end++;
        }
        if (end < bytes.length && bytes[end] == '\n') {
            return end + 1;
        }
        return Math.min(position + 1, bytes.length);
    }

    /// Up to the next CRLF, LF or CR, or to where the next card is glued to this line.
    private byte[] physical() {
        var start = position;
        while (position < bytes.length && bytes[position] != '\n' && bytes[position] != '\r') {
            position++;
        }
        var glued = GluedLines.split(bytes, start, position);
        if (glued > start) {
            position = glued;
            return Arrays.copyOfRange(bytes, start, glued);
        }
        var line = Arrays.copyOfRange(bytes, start, position);
        position = afterLineEnd();
        return line;
    }
}
