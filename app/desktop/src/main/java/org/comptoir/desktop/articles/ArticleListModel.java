package org.comptoir.desktop.articles;

import java.text.CollationKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.text.TextOrder;
import org.jspecify.annotations.Nullable;

/// The articles found by the search text above the list.
final class ArticleListModel {

    /// An article in the list, with its stock level.
    ///
    /// @param name its place in the alphabet, for a list of all articles is sorted at once
    record Listed(Article article, Quantity level, CollationKey name) {

        static Listed of(Article article, Quantity level) {
            return new Listed(article, level, TextOrder.key(article.displayName()));
        }
    }

    /// From here on all levels are read at once rather than those of each article.
    private static final int MANY = 1000;

    private final ScreenContext context;
    private final Catalogue catalogue;
    private final Stock stock;
    private final StringProperty text = new SimpleStringProperty(this, "words", "");
    private final ObservableList<Listed> articles = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable CategoryId> category = new SimpleObjectProperty<>(this, "category");
    private final ObjectProperty<StockFilter> stockFilter =
            new SimpleObjectProperty<>(this, "stockFilter", StockFilter.ANY);
    private final StringProperty emptyReason = new SimpleStringProperty(this, "emptyReason", "");
    private int searches;

    ArticleListModel(ScreenContext context, Catalogue catalogue, Stock stock) {
        this.context = context;
        this.catalogue = catalogue;
        this.stock = stock;
        text.subscribe(text -> search());
        category.addListener((value, before, now) -> search());
        stockFilter.addListener((value, before, now) -> search());
    }

    /// Only the result of the latest search is shown.
    void search() {
        var mine = ++searches;
        var wanted = text.get();
        var in = category.get();
        var filter = stockFilter.get();
        var isAll = wanted.isBlank() && in == null && filter == StockFilter.ANY;
        context.tasks()
                .of(() -> find(wanted, in, filter))
                .onSuccess(found -> {
                    if (mine == searches) {
                        emptyReason.set(isAll ? "articlescreen.empty" : "articlescreen.none");
                        articles.setAll(found);
                    }
                })
                .start();
    }

    private List<Listed> find(String wanted, @Nullable CategoryId in, StockFilter filter) {
        var found = catalogue.findAlsoWithdrawn(
                wanted, article -> in == null || in.equals(article.category()), Integer.MAX_VALUE);
        Map<ArticleId, Quantity> levels = found.size() > MANY
                ? stock.levels()
                : stock.levels(found.stream().map(Article::id).toList());
        var listed = found.stream()
                .map(article -> Listed.of(article, levels.getOrDefault(article.id(), Quantity.ZERO)))
                .filter(one -> filter.holds(one.article(), one.level()));
        // What fits a search best comes first; without one the list is alphabetical, favourites or not.
        return (wanted.isBlank() ? listed.sorted(Comparator.comparing(Listed::name)) : listed).toList();
    }

    StringProperty wordsProperty() {
        return text;
    }

    /// Null for all categories.
    ObjectProperty<@Nullable CategoryId> categoryProperty() {
        return category;
    }

    ObjectProperty<StockFilter> stockProperty() {
        return stockFilter;
    }

    /// The key of what is said when the list is empty; empty until the first search has ended.
    ReadOnlyStringProperty emptyReasonProperty() {
        return emptyReason;
    }

    ObservableList<Listed> articles() {
        return articles;
    }
}
