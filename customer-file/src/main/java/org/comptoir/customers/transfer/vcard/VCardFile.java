package org.comptoir.customers.transfer.vcard;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.ReadContact;
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

    private VCardFile() {}

    /// Whether the file starts like a vCard.
    public static boolean isOne(byte[] bytes) {
        var start = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, SNIFFED));
        var text = TextBytes.decode(start).text();
        return text.replace("\uFEFF", "").stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
    }

    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for telephone numbers without a country code
    /// @param fallback charset of text that is not UTF-8 and declares no charset
    public static VCardRead read(byte[] bytes, String region, Charset fallback) {
        if (bytes.length > MAX_BYTES) {
            return new VCardRead.TooBig(MAX_BYTES);
        }
        var utf8OrWestern = inBytes(bytes);
        var cards = new Cards(utf8OrWestern, fallback);
        var reader = new Found(region);
        for (var card = cards.next(); card.isPresent(); card = cards.next()) {
            if (reader.count() >= MAX_CARDS) {
                return new VCardRead.TooMany(MAX_CARDS);
            }
            reader.add(card.get());
        }
        return reader.count() == 0 ? new VCardRead.NoCards() : reader.asRead(utf8OrWestern);
    }

    /// Lines are split as bytes, which does not work for UTF-16.
    private static byte[] inBytes(byte[] bytes) {
        var start = TextBytes.decode(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, SNIFFED & ~1)));
        return start.charset().name().startsWith("UTF-16")
                ? TextBytes.decode(bytes).text().replace("\uFEFF", "").getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    /// The cards found so far.
    private static final class Found {

        private final String region;
        private final List<RawCard> cards = new ArrayList<>();
        private final List<ReadContact> contacts = new ArrayList<>();
        private final Map<String, List<String>> tagsOfMembers = new HashMap<>();
        private final LinkedHashSet<String> versions = new LinkedHashSet<>();
        private String program = "";
        private int groups;

        Found(String region) {
            this.region = region;
        }

        int count() {
            return cards.size();
        }

        void add(RawCard card) {
            cards.add(new RawCard(card.number(), card.start(), card.end(), card.complete(), List.of()));
            versions.add(card.value("VERSION"));
            program = program.isEmpty() ? card.value("PRODID") : program;
            if (card.isGroup()) {
                groups++;
                takeMembers(card);
            } else {
                contacts.add(CardMapper.read(card, region));
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

        VCardRead asRead(byte[] bytes) {
            var tagged =
                    groups == 0 ? contacts : contacts.stream().map(this::tagged).toList();
            return new VCardRead.Read(
                    List.copyOf(tagged), List.copyOf(versions), program, groups, new CardBytes(bytes, cards));
        }

        private ReadContact tagged(ReadContact contact) {
            if (contact instanceof ImportedContact incoming
                    && tagsOfMembers.containsKey(incoming.details().uid())) {
                var tags = new ArrayList<>(incoming.details().tags());
                tags.addAll(tagsOfMembers.getOrDefault(incoming.details().uid(), List.of()));
                return incoming.with(incoming.details().draft().tags(tags).build());
            }
            return contact;
        }
    }
}
