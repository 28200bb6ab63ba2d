package org.comptoir.customers.transfer.vcard.syntax;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds the cards of a file. Anything between them is skipped; a card within a card (`AGENT`) is not a contact.
public final class Cards {

    private final CardLines lines;
    private final CardCharset charset;
    private int number;

    public Cards(byte[] bytes, Charset fallback) {
        lines = new CardLines(bytes);
        charset = new CardCharset(fallback);
    }

    public Optional<RawCard> next() {
        while (lines.hasNext()) {
            var start = lines.position();
            if (isLine(lines.next(false), "BEGIN:VCARD")) {
                return Optional.of(card(start));
            }
        }
        return Optional.empty();
    }

    private RawCard card(int start) {
        var content = new StringBuilder();
        var oldStyle = false;
        var depth = 1;
        while (lines.hasNext() && depth > 0) {
            var line = lines.next(oldStyle);
            if (isLine(line, "BEGIN:VCARD")) {
                depth++;
            } else if (isLine(line, "END:VCARD")) {
                depth--;
            } else if (depth == 1) {
                oldStyle |= isLine(line, "VERSION:2.1");
                // Every byte stays one character until the property's charset is known.
                content.append(new String(line, StandardCharsets.ISO_8859_1)).append('\n');
            }
        }
        var properties = CardSyntax.read(content.toString()).stream()
                .map(charset::decoded)
                .toList();
        return new RawCard(++number, start, lines.position(), depth == 0, properties);
    }

    private static boolean isLine(byte[] line, String expected) {
        return line.length >= expected.length()
                && line.length < expected.length() + 10
                && new String(line, StandardCharsets.ISO_8859_1).strip().equalsIgnoreCase(expected);
    }
}
