package org.comptoir.program.cli.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.comptoir.pos.database.location.PrivateFiles;

/// The secret of whoever is signed in for commands, in a private file of the shop's folder that no backup contains.
public final class SignInFile {

    private static final String NAME = "sign-in.token";

    private final Path file;

    public SignInFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /// What is no secret, such as a damaged file, is not accepted later.
    Optional<String> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String secret) {
        try {
            PrivateFiles.write(file, (secret + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
