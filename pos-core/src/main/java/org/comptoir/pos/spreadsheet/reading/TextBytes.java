package org.comptoir.pos.spreadsheet.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds out in which charset a text file was written: by its byte order mark, else UTF-16 by its zeros, else UTF-8 if
/// every byte of it is. A file that says nothing of it is read in the charset that is given for it.
public final class TextBytes {

    /// What a file is most likely in that does not say it.
    public static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;
    private static final char LOST = '\uFFFD';
    private static final Charset UTF_32_LITTLE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32_BIG = Charset.forName("UTF-32BE");

    private TextBytes() {}

    public static Decoded decode(byte[] bytes) {
        return decode(bytes, WESTERN);
    }

    /// @param otherwise the charset of bytes that do not say theirs
    public static Decoded decode(byte[] bytes, Charset otherwise) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : otherwise, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return decode(bytes, UTF_32_LITTLE, 4);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return decode(bytes, UTF_32_BIG, 4);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, StandardCharsets.UTF_16BE, 2);
        }
        return decode(bytes, withoutMark(bytes).orElse(otherwise), 0);
    }

    /// Whether a mark, zeros or UTF-8 throughout say it.
    static boolean sayCharset(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0, 0, 0xFE, 0xFF)
                || startsWith(bytes, 0xFE, 0xFF)
                || withoutMark(bytes).isPresent();
    }

    private static Optional<Charset> withoutMark(byte[] bytes) {
        var evenZeros = zeros(bytes, 0);
        var oddZeros = zeros(bytes, 1);
        var half = Math.min(bytes.length, SAMPLE) / 2;
        if (half > 1 && oddZeros + evenZeros > half && Math.min(oddZeros, evenZeros) > half / 4) {
            return Optional.of(oddZeros > evenZeros ? UTF_32_LITTLE : UTF_32_BIG);
        }
        if (half > 0 && oddZeros > half / 2 && evenZeros < half / 4) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (half > 0 && evenZeros > half / 2 && oddZeros < half / 4) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return isUtf8(bytes) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    public static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Decoded decode(byte[] bytes, Charset charset, int from) {
        var text = new String(bytes, from, bytes.length - from, charset);
        // A letter that the file itself has lost is never taken for one.
        return new Decoded(text.indexOf(LOST) < 0 ? text : text.replace(LOST, '?'), charset);
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
