package org.comptoir.app.cli.goods;

import org.comptoir.app.cli.session.Group;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine;

/// Puts this subject's commands in their places.
public final class ArticleCommands {

    private ArticleCommands() {}

    public static void addTo(CommandLine root, Session session) {
        Group.add(
                root,
                "articles",
                new ArticleImportCommand(session),
                new ArticleExportCommand(session),
                new ArticleShowCommand(session));
    }
}
