package org.comptoir.desktop.ui.list;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// A list cell whose content is created from a row node.
public final class RowCell<T> extends ListCell<T> {

    private final Function<T, Node> row;

    private RowCell(Function<T, Node> row) {
        this.row = row;
        getStyleClass().add("row-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : row.apply(item));
    }

    /// A list of such rows.
    ///
    /// @param height of every row, in pixels at the normal text size
    public static <T> ListView<T> list(double height, Function<T, Node> row) {
        var list = new ListView<T>();
        list.setCellFactory(view -> new RowCell<>(row));
        RowHeights.follow(list, list.fixedCellSizeProperty(), height);
        return list;
    }

    /// A list of rows of different heights, each as high as its node.
    public static <T> ListView<T> list(Function<T, Node> row) {
        var list = new ListView<T>();
        list.setCellFactory(view -> new RowCell<>(row));
        return list;
    }
}
