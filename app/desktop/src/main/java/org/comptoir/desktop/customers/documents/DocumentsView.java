package org.comptoir.desktop.customers.documents;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.StackingPanes;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The list of documents and the chosen one beside it; files may be dropped anywhere.
public final class DocumentsView extends VBox {

    /// In px at 100 %: with less, the chosen document is below the list.
    private static final double BESIDE_FROM = 600;

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final DocumentsModel model;

    public DocumentsView(DocumentsModel model, Formats formats) {
        this.model = model;
        var texts = Texts.of("customerdocuments", formats.language());
        var words = new DocumentWords(texts, formats);
        getChildren()
                .setAll(new StackingPanes(
                        BESIDE_FROM,
                        new DocumentList(model, texts, words),
                        Layouts.growing(new DocumentPane(model, texts, words))));
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
                model.add(DocumentList.paths(Clipboard.getSystemClipboard().getFiles()));
                event.consume();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.refresh();
            }
        });
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && model.mayEdit()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var files = DocumentList.paths(event.getDragboard().getFiles());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        model.add(files);
    }
}
