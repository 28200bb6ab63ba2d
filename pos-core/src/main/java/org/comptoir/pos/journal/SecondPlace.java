package org.comptoir.pos.journal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.comptoir.pos.database.location.PrivateFiles;

/// A folder outside the shop's, such as a USB stick or another machine, to which the heads of the chains and the
/// key's fingerprint are also written. Somebody who changes both the shop's folder and its heads does not reach it.
///
/// The shop's folder stores which folder it is. The file there has a unique name, so that several shops can share
/// the place and a shop restored from its backup finds its own file again.
final class SecondPlace {

    private static final String CHOICE = "second-place.properties";
    private static final String KEY = " KEY ";

    private final Path folder;
    private final String id;
    private final ChainHeadFile headFile;

    private SecondPlace(Path folder, String id) {
        this.folder = folder;
        this.id = id;
        headFile = new ChainHeadFile(folder, "comptoir-journal-heads-" + id + ".txt");
    }

    static Optional<SecondPlace> of(Path shop) {
        var choice = shop.resolve(CHOICE);
        if (!Files.exists(choice)) {
            return Optional.empty();
        }
        try {
            var values = new Properties();
            values.load(new StringReader(Files.readString(choice)));
            return Optional.of(
                    new SecondPlace(Path.of(values.getProperty("folder", "")), values.getProperty("id", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// A place that has not been chosen yet.
    static SecondPlace in(Path folder) {
        return new SecondPlace(
                folder.toAbsolutePath().normalize(),
                UUID.randomUUID().toString().substring(0, 8));
    }

    /// @throws UncheckedIOException if the choice cannot be saved
    void choose(Path shop) {
        var values = new Properties();
        values.setProperty("folder", folder.toString());
        values.setProperty("id", id);
        try {
            var text = new StringWriter();
            values.store(text, null);
            PrivateFiles.write(shop.resolve(CHOICE), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    boolean isReachable() {
        return Files.isDirectory(folder);
    }

    boolean hasHeads() {
        return Files.isReadable(headFile.file());
    }

    /// Durable once this returns.
    ///
    /// @throws UncheckedIOException if the place is out of reach
    void save(ChainHeads heads, String fingerprint) {
        if (!fingerprint().equals(Optional.of(fingerprint))) {
            headFile.append(heads.at() + KEY + fingerprint + "\n");
        }
        headFile.save(heads);
    }

    /// The key that wrote here first; a different current key has replaced it.
    Optional<String> fingerprint() {
        if (!hasHeads()) {
            return Optional.empty();
        }
        try (var lines = Files.lines(headFile.file(), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains(KEY))
                    .map(line -> line.substring(line.indexOf(KEY) + KEY.length()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Signatures by chain and entry number.
    Map<TillChain, Map<Long, String>> all() {
        return headFile.all();
    }
}
