package org.comptoir.customers.transfer.vcard;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.vcard.syntax.CardSpan;
import org.comptoir.customers.transfer.vcard.syntax.CardTranscoder;
import org.comptoir.customers.transfer.vcard.syntax.Cards;
import org.comptoir.customers.transfer.vcard.syntax.RawCard;

/// The cards of a file as bytes, read one at a time as often as needed: a large file is never in memory as contacts.
public final class CardFile {

    private static final String END = "END:VCARD";

    private final byte[] bytes;
    private final Charset fallback;
    private final String region;
    private final List<CardSpan> cards;
    private final Map<String, List<String>> tagsOfMembers;

    /// @param fallback charset of text that is not UTF-8 and declares no charset
    /// @param tagsOfMembers the groups of a contact by its identity
    CardFile(
            byte[] bytes,
            Charset fallback,
            String region,
            List<CardSpan> cards,
            Map<String, List<String>> tagsOfMembers) {
        this.bytes = bytes;
        this.fallback = fallback;
        this.region = region;
        this.cards = List.copyOf(cards);
        this.tagsOfMembers = Map.copyOf(tagsOfMembers);
    }

    /// Every contact, valid or not, in the order of the file.
    ///
    /// @param today nobody is born after it
    public Stream<ReadContact> contacts(LocalDate today) {
        var reader = new Cards(bytes, fallback);
        return Stream.generate(reader::next)
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .filter(card -> !isGroup(card))
                .map(card -> tagged(CardMapper.read(card, region, today)));
    }

    static boolean isGroup(RawCard card) {
        return card.isReadable() && card.isGroup();
    }

    private ReadContact tagged(ReadContact contact) {
        if (!tagsOfMembers.isEmpty() && contact instanceof ImportedContact incoming) {
            var groups = tagsOfMembers.getOrDefault(incoming.details().uid(), List.of());
            if (!groups.isEmpty()) {
                var tags = new ArrayList<>(incoming.details().tags());
                tags.addAll(groups);
                return incoming.with(incoming.details().draft().tags(tags).build());
            }
        }
        return contact;
    }

    /// Writes one card with the reason why it was refused, giving it the beginning and the end that it lacks. What
    /// declares no charset is written as UTF-8, so that it is read again as it was read here.
    ///
    /// @param number of the card, from 1
    public void write(OutputStream out, int number, String reason) {
        var card = cards.get(number - 1);
        var content = new String(bytes, card.start(), card.end() - card.start(), StandardCharsets.ISO_8859_1);
        var end = card.open() == 0 ? content.toUpperCase(Locale.ROOT).lastIndexOf(END) : content.length();
        try {
            if (!card.begun()) {
                out.write(beginning(card, content).getBytes(StandardCharsets.US_ASCII));
            }
            out.write(new CardTranscoder(fallback).utf8(content.substring(0, end)));
            var writer = new VObjectWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), SyntaxStyle.NEW);
            if (!content.substring(0, end).endsWith("\n")) {
                writer.getFoldedLineWriter().writeln();
            }
            if (content.substring(0, end).stripTrailing().endsWith("=")) {
                // A soft line break would join the reason to the text.
                writer.getFoldedLineWriter().writeln();
            }
            for (var open = card.open(); open > 1; open--) {
                writer.writeEndComponent("VCARD");
            }
            writer.writeProperty(CardMapper.REASON, VObjectPropertyValues.escape(reason));
            writer.writeEndComponent("VCARD");
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String beginning(CardSpan card, String content) {
        var says = content.toUpperCase(Locale.ROOT).contains("VERSION:");
        return "BEGIN:VCARD\r\n" + (says || card.version().isEmpty() ? "" : "VERSION:" + card.version() + "\r\n");
    }
}
