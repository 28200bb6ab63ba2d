package org.comptoir.program.cli.articles;

import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandGroup;
import picocli.CommandLine;

/// Registers the commands of this subject.
public final class ArticleCommands {

    private ArticleCommands() {}

    public static void addTo(CommandLine root, CommandContext session) {
        CommandGroup.add(
                root,
                "articles",
                new ArticleImportCommand(session),
                new ArticleExportCommand(session),
                new ArticleShowCommand(session));
    }
}
