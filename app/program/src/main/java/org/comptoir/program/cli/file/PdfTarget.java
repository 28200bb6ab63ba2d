package org.comptoir.program.cli.file;

import java.nio.file.Path;
import org.comptoir.program.cli.runtime.CommandContext;
import picocli.CommandLine.Option;

/// Where to write a document, as given on the command line.
public final class PdfTarget {

    @Option(names = "--to", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.option.to")
    private Path file = Path.of("");

    public OutputFile of(CommandContext session) {
        return new OutputFile(session, file);
    }
}
