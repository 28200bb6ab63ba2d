package org.comptoir.app.preview;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.comptoir.app.files.FileChoice;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Icon;
import org.comptoir.app.ui.Tone;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.field.FormField;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Which printer, or that there is none; below it what became of the last paper.
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
        var field = new FormField(texts.get("preview.printer"), printers);
        var none = line(MaterialDesignP.PRINTER_OFF, Tone.MUTED, Words.small(texts.get("preview.no_printer")));
        none.getStyleClass().add("sunken-box");
        model.chosenProperty().subscribe(printer -> {
            show(field, printer != null);
            show(none, printer == null);
        });
        var done = Words.small("").showing(model.doneProperty());
        var doneLine = line(MaterialDesignC.CHECK_CIRCLE, Tone.ACCENT, done);
        model.doneProperty().subscribe(words -> show(doneLine, !words.isEmpty()));
        var problem = Words.small("").showing(model.problemProperty()).toned(Tone.DANGER);
        var problemLine = line(MaterialDesignA.ALERT_CIRCLE_OUTLINE, Tone.DANGER, problem);
        model.problemProperty().subscribe(words -> show(problemLine, !words.isEmpty()));
        getChildren().setAll(field, none, doneLine, problemLine);
    }

    private static Node line(Ikon ikon, Tone tone, Words words) {
        return Box.row(8, new Icon(ikon, 20).toned(tone), Box.growing(words.wrapped()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Asks where a PDF is to be kept.
    public Optional<Path> askForFile(String name) {
        return files.toSave(getScene().getWindow(), texts.get("preview.save"), name + ".pdf");
    }
}
