package org.comptoir.pos.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A file in which the heads of the chains are kept: a line each, only ever added to. One lies in the shop's folder,
/// another may lie in a second place.
final class KeptHeads {

    private static final int FIELDS = 4;
    private static final int SIGNATURE_LENGTH = 86;

    private final Path file;
    private final Map<Chain, Heads.Head> written = new EnumMap<>(Chain.class);

    /// The file of the shop's folder.
    KeptHeads(Path folder) {
        this(folder, "journal-heads.txt");
    }

    KeptHeads(Path folder, String name) {
        this.file = folder.resolve(name);
    }

    Path file() {
        return file;
    }

    /// Durable once this returns. A head that this program has written before is not written again.
    synchronized void keep(Heads heads) {
        var lines = new TreeMap<>(heads.heads())
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(written.get(entry.getKey())))
                        .map(entry -> "%s %s %d %s\n"
                                .formatted(
                                        heads.at(),
                                        entry.getKey(),
                                        entry.getValue().number(),
                                        entry.getValue().signature()))
                        .collect(Collectors.joining());
        append(lines);
        written.putAll(heads.heads());
    }

    /// Adds lines that are on the disk once this returns.
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

    /// Signatures by the number of their entry, of one chain. A line that a power cut left torn is passed over.
    synchronized Map<Long, String> of(Chain chain) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.map(line -> line.split(" "))
                    .filter(fields -> fields.length == FIELDS && fields[1].equals(chain.name()))
                    .filter(fields -> fields[2].matches("\\d{1,18}") && fields[3].length() == SIGNATURE_LENGTH)
                    .collect(Collectors.toMap(
                            fields -> Long.valueOf(fields[2]), fields -> fields[3], (first, later) -> first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
