package org.comptoir.desktop.articles;

import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.stock.Stock;

/// The articles found by the search text above the list.
final class ArticleListModel {

    /// An article in the list, with its stock level.
    record Listed(Article article, Quantity level) {}

    private static final int MAX_SHOWN = 500;

    private final ScreenContext context;
    private final Catalogue catalogue;
    private final Stock stock;
    private final StringProperty text = new SimpleStringProperty(this, "words", "");
    private final ObservableList<Listed> articles = FXCollections.observableArrayList();
    private int searches;

    ArticleListModel(ScreenContext context, Catalogue catalogue, Stock stock) {
        this.context = context;
        this.catalogue = catalogue;
        this.stock = stock;
        text.subscribe(text -> search());
    }

    /// Only the result of the latest search is shown.
    void search() {
        var mine = ++searches;
        var wanted = text.get();
        context.tasks()
                .of(() -> find(wanted))
                .onSuccess(found -> {
                    if (mine == searches) {
                        articles.setAll(found);
                    }
                })
                .start();
    }

    private List<Listed> find(String wanted) {
        var found = catalogue.findAlsoWithdrawn(wanted, MAX_SHOWN);
        Map<ArticleId, Quantity> levels =
                stock.levels(found.stream().map(Article::id).toList());
        return found.stream()
                .map(article -> new Listed(article, levels.getOrDefault(article.id(), Quantity.ZERO)))
                .toList();
    }

    StringProperty wordsProperty() {
        return text;
    }

    ObservableList<Listed> articles() {
        return articles;
    }
}
