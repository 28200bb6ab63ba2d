package org.comptoir.customers.transfer.vcard;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.comptoir.customers.transfer.vcard.syntax.RawCard;

/// The bytes of the cards of a file, to return some of them unchanged.
public final class CardBytes {

    private final byte[] bytes;
    private final List<RawCard> cards;

    CardBytes(byte[] bytes, List<RawCard> cards) {
        this.bytes = bytes;
        // Only the positions are kept; the lines would hold the whole file a second time.
        this.cards = cards.stream()
                .map(card -> new RawCard(card.number(), card.start(), card.end(), card.complete(), List.of()))
                .toList();
    }

    /// Writes one card with the reason why it was refused, closing it if it was cut short.
    ///
    /// @param number of the card, from 1
    public void write(OutputStream out, int number, String reason) {
        var card = cards.get(number - 1);
        var content = new String(bytes, card.start(), card.end() - card.start(), StandardCharsets.ISO_8859_1);
        var end = card.complete() ? content.toUpperCase(Locale.ROOT).lastIndexOf("END:VCARD") : content.length();
        try {
            out.write(Arrays.copyOfRange(bytes, card.start(), card.start() + end));
            var writer = new VObjectWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), SyntaxStyle.NEW);
            if (!content.substring(0, end).endsWith("\n")) {
                writer.getFoldedLineWriter().writeln();
            }
            writer.writeProperty(CardMapper.REASON, VObjectPropertyValues.escape(reason));
            writer.writeEndComponent("VCARD");
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
