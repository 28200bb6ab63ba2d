package org.comptoir.desktop.promotions;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.pos.promotions.transfer.PromotionColumn;

/// What is typed in the form, by the columns of a table of promotions. Categories are chosen, articles typed: together
/// they are the goods.
final class PromotionFields {

    /// The kinds, as they are written in a table.
    static final List<String> KINDS = List.of("percent", "take", "second", "set", "reward", "prices");

    private static final Pattern CATEGORY = Pattern.compile("\\[([^\\]]*)\\]");

    private final Map<PromotionColumn, StringProperty> cells = new EnumMap<>(PromotionColumn.class);
    private final StringProperty articles = new SimpleStringProperty(this, "articles", "");
    private final ObservableList<String> categories = FXCollections.observableArrayList();

    PromotionFields() {
        for (var column : PromotionColumn.values()) {
            cells.put(column, new SimpleStringProperty(this, column.name(), ""));
        }
        show(Map.of());
    }

    /// @param values of a promotion; none for a new one
    void show(Map<PromotionColumn, String> values) {
        cells.forEach((column, cell) -> cell.set(values.getOrDefault(column, "")));
        if (cell(PromotionColumn.KIND).get().isEmpty()) {
            cell(PromotionColumn.KIND).set(KINDS.getFirst());
        }
        var goods = namesGoodsItself() ? "" : cell(PromotionColumn.GOODS).get();
        categories.setAll(
                CATEGORY.matcher(goods).results().map(found -> found.group(1)).toList());
        articles.set(Stream.of(CATEGORY.matcher(goods).replaceAll("").split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    StringProperty cell(PromotionColumn column) {
        return requireNonNull(cells.get(column));
    }

    StringProperty articles() {
        return articles;
    }

    ObservableList<String> categories() {
        return categories;
    }

    /// Whether numbers or prices stand beside the goods, so that they are typed.
    private boolean namesGoodsItself() {
        var kind = cell(PromotionColumn.KIND).get();
        return kind.equals("set") || kind.equals("prices");
    }

    /// Adds a scanned article.
    void add(String code) {
        var typed = cell(PromotionColumn.GOODS);
        var before = typed.get().strip();
        if (cell(PromotionColumn.KIND).get().equals("set")) {
            typed.set(before.isEmpty() ? "1 " + code : before + " + 1 " + code);
        } else if (namesGoodsItself()) {
            typed.set(before.isEmpty() ? code + " " : before + ", " + code + " ");
        } else if (!List.of(articles.get().split("\\s*,\\s*")).contains(code)) {
            articles.set(articles.get().isBlank() ? code : articles.get().strip() + ", " + code);
        }
    }

    /// As it would be written in a table.
    Map<PromotionColumn, String> values() {
        var values = new EnumMap<PromotionColumn, String>(PromotionColumn.class);
        cells.forEach((column, cell) -> values.put(column, cell.get()));
        if (!namesGoodsItself()) {
            var goods = new ArrayList<String>();
            categories.forEach(category -> goods.add("[" + category + "]"));
            if (!articles.get().isBlank()) {
                goods.add(articles.get().strip());
            }
            values.put(PromotionColumn.GOODS, String.join(", ", goods));
        }
        return values;
    }

    /// Calls back at each change.
    void onChange(Runnable changed) {
        cells.values().forEach(cell -> cell.subscribe(changed));
        articles.subscribe(changed);
        categories.subscribe(changed);
    }
}
