package org.comptoir.pos.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comptoir.pos.till.TillId;

/// An append-only file of chain heads, one per line. One is in the shop's folder, another can be in a second place.
final class ChainHeadFile {

    private static final int FIELDS = 5;

    /// Lines written before there were several tills name no till and belong to the first one.
    private static final int FIELDS_WITHOUT_TILL = 4;
    private static final int SIGNATURE_LENGTH = 86;

    private final Path file;
    private final Map<TillChain, ChainHeads.Head> written = new HashMap<>();

    /// The file in the shop's folder.
    ChainHeadFile(Path folder) {
        this(folder, "journal-heads.txt");
    }

    ChainHeadFile(Path folder, String name) {
        this.file = folder.resolve(name);
    }

    Path file() {
        return file;
    }

    /// Durable once this returns. Heads already written by this program are not written again.
    synchronized void save(ChainHeads heads) {
        var lines = new TreeMap<>(heads.heads())
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(written.get(entry.getKey())))
                        .map(entry -> "%s %s %s %d %s\n"
                                .formatted(
                                        heads.at(),
                                        entry.getKey().till(),
                                        entry.getKey().chain(),
                                        entry.getValue().number(),
                                        entry.getValue().signature()))
                        .collect(Collectors.joining());
        append(lines);
        written.putAll(heads.heads());
    }

    /// Appends lines, durable once this returns.
    synchronized void append(String lines) {
        if (lines.isEmpty()) {
            return;
        }
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Line(TillChain chain, long number, String signature) {

        static Optional<Line> read(String text) {
            var fields = text.split(" ");
            return switch (fields.length) {
                case FIELDS -> of(fields[1], fields[2], fields[3], fields[4]);
                case FIELDS_WITHOUT_TILL -> of(TillId.FIRST.value(), fields[1], fields[2], fields[3]);
                default -> Optional.empty();
            };
        }

        private static Optional<Line> of(String till, String chain, String number, String signature) {
            var isWhole = till.matches("[A-Z]{1,3}")
                    && Arrays.stream(Chain.values())
                            .anyMatch(kind -> kind.name().equals(chain))
                    && number.matches("\\d{1,18}")
                    && signature.length() == SIGNATURE_LENGTH;
            return isWhole
                    ? Optional.of(new Line(
                            new TillChain(new TillId(till), Chain.valueOf(chain)), Long.parseLong(number), signature))
                    : Optional.empty();
        }
    }

    /// Signatures by chain and entry number. A line torn by a power cut is skipped.
    synchronized Map<TillChain, Map<Long, String>> all() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.map(Line::read)
                    .flatMap(Optional::stream)
                    .collect(Collectors.groupingBy(
                            Line::chain, Collectors.toMap(Line::number, Line::signature, (first, second) -> first)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
