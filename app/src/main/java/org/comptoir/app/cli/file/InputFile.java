package org.comptoir.app.cli.file;

import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;

/// A file that a command was told to read.
public final class InputFile {

    private InputFile() {}

    /// @throws Refused when there is none, or a folder of that name
    public static Path there(Session session, Path path) {
        if (Files.isDirectory(path)) {
            throw new Refused("folder", session.texts().get("cli.refused.folder", path));
        }
        if (!Files.exists(path)) {
            throw new Refused("no-file", session.texts().get("cli.refused.nofile", path));
        }
        return path;
    }
}
