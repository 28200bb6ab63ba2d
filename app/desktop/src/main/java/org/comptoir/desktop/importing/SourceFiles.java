package org.comptoir.desktop.importing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.comptoir.desktop.importing.source.Samples;
import org.comptoir.pos.spreadsheet.reading.CharsetGuess;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.comptoir.pos.spreadsheet.reading.TextBytes;

/// Files that are imported as one, in memory, and how their letters are read.
///
/// @param isChosen whether somebody chose the charset; it is guessed otherwise
/// @param isDoubtful whether the charset cannot be determined from the bytes
record SourceFiles(SequencedMap<Path, byte[]> files, Charset charset, boolean isChosen, boolean isDoubtful) {

    private static final long MAX_BYTES = 64_000_000;

    /// @return nothing if they cannot be read, or are too large together
    static Optional<SourceFiles> read(List<Path> files) {
        try {
            var size = 0L;
            for (var file : files) {
                size += Files.size(file);
            }
            if (size > MAX_BYTES) {
                return Optional.empty();
            }
            var contents = new LinkedHashMap<Path, byte[]>();
            for (var file : files) {
                contents.put(file, Files.readAllBytes(file));
            }
            return Optional.of(guessed(contents));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static SourceFiles guessed(SequencedMap<Path, byte[]> files) {
        var unsure = unsure(files);
        return new SourceFiles(
                files, unsure.map(CharsetGuess::of).orElse(TextBytes.WESTERN), false, unsure.isPresent());
    }

    private static Optional<byte[]> unsure(SequencedMap<Path, byte[]> files) {
        return files.values().stream()
                .filter(bytes -> !TableFile.saysCharset(bytes))
                .findFirst();
    }

    SourceFiles readAs(Charset chosen) {
        return new SourceFiles(files, chosen, true, true);
    }

    byte[] firstContent() {
        return files.firstEntry().getValue();
    }

    /// A sample that shows whether accents are correct; empty if there are none.
    String accents() {
        return unsure(files).flatMap(bytes -> Samples.accented(bytes, charset)).orElse("");
    }
}
