package org.comptoir.program.cli.articles;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class ArticleCommands {

    private ArticleCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group(
                "articles",
                () -> List.of(
                        new ArticleImportCommand(session),
                        new ArticleExportCommand(session),
                        new ArticleShowCommand(session)));
    }
}
