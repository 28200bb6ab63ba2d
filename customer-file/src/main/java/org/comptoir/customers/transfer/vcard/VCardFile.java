package org.comptoir.customers.transfer.vcard;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.customers.transfer.vcard.syntax.CardSpan;
import org.comptoir.customers.transfer.vcard.syntax.CardTranscoder;
import org.comptoir.customers.transfer.vcard.syntax.Cards;
import org.comptoir.customers.transfer.vcard.syntax.RawCard;
import org.comptoir.pos.spreadsheet.reading.TextBytes;

/// Reads a vCard file of at most 64 MB, as it may contain pictures, and 200,000 cards.
public final class VCardFile {

    /// What undeclared bytes are taken to be when they are no UTF-8: the Western charset of Windows.
    public static final Charset WESTERN = TextBytes.WESTERN;

    public static final long MAX_BYTES = 64_000_000;

    private static final int MAX_CARDS = 200_000;
    private static final int SNIFFED = 4096;
    private static final Pattern BEGINNING = Pattern.compile("(?im)^\\s*BEGIN:VCARD");

    private VCardFile() {}

    /// Whether a card begins near the start of the file.
    public static boolean isOne(byte[] bytes) {
        var start = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, SNIFFED));
        var text = TextBytes.decode(start).text();
        return BEGINNING.matcher(text).find();
    }

    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for telephone numbers without a country code
    /// @param fallback charset of text that is not UTF-8 and declares no charset
    public static VCardRead read(byte[] bytes, String region, Charset fallback) {
        if (bytes.length > MAX_BYTES) {
            return new VCardRead.TooBig(MAX_BYTES);
        }
        var narrow = inBytes(bytes);
        var reader = new Cards(narrow, fallback);
        var found = new Found();
        for (var card = reader.next(); card.isPresent(); card = reader.next()) {
            if (found.cards.size() >= MAX_CARDS) {
                return new VCardRead.TooMany(MAX_CARDS);
            }
            found.add(card.get());
        }
        return found.cards.isEmpty() ? new VCardRead.NoCards() : found.asRead(narrow, region, fallback);
    }

    /// Lines are split as bytes, which does not work for the wide charsets.
    private static byte[] inBytes(byte[] bytes) {
        var start = TextBytes.decode(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, SNIFFED)));
        return start.charset().name().matches("UTF-(16|32).*")
                ? TextBytes.decode(bytes).text().getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    /// The same cards in UTF-8, whatever charset each file of an archive is in.
    ///
    /// @param fallback charset of text that is not UTF-8 and declares no charset
    public static byte[] utf8(byte[] bytes, Charset fallback) {
        var narrow = inBytes(bytes);
        return TextBytes.isUtf8(narrow)
                ? narrow
                : new CardTranscoder(fallback).utf8(new String(narrow, StandardCharsets.ISO_8859_1));
    }

    /// The cards found so far.
    private static final class Found {

        private final List<CardSpan> cards = new ArrayList<>();
        private final Map<String, List<String>> tagsOfMembers = new HashMap<>();
        private final LinkedHashSet<String> versions = new LinkedHashSet<>();
        private String program = "";
        private int groups;

        void add(RawCard card) {
            cards.add(card.span());
            if (!card.span().version().isEmpty()) {
                versions.add(card.span().version());
            }
            program = program.isEmpty() ? card.value("PRODID") : program;
            if (CardFile.isGroup(card)) {
                groups++;
                takeMembers(card);
            }
        }

        private void takeMembers(RawCard group) {
            var name = group.value("FN").isEmpty() ? group.value("N") : group.value("FN");
            Stream.concat(group.all("MEMBER"), group.all("X-ADDRESSBOOKSERVER-MEMBER"))
                    .map(property -> property.getValue().strip().replaceFirst("(?i)^urn:uuid:", ""))
                    .forEach(uid -> tagsOfMembers
                            .computeIfAbsent(uid, key -> new ArrayList<>())
                            .add(name));
        }

        VCardRead asRead(byte[] bytes, String region, Charset fallback) {
            var file = new CardFile(bytes, fallback, region, cards, tagsOfMembers);
            return new VCardRead.Read(file, cards.size() - groups, List.copyOf(versions), program, groups);
        }
    }
}
