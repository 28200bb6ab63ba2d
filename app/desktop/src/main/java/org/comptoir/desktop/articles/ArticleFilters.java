package org.comptoir.desktop.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// Narrows the list of articles to a category, and to what is running out.
final class ArticleFilters extends HBox {

    ArticleFilters(ArticlesModel model, Texts texts) {
        getStyleClass().add("gap-8");
        var list = model.list();
        ComboBox<@Nullable Category> category =
                box(texts.get("articlescreen.filter.category"), found -> found == null ? "" : found.name());
        model.choicesProperty().subscribe(choices -> {
            var chosen = category.getValue();
            var items = new ArrayList<@Nullable Category>(choices.categories());
            items.addFirst(null);
            category.getItems().setAll(items);
            category.setValue(items.contains(chosen) ? chosen : null);
        });
        category.valueProperty().subscribe(found -> list.categoryProperty().set(found == null ? null : found.id()));
        ComboBox<@Nullable StockFilter> stock = box(
                texts.get("articlescreen.filter.stock"),
                filter -> filter == null
                        ? ""
                        : texts.get(
                                "articlescreen.filter.stock." + filter.name().toLowerCase(Locale.ROOT)));
        stock.getItems().setAll(List.of(StockFilter.values()));
        stock.setValue(list.stockProperty().get());
        stock.valueProperty().subscribe(filter -> list.stockProperty().set(filter == null ? StockFilter.ANY : filter));
        getChildren().setAll(Layouts.growing(category), Layouts.growing(stock));
    }

    /// @param name what is chosen here, which the row that chooses nothing says
    private static <T> ComboBox<@Nullable T> box(String name, Function<@Nullable T, String> words) {
        var box = new ComboBox<@Nullable T>();
        box.setAccessibleText(name);
        box.getStyleClass().add("plain-field");
        box.setPrefWidth(100);
        box.setButtonCell(new Named<>(name, words));
        box.setCellFactory(list -> new Named<>(name, words));
        return box;
    }

    private static final class Named<T> extends ListCell<@Nullable T> {

        private final String none;
        private final Function<@Nullable T, String> words;

        Named(String none, Function<@Nullable T, String> words) {
            this.none = none;
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            var text = item == null ? none : words.apply(item);
            setText(empty && getIndex() >= 0 ? "" : text);
        }
    }
}
