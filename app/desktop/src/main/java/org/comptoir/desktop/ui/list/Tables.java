package org.comptoir.desktop.ui.list;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Tables in the standard style: rows of a fixed height, hairlines, numbers right-aligned.
public final class Tables {

    /// Row heights for one line of text, and for two.
    public static final double ONE_LINE = 44;

    public static final double TWO_LINES = 52;

    private Tables() {}

    public static <T> TableView<T> table(double rowHeight, Node whenEmpty) {
        var table = new TableView<T>();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(whenEmpty);
        RowHeights.follow(table, table.fixedCellSizeProperty(), rowHeight);
        return table;
    }

    public static <T> TableColumn<T, String> words(String heading, double width, Function<T, String> text) {
        var column = new TableColumn<T, String>(heading);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    /// The main column.
    public static <T> TableColumn<T, String> strong(String heading, double width, Function<T, String> text) {
        return styled(words(heading, width, text), "strong");
    }

    public static <T> TableColumn<T, String> quiet(String heading, double width, Function<T, String> text) {
        return styled(words(heading, width, text), "quiet");
    }

    /// Numbers, right-aligned like their heading.
    public static <T> TableColumn<T, String> figures(String heading, double width, Function<T, String> text) {
        return styled(words(heading, width, text), "figures");
    }

    /// A column of nodes, such as tags.
    public static <T> TableColumn<T, T> parts(String heading, double width, Function<T, Node> part) {
        var column = new TableColumn<T, T>(heading);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(view -> new PartCell<>(part));
        return column;
    }

    private static <T> TableColumn<T, String> styled(TableColumn<T, String> column, String styleClass) {
        column.getStyleClass().add(styleClass);
        return column;
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
