package org.comptoir.program.cli.runtime;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options of every command.
public final class GlobalOptions {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.option.data", scope = ScopeType.INHERIT)
    @Nullable
    Path data;

    @Option(names = "--database", paramLabel = "URL", descriptionKey = "cli.option.database", scope = ScopeType.INHERIT)
    @Nullable
    String database;

    @Option(names = "--json", descriptionKey = "cli.option.json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = "--overwrite", descriptionKey = "cli.option.overwrite", scope = ScopeType.INHERIT)
    boolean overwrite;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help",
            scope = ScopeType.INHERIT)
    boolean help;

    /// Whether a server was given.
    public boolean hasServer() {
        return database != null;
    }
}
