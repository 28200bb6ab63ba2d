package org.comptoir.customers.exchange.vcard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Turns the bytes of a logical line into a property: each in the charset it declares, else UTF-8 when it is valid
/// UTF-8,
/// else the one that the file is taken to be in.
final class LineDecoder {

    private final Charset fallback;

    LineDecoder(Charset fallback) {
        this.fallback = fallback;
    }

    /// Nothing when the line is no property.
    Optional<ContentLine> decode(byte[] line) {
        var colon = endOfParams(line);
        if (colon <= 0) {
            return Optional.empty();
        }
        var head = text(line, 0, colon, fallback);
        var parts = split(head);
        var dot = parts.getFirst().lastIndexOf('.');
        var group = dot < 0 ? "" : parts.getFirst().substring(0, dot).strip();
        var name = parts.getFirst().substring(dot + 1).strip().toUpperCase(Locale.ROOT);
        var params = parts.stream().skip(1).map(LineDecoder::param).toList();
        var bare = new ContentLine(group, name, params, "");
        return name.isEmpty() ? Optional.empty() : Optional.of(bare.withValue(value(bare, line, colon + 1)));
    }

    private String value(ContentLine bare, byte[] line, int from) {
        if (bare.isQuotedPrintable()) {
            var plain = unquoted(line, from);
            return text(plain, 0, plain.length, charset(bare));
        }
        var value = text(line, from, line.length, charset(bare));
        return bare.isBase64() ? value.replaceAll("\\s", "") : value;
    }

    private Charset charset(ContentLine bare) {
        var declared = bare.param("CHARSET");
        try {
            return declared.isEmpty() ? fallback : Charset.forName(declared);
        } catch (IllegalArgumentException e) {
            // An unknown name says no more than none.
            return fallback;
        }
    }

    /// Strict UTF-8 first unless the charset is declared to be another; even then who declares ASCII means little.
    private String text(byte[] bytes, int from, int to, Charset charset) {
        if (charset.equals(fallback)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(StandardCharsets.UTF_8)) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, from, to - from))
                        .toString();
            } catch (CharacterCodingException e) {
                return new String(bytes, from, to - from, fallback);
            }
        }
        return new String(bytes, from, to - from, charset);
    }

    /// The colon before the value: the first that is in no quoted parameter.
    private static int endOfParams(byte[] line) {
        var quoted = false;
        var first = -1;
        for (var i = 0; i < line.length; i++) {
            if (line[i] == '"') {
                quoted = !quoted;
            } else if (line[i] == ':') {
                first = first < 0 ? i : first;
                if (!quoted) {
                    return i;
                }
            }
        }
        // A quote that is never closed belongs to a broken parameter, not to the whole line.
        return first;
    }

    private static List<String> split(String head) {
        var parts = new ArrayList<String>();
        var quoted = false;
        var start = 0;
        for (var i = 0; i < head.length(); i++) {
            if (head.charAt(i) == '"') {
                quoted = !quoted;
            } else if (head.charAt(i) == ';' && !quoted) {
                parts.add(head.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(head.substring(start));
        return parts;
    }

    /// RFC 6868: a caret escapes quotes, line feeds and itself.
    private static ContentLine.Param param(String text) {
        var equals = text.indexOf('=');
        if (equals < 0) {
            return new ContentLine.Param("", text.strip());
        }
        var value = text.substring(equals + 1).strip().replace("\"", "");
        return new ContentLine.Param(
                text.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                value.indexOf('^') < 0
                        ? value
                        : value.replace("^n", "\n").replace("^'", "\"").replace("^^", "^"));
    }

    private static byte[] unquoted(byte[] line, int from) {
        var plain = new ByteArrayOutputStream(line.length);
        for (var i = from; i < line.length; i++) {
            var high = line[i] == '=' && i + 2 < line.length ? Character.digit(line[i + 1], 16) : -1;
            var low = high < 0 ? -1 : Character.digit(line[i + 2], 16);
            if (low < 0) {
                plain.write(line[i]);
            } else {
                plain.write(high * 16 + low);
                i += 2;
            }
        }
        return plain.toByteArray();
    }
}
