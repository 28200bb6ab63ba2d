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

/// A folder outside the shop's, such as a stick or another machine's, to which the heads of the chains and the key's
/// fingerprint are written too. Whoever changes the shop's folder and its heads alike does not reach it.
///
/// Which folder it is stands in the shop's folder. The file there has a name of its own, so that several shops may
/// share the place and a shop restored from its backup finds its own again.
final class SecondPlace {

    private static final String CHOICE = "second-place.properties";
    private static final String KEY = " KEY ";

    private final Path folder;
    private final String id;
    private final ChainHeadFile kept;

    private SecondPlace(Path folder, String id) {
        this.folder = folder;
        this.id = id;
        kept = new ChainHeadFile(folder, "comptoir-journal-heads-" + id + ".txt");
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

    /// A place that is not chosen yet.
    static SecondPlace in(Path folder) {
        return new SecondPlace(
                folder.toAbsolutePath().normalize(),
                UUID.randomUUID().toString().substring(0, 8));
    }

    /// @throws UncheckedIOException when the choice cannot be kept
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
        return Files.isReadable(kept.file());
    }

    /// Durable once this returns.
    ///
    /// @throws UncheckedIOException when the place is out of reach
    void save(ChainHeads heads, String fingerprint) {
        if (!fingerprint().equals(Optional.of(fingerprint))) {
            kept.append(heads.at() + KEY + fingerprint + "\n");
        }
        kept.save(heads);
    }

    /// The key that wrote here first: a later one has taken its place.
    Optional<String> fingerprint() {
        if (!hasHeads()) {
            return Optional.empty();
        }
        try (var lines = Files.lines(kept.file(), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains(KEY))
                    .map(line -> line.substring(line.indexOf(KEY) + KEY.length()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Signatures by the number of their entry, by chain.
    Map<TillChain, Map<Long, String>> all() {
        return kept.all();
    }
}
