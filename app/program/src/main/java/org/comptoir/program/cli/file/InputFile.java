package org.comptoir.program.cli.file;

import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;

/// A file that a command was told to read.
public final class InputFile {

    private InputFile() {}

    /// @throws Refused when there is none, or a folder of that name
    public static Path there(CommandContext session, Path path) {
        if (Files.isDirectory(path)) {
            throw new CommandRefused("folder", session.texts().get("cli.refused.folder", path));
        }
        if (!Files.exists(path)) {
            throw new CommandRefused("no-file", session.texts().get("cli.refused.nofile", path));
        }
        return path;
    }
}
