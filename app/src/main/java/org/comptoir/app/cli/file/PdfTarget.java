package org.comptoir.app.cli.file;

import java.nio.file.Path;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine.Option;

/// Where a paper is written, as it is said on the command line.
public final class PdfTarget {

    @Option(names = "--to", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.option.to")
    private Path file = Path.of("");

    public OutputFile of(Session session) {
        return new OutputFile(session, file);
    }
}
