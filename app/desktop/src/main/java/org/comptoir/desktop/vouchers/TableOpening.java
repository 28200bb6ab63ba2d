package org.comptoir.desktop.vouchers;

import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// Opens what a row shows: by a press on it, or by Enter on the selected one.
final class TableOpening {

    private TableOpening() {}

    static <T> void of(TableView<T> table, Consumer<T> open) {
        table.setRowFactory(view -> {
            var row = new TableRow<T>();
            row.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var selected = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                event.consume();
                open.accept(selected);
            }
        });
    }
}
