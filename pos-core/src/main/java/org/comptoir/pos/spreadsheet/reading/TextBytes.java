package org.comptoir.pos.spreadsheet.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Detects the charset of a text file: by its byte order mark, else UTF-16 by its zero bytes, else UTF-8 if it is
/// valid, else the Western charset of Windows.
public final class TextBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private TextBytes() {}

    public static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, StandardCharsets.UTF_16BE, 2);
        }
        return decode(bytes, withoutMark(bytes), 0);
    }

    /// The charset of bytes without a byte order mark.
    public static Charset withoutMark(byte[] bytes) {
        var even = zeros(bytes, 0);
        var oddZeros = zeros(bytes, 1);
        var half = Math.min(bytes.length, SAMPLE) / 2;
        if (half > 0 && oddZeros > half / 2 && even < half / 4) {
            return StandardCharsets.UTF_16LE;
        }
        if (half > 0 && even > half / 2 && oddZeros < half / 4) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Decoded decode(byte[] bytes, Charset charset, int from) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static int zeros(byte[] bytes, int from) {
        var zeros = 0;
        for (var i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (var i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// @param charset with which they were decoded
    public record Decoded(String text, Charset charset) {}
}
