package org.comptoir.pos.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Without a database, so that many thousand changes can be tried.
class RandomMutationTest {

    private static final int ENTRIES = 10;
    private static final int MUTATIONS = 10_000;

    @TempDir
    Path folder;

    @TempDir
    Path strangersFolder;

    final Random random = new Random(1789);

    /// What the key answered: most entries of a changed chain are those of the valid one.
    final Map<Signed, Boolean> answers = new HashMap<>();

    private record Signed(String text, String signature) {}

    private record Stored(List<JournalEntry> entries, ChainLink head) {}

    @Test
    void detectsEachOfManyRandomChanges() {
        var key = JournalKey.openOrCreate(folder);
        var foreignKey = JournalKey.openOrCreate(strangersFolder);
        var valid = chained(key, new ArrayList<>(), ChainLink.FIRST, ENTRIES);
        var last = valid.entries().getLast();
        var savedHeads = Map.of(last.number(), last.signature());
        assertThat(isSound(key, valid, savedHeads)).isTrue();

        for (var i = 0; i < MUTATIONS; i++) {
            var changed = changed(valid, foreignKey);
            assertThat(isSound(key, changed, savedHeads))
                    .as("change %d: %s", i, changed)
                    .isFalse();
        }
    }

    private Stored changed(Stored valid, JournalKey foreignKey) {
        var entries = new ArrayList<>(valid.entries());
        var index = random.nextInt(ENTRIES);
        var entry = entries.get(index);
        switch (random.nextInt(8)) {
            case 0 -> entries.set(index, with(entry, flipped(entry.content()), entry.signature()));
            case 1 -> entries.set(index, with(entry, entry.content(), flipped(entry.signature())));
            case 2 -> entries.remove(index);
            case 3 -> swap(entries, index, (index + 1 + random.nextInt(ENTRIES - 1)) % ENTRIES);
            case 4 -> entries.add(numbered(entry, ENTRIES + 1L + random.nextInt(3)));
            case 5 -> {
                return new Stored(List.copyOf(entries.subList(0, index)), linkAfter(entries.subList(0, index)));
            }
            case 6 -> {
                var before = entries.subList(0, index);
                return chained(foreignKey, before, linkAfter(before), ENTRIES);
            }
            default -> entries.set(index, delayed(entry));
        }
        entries.sort(Comparator.comparing(JournalEntry::number));
        // Whoever can write to the table can also write to its head.
        return random.nextBoolean() ? new Stored(entries, valid.head()) : new Stored(entries, linkAfter(entries));
    }

    private boolean isSound(JournalKey key, Stored stored, Map<Long, String> savedHeads) {
        return new ChainVerifier(
                        (text, signature) -> answers.computeIfAbsent(
                                new Signed(text, signature), signed -> key.signed(signed.text(), signed.signature())),
                        new TillChain(TillId.FIRST, Chain.SALES),
                        stored::head,
                        after -> stored.entries().stream()
                                .filter(entry -> entry.number() > after)
                                .limit(7)
                                .toList(),
                        savedHeads,
                        count -> {})
                .verify()
                .fault()
                .isEmpty();
    }

    private static Stored chained(JournalKey key, List<JournalEntry> before, ChainLink from, int last) {
        var entries = new ArrayList<>(before);
        var link = from;
        for (var number = link.number() + 1; number <= last; number++) {
            var content = CanonicalText.version(1).put("total", number * 100).text();
            var unsigned = new JournalEntry(TillId.FIRST, Chain.SALES, number, Instant.EPOCH, "sale", content, "");
            var signed = with(unsigned, content, key.sign(link.signedText(unsigned)));
            entries.add(signed);
            link = link.then(signed);
        }
        return new Stored(entries, link);
    }

    private static ChainLink linkAfter(List<JournalEntry> entries) {
        var link = ChainLink.FIRST;
        for (var entry : entries) {
            link = link.then(entry);
        }
        return link;
    }

    private String flipped(String text) {
        var index = random.nextInt(text.length());
        var other = text.charAt(index) == 'x' ? 'y' : 'x';
        return text.substring(0, index) + other + text.substring(index + 1);
    }

    private static JournalEntry with(JournalEntry entry, String content, String signature) {
        return new JournalEntry(
                entry.till(), entry.chain(), entry.number(), entry.recordedAt(), entry.kind(), content, signature);
    }

    private static JournalEntry numbered(JournalEntry entry, long number) {
        return new JournalEntry(
                entry.till(),
                entry.chain(),
                number,
                entry.recordedAt(),
                entry.kind(),
                entry.content(),
                entry.signature());
    }

    private static JournalEntry delayed(JournalEntry entry) {
        return new JournalEntry(
                entry.till(),
                entry.chain(),
                entry.number(),
                entry.recordedAt().plusNanos(1),
                entry.kind(),
                entry.content(),
                entry.signature());
    }

    private static void swap(List<JournalEntry> entries, int index, int other) {
        var first = entries.get(index);
        var second = entries.get(other);
        entries.set(index, numbered(second, first.number()));
        entries.set(other, numbered(first, second.number()));
    }
}
