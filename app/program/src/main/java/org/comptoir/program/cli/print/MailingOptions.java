package org.comptoir.program.cli.print;

import java.nio.file.Path;
import org.comptoir.program.cli.runtime.NameConverter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The recipients and the output of a mailing.
final class MailingOptions {

    @Option(
            names = "--segment",
            paramLabel = "NAME",
            converter = NameConverter.class,
            descriptionKey = "cli.option.segment")
    private String segment = "";

    @Option(names = "--only-its-language", descriptionKey = "cli.option.onlyitslanguage")
    private boolean onlyItsLanguage;

    @Option(names = "--resume", paramLabel = "RUN", descriptionKey = "cli.option.resume")
    @Nullable
    private Long resumed;

    @Option(names = "--to", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.option.to")
    private Path file = Path.of("");

    /// Empty for everybody.
    String segment() {
        return segment;
    }

    /// Whether customers who are written to in another language than the mailing's are left out.
    boolean isOnlyItsLanguage() {
        return onlyItsLanguage;
    }

    /// The mailing to resume; null for a new one.
    @Nullable
    Long resumed() {
        return resumed;
    }

    Path file() {
        return file;
    }
}
