package org.comptoir.program.cli.file;

import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;

/// An input file of a command.
public final class InputFile {

    private InputFile() {}

    /// @throws CommandRefused if it does not exist or is a folder
    public static Path existing(CommandContext session, Path path) {
        if (Files.isDirectory(path)) {
            throw new CommandRefused("folder", session.texts().get("cli.refused.folder", path));
        }
        if (!Files.exists(path)) {
            throw new CommandRefused("no-file", session.texts().get("cli.refused.nofile", path));
        }
        return path;
    }
}
