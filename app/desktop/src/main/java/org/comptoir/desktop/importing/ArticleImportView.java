package org.comptoir.desktop.importing;

import javafx.scene.layout.StackPane;
import org.comptoir.desktop.shell.Desk;

/// The import of articles, for the screen that shows them.
public final class ArticleImportView extends StackPane {

    private final ImportPage page;

    /// @param close leaves the import
    public ArticleImportView(Desk desk, Runnable close) {
        page = ImportPage.ofArticles(desk, close);
        getChildren().setAll(page);
    }

    /// Called after each import.
    public void onDone(Runnable listener) {
        page.onDone(listener);
    }

    public ImportPage page() {
        return page;
    }
}
