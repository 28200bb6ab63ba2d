package org.comptoir.customers.transfer.vcard.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.comptoir.pos.spreadsheet.reading.TextBytes;

/// Rewrites the properties of a card that declare no charset and are not UTF-8, so that they are.
public final class CardTranscoder {

    private static final Pattern PROPERTY = Pattern.compile("(?i)^[a-z0-9_.-]+[:;].*", Pattern.DOTALL);
    private static final Pattern DECLARED = Pattern.compile("(?i)^[^:]*;CHARSET=.*", Pattern.DOTALL);
    private static final Pattern FOLD = Pattern.compile("[\r\n]+[ \t]?");
    private static final Pattern LINE = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

    private final Charset fallback;

    public CardTranscoder(Charset fallback) {
        this.fallback = fallback;
    }

    /// @param card each byte as one character
    public byte[] utf8(String card) {
        var out = new ByteArrayOutputStream(card.length() + 64);
        var property = new StringBuilder();
        for (var line : LINE.split(card)) {
            if (PROPERTY.matcher(line).matches()) {
                out.writeBytes(rewritten(property.toString()));
                property.setLength(0);
            }
            property.append(line);
        }
        out.writeBytes(rewritten(property.toString()));
        return out.toByteArray();
    }

    private byte[] rewritten(String property) {
        var bytes = property.getBytes(StandardCharsets.ISO_8859_1);
        var isText = DECLARED.matcher(property).matches()
                || TextBytes.isUtf8(FOLD.matcher(property).replaceAll("").getBytes(StandardCharsets.ISO_8859_1));
        return isText ? bytes : new String(bytes, fallback).getBytes(StandardCharsets.UTF_8);
    }
}
