package org.comptoir.pos.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comptoir.pos.till.TillId;

/// Heads in one line, as stored in a recovery copy of the key.
final class HeadsText {

    private static final String END = ";";

    private HeadsText() {}

    static String of(ChainHeads heads) {
        return new TreeMap<>(heads.heads())
                .entrySet().stream().map(HeadsText::text).collect(Collectors.joining(END, heads.at() + END, ""));
    }

    private static String text(Entry<TillChain, ChainHeads.Head> entry) {
        return entry.getKey().till() + " " + entry.getKey().chain() + " "
                + entry.getValue().number() + " " + entry.getValue().signature();
    }

    /// @throws IllegalArgumentException if the line is not valid
    static ChainHeads read(String text) {
        var parts = text.split(END);
        var heads = Arrays.stream(parts)
                .skip(1)
                .map(part -> part.split(" "))
                .collect(Collectors.toMap(
                        fields -> new TillChain(new TillId(fields[0]), Chain.valueOf(fields[1])),
                        fields -> new ChainHeads.Head(Long.parseLong(fields[2]), fields[3])));
        return new ChainHeads(Instant.parse(parts[0]), heads);
    }
}
