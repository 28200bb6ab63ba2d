package org.comptoir.desktop.printing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The printer selection, or that there is none; below it the result of the latest document.
public final class PrinterChoice extends VBox {

    private final FileChoice files;
    private final Texts texts;

    public PrinterChoice(PrintModel model, FileChoice files, Texts texts) {
        this.files = files;
        this.texts = texts;
        getStyleClass().add("gap-8");
        var printers = new ComboBox<@Nullable String>();
        printers.setItems(model.printers());
        printers.valueProperty().bindBidirectional(model.chosenProperty());
        var field = new FormField(texts.get("preview.printer"), printers)
                .telling(model.messages().faultOf(PrintModel.PRINTER));
        printers.valueProperty().subscribe(() -> model.messages().fault(PrintModel.PRINTER, ""));
        var none = line(MaterialDesignP.PRINTER_OFF, Emphasis.MUTED, TextLabel.small(texts.get("preview.no_printer")));
        none.getStyleClass().add("sunken-box");
        model.chosenProperty().subscribe(printer -> {
            show(field, printer != null);
            show(none, printer == null);
        });
        getChildren().setAll(field, none, new MessageList(model.messages(), texts.language()));
    }

    private static Node line(Ikon ikon, Emphasis tone, TextLabel label) {
        return Layouts.row(8, new Icon(ikon, 20).toned(tone), Layouts.growing(label.wrapped()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Asks where to save a PDF.
    public Optional<Path> askForFile(String name) {
        return files.toSave(getScene().getWindow(), texts.get("preview.save"), FileName.of(name, "pdf"));
    }
}
