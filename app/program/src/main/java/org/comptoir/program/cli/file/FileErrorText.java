package org.comptoir.program.cli.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.comptoir.pos.database.location.FullDisk;
import org.comptoir.pos.text.Texts;

/// Explains why a file could not be read or written.
public final class FileErrorText {

    private FileErrorText() {}

    public static String sentence(UncheckedIOException unwritten, Texts texts) {
        var problem = Objects.requireNonNull(unwritten.getCause(), "the platform gives it a cause");
        var file = problem instanceof FileSystemException fileProblem && fileProblem.getFile() != null
                ? fileProblem.getFile()
                : "";
        return texts.get("cli.machine.file", file, reason(problem, texts));
    }

    private static String reason(IOException problem, Texts texts) {
        return switch (problem) {
            case AccessDeniedException denied -> texts.get("cli.machine.denied");
            case FileAlreadyExistsException taken -> texts.get("cli.machine.taken");
            case NoSuchFileException missing -> texts.get("cli.machine.missing");
            case IOException full when FullDisk.caused(full) -> texts.get("cli.machine.full");
            case FileSystemException other when other.getReason() != null -> other.getReason();
            case IOException other -> String.valueOf(other.getMessage());
        };
    }
}
