package org.comptoir.desktop.exporting;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// A button that asks as which kind of table a list is exported.
public final class TableExportButton {

    private TableExportButton() {}

    /// @param export is given the button and the kind that was chosen
    public static ActionButton of(Language language, BiConsumer<Node, TableKind> export) {
        var texts = Texts.of("exporting", language);
        var button = ActionButton.quiet(texts.get("exporting.export")).with(MaterialDesignE.EXPORT_VARIANT);
        return asking(button, new ContextMenu(), texts, export);
    }

    /// The same without a word, where there is little room.
    public static ActionButton icon(Language language, BiConsumer<Node, TableKind> export) {
        var texts = Texts.of("exporting", language);
        return asking(icon(texts), new ContextMenu(), texts, export);
    }

    private static ActionButton icon(Texts texts) {
        return ActionButton.quietIcon(MaterialDesignE.EXPORT_VARIANT, texts.get("exporting.export"));
    }

    /// The same for paper too.
    ///
    /// @param printing what printing the list is called
    /// @param print is given the button
    public static ActionButton icon(
            Language language, String printing, Consumer<Node> print, BiConsumer<Node, TableKind> export) {
        var texts = Texts.of("exporting", language);
        var button = icon(texts);
        var paper = new MenuItem(printing);
        paper.setOnAction(event -> print.accept(button));
        return asking(button, new ContextMenu(paper), texts, export);
    }

    private static ActionButton asking(
            ActionButton button, ContextMenu menu, Texts texts, BiConsumer<Node, TableKind> export) {
        for (var kind : List.of(TableKind.XLSX, TableKind.CSV)) {
            var item = new MenuItem(texts.get("exporting.format." + ending(kind)));
            item.setOnAction(event -> export.accept(button, kind));
            menu.getItems().add(item);
        }
        return button.onPress(() -> menu.show(button, Side.BOTTOM, 0, 0));
    }

    /// Of the name of a file.
    public static String ending(TableKind kind) {
        return switch (kind) {
            case XLSX -> "xlsx";
            case CSV -> "csv";
        };
    }
}
