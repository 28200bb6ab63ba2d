package org.comptoir.desktop.ui.list;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.TextOrder;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// Tables in the standard style: rows of a fixed height, hairlines, numbers right-aligned.
public final class Tables {

    /// Row heights for one line of text, and for two.
    public static final double ONE_LINE = 44;

    public static final double TWO_LINES = 52;

    /// What a row is sorted by.
    @FunctionalInterface
    public interface SortKey<T, K extends Comparable<? super K>> {

        @Nullable
        K of(T row);
    }

    /// Shares of a column's width that it keeps where there is less room.
    private static final double MIN_FIGURES = 0.9;

    private static final double MIN_WORDS = 0.5;

    private static final String YIELDS = "yields";

    private Tables() {}

    /// @param language of what a screen reader says about the order
    public static <T> TableView<T> table(Language language, double rowHeight, Node whenEmpty) {
        var table = new TableView<T>();
        tellOrder(table, Texts.of("panes", language));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        LoadingRows.centre(whenEmpty);
        table.setPlaceholder(whenEmpty);
        RowHeights.follow(table, share -> {
            table.setFixedCellSize(Math.round(rowHeight * share));
            table.getColumns().forEach(column -> scale(column, share));
            giveWay(table);
        });
        table.widthProperty().subscribe(() -> giveWay(table));
        return table;
    }

    /// Has a column give way where not all of them fit: whole days and amounts in few columns tell more than the
    /// beginnings of all. The first one goes first.
    public static <T, V> TableColumn<T, V> yielding(TableColumn<T, V> column) {
        column.getProperties().put(YIELDS, true);
        return column;
    }

    private static void giveWay(TableView<?> table) {
        var missing = table.getColumns().stream()
                        .mapToDouble(TableColumn::getPrefWidth)
                        .sum()
                - table.getWidth();
        for (var column : table.getColumns()) {
            if (column.getProperties().containsKey(YIELDS)) {
                column.setVisible(missing <= 0 || table.getWidth() <= 0);
                missing -= column.isVisible() ? 0 : column.getPrefWidth();
            }
        }
    }

    /// The arrow in a heading is not read aloud.
    private static <T> void tellOrder(TableView<T> table, Texts texts) {
        table.setOnSort(event -> table.setAccessibleText(table.getSortOrder().stream()
                .findFirst()
                .map(column -> texts.get(
                        column.getSortType() == TableColumn.SortType.ASCENDING
                                ? "panes.sorted.up"
                                : "panes.sorted.down",
                        column.getText()))
                .orElse(null)));
    }

    public static <T> TableColumn<T, String> words(String heading, double width, Function<T, String> text) {
        var column = new TableColumn<T, String>(heading);
        keepWidth(column, width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setComparator(TextOrder.ALPHABETICAL);
        return column;
    }

    /// Shows the items in the order of the heading that was pressed; the list itself keeps its own.
    public static <T> void fill(TableView<T> table, ObservableList<T> items) {
        var sorted = new SortedList<>(items);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
    }

    /// The main column.
    public static <T> TableColumn<T, String> strong(String heading, double width, Function<T, String> text) {
        return styled(words(heading, width, text), "strong");
    }

    public static <T> TableColumn<T, String> quiet(String heading, double width, Function<T, String> text) {
        return styled(words(heading, width, text), "quiet");
    }

    /// Numbers, right-aligned like their heading, in the order of the list.
    public static <T> TableColumn<T, String> figures(String heading, double width, Function<T, String> text) {
        var column = styled(words(heading, width, text), "figures");
        column.setSortable(false);
        return column;
    }

    /// Texts that are not in the order of their letters, such as days and amounts.
    ///
    /// @param order null comes first
    public static <T, K extends Comparable<? super K>> TableColumn<T, T> ordered(
            String heading, double width, Function<T, String> text, SortKey<T, K> order) {
        var column = whole(heading, width, order);
        column.setCellFactory(view -> new TextCell<>(text));
        return column;
    }

    /// Numbers, right-aligned like their heading, in their order.
    public static <T, K extends Comparable<? super K>> TableColumn<T, T> figures(
            String heading, double width, Function<T, String> text, SortKey<T, K> order) {
        return styled(ordered(heading, width, text, order), "figures");
    }

    /// A column of nodes, such as tags.
    public static <T> TableColumn<T, T> parts(String heading, double width, Function<T, Node> part) {
        TableColumn<T, T> column = parts(heading, width, part, row -> "");
        column.setSortable(false);
        return column;
    }

    /// A column of nodes in the order of what they tell.
    public static <T> TableColumn<T, T> parts(
            String heading, double width, Function<T, Node> part, Function<T, String> name) {
        return keyed(heading, width, part, row -> TextOrder.key(name.apply(row)));
    }

    /// A column of nodes in the order of a key.
    public static <T, K extends Comparable<? super K>> TableColumn<T, T> keyed(
            String heading, double width, Function<T, Node> part, SortKey<T, K> order) {
        TableColumn<T, T> column = whole(heading, width, order);
        column.setCellFactory(view -> new PartCell<>(part));
        return column;
    }

    private static <T, K extends Comparable<? super K>> TableColumn<T, T> whole(
            String heading, double width, SortKey<T, K> order) {
        var column = new TableColumn<T, T>(heading);
        keepWidth(column, width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator((one, other) -> compare(order.of(one), order.of(other)));
        return column;
    }

    /// Null comes first.
    private static <K extends Comparable<? super K>> int compare(@Nullable K one, @Nullable K other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }

    /// Figures are never cut; words give way.
    private static void scale(TableColumn<?, ?> column, double share) {
        if (column.getProperties().get(TableColumn.class) instanceof Double width) {
            var least = column.getStyleClass().contains("figures") ? MIN_FIGURES : MIN_WORDS;
            column.setMinWidth(width * least * share);
            column.setPrefWidth(width * share);
        }
    }

    /// @param width in px at 100 %
    private static void keepWidth(TableColumn<?, ?> column, double width) {
        column.getProperties().put(TableColumn.class, width);
        scale(column, 1);
    }

    private static <T, V> TableColumn<T, V> styled(TableColumn<T, V> column, String styleClass) {
        column.getStyleClass().add(styleClass);
        return column;
    }

    private static final class TextCell<T> extends TableCell<T, T> {

        private final Function<T, String> text;

        TextCell(Function<T, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : text.apply(item));
        }
    }

    private static final class PartCell<T> extends TableCell<T, T> {

        private final Function<T, Node> part;

        PartCell(Function<T, Node> part) {
            this.part = part;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : part.apply(item));
        }
    }
}
