package org.comptoir.desktop.customers.duplicates;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.list.ListAndRecord;
import org.comptoir.shop.open.OpenShop;

/// Records that may be the same person's: the groups on the left, the one that is open beside them.
public final class DuplicatesPage extends HBox {

    private static final KeyCombination MERGE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final DuplicatesModel model;
    private final DuplicateListView list;

    /// @param close leaves the page
    public DuplicatesPage(ScreenContext context, OpenShop shop, Runnable close) {
        model = new DuplicatesModel(context, shop.customerFile(), new MergeSheetReader(shop));
        list = new DuplicateListView(model, context.texts("duplicates"), close);
        var sheet = new MergeSheetView(model, context, shop.clock());
        getChildren().setAll(Layouts.growing(new ListAndRecord(list, sheet, model.openProperty(), context.language())));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (MERGE.match(event) && sheet.isOpen()) {
                model.merge();
                event.consume();
            }
        });
    }

    /// Looks through the file.
    public void begin() {
        model.look();
        list.first().requestFocus();
    }

    /// Called after each merge and each that was taken back.
    public void onChanged(Runnable listener) {
        model.onChanged(listener);
    }

    DuplicatesModel model() {
        return model;
    }

    /// Where the keyboard begins.
    public Node first() {
        return list.first();
    }
}
