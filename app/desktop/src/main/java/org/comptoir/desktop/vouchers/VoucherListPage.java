package org.comptoir.desktop.vouchers;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// A list of vouchers in the place of all of them, which prints and exports what it shows.
final class VoucherListPage extends VBox {

    /// How the list leaves the program. Both are asked on the screen and answered in the background.
    ///
    /// @param table by the kind of file; writes it and answers how many rows it has
    record Exports(Function<TableKind, Function<OutputStream, Integer>> table, Supplier<Supplier<ListData>> paper) {}

    private final String title;
    private final Texts names;
    private final ExportAction action;
    private final Exports exports;

    VoucherListPage(String title, String caption, Texts texts, ExportAction action, Exports exports, Runnable back) {
        this.title = title;
        this.action = action;
        this.exports = exports;
        names = Texts.of("exporting", texts.language());
        var print = ActionButton.quiet(texts.get("voucherscreen.list.print")).with(MaterialDesignP.PRINTER_OUTLINE);
        print.onPress(() -> action.document(print, title, exports.paper().get()));
        var export = ActionButton.quiet(texts.get("voucherscreen.list.export")).with(MaterialDesignE.EXPORT_VARIANT);
        export.onPress(() -> menu(export).show(export, Side.BOTTOM, 0, 0));
        getChildren()
                .setAll(new PageHead(title, print, export)
                        .caption(caption)
                        .back(texts.get("voucherscreen.back"), back));
    }

    /// Below the head.
    VoucherListPage of(Node... content) {
        var page = Layouts.column(12, content);
        page.getStyleClass().add("pad-24");
        getChildren().add(Layouts.growing(page));
        return this;
    }

    private ContextMenu menu(Node from) {
        var menu = new ContextMenu();
        for (var kind : List.of(TableKind.XLSX, TableKind.CSV)) {
            var item = new MenuItem(names.get("exporting.format." + ending(kind)));
            item.setOnAction(event ->
                    action.file(from, title, ending(kind), exports.table().apply(kind)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String ending(TableKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
