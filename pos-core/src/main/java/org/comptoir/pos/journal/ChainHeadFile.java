package org.comptoir.pos.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The file of the shop's folder in which the heads of the chains are kept: a line each, only ever added to.
final class ChainHeadFile {

    private static final int FIELDS = 4;
    private static final int SIGNATURE_LENGTH = 86;

    private final Path file;

    ChainHeadFile(Path folder) {
        this.file = folder.resolve("journal-heads.txt");
    }

    /// Durable once this returns.
    synchronized void save(ChainHeads heads) {
        var lines = new TreeMap<>(heads.heads())
                .entrySet().stream()
                        .map(entry -> "%s %s %d %s\n"
                                .formatted(
                                        heads.at(),
                                        entry.getKey(),
                                        entry.getValue().number(),
                                        entry.getValue().signature()))
                        .collect(Collectors.joining());
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
