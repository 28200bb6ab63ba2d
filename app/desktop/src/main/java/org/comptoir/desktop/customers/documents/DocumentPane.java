package org.comptoir.desktop.customers.documents;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.customers.document.CustomerDocument;
import org.comptoir.desktop.customers.documents.DocumentPreview.Shown;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.MessageBar;
import org.comptoir.desktop.printing.PageTurner;
import org.comptoir.desktop.printing.PageView;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

/// The chosen document: its name, what can be done with it, and what is seen of it.
final class DocumentPane extends VBox {

    private final DocumentsModel model;
    private final Texts texts;
    private final DocumentWords words;
    private final ExportAction exports;
    private final VBox head = new VBox();
    private final StackPane body = new StackPane();
    private final PageView page;
    private final PageTurner turner;
    private boolean isRenaming;
    private boolean isAsking;

    DocumentPane(DocumentsModel model, Texts texts, DocumentWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        exports = new ExportAction(model.context());
        page = new PageView(model.preview().pages());
        turner = new PageTurner(model.preview().pages(), Texts.of("preview", texts.language()));
        head.getStyleClass().add("gap-8");
        body.getStyleClass().add("document-body");
        getStyleClass().add("document-pane");
        getChildren().setAll(head, Layouts.growing(body), turner);
        model.chosenProperty().subscribe(document -> {
            isRenaming = false;
            isAsking = false;
            showHead();
        });
        model.versions().subscribe(this::showHead);
        model.seenProperty().subscribe(ignored -> {
            isAsking = false;
            showHead();
        });
        model.preview().shownProperty().subscribe(this::show);
    }

    private void showHead() {
        var document = model.chosenProperty().get();
        setVisible(document != null);
        if (document == null) {
            head.getChildren().clear();
            return;
        }
        var name = isRenaming
                ? nameField(document)
                : TextLabel.strong(document.name()).wrapped();
        var about = Layouts.growing(
                Layouts.stacked(name, TextLabel.caption(added(document)).muted().wrapped()));
        var actions = Layouts.row(8);
        if (model.canBeOpened()) {
            actions.getChildren()
                    .add(ActionButton.icon(MaterialDesignO.OPEN_IN_NEW, texts.get("customerdocuments.open"))
                            .onPress(() -> ask(true)));
        }
        actions.getChildren()
                .addAll(
                        ActionButton.icon(MaterialDesignC.CONTENT_SAVE_OUTLINE, texts.get("customerdocuments.save"))
                                .onPress(() -> save(document)),
                        more(document));
        head.getChildren().setAll(Layouts.row(8, about, actions));
        if (isAsking) {
            head.getChildren().add(question(document));
        }
    }

    /// Which version is seen, if there are several, and who added it.
    private String added(CustomerDocument document) {
        return model.versions().stream()
                .filter(version -> version.number() == model.seenProperty().get())
                .findFirst()
                .map(version -> words.seen(version, document.version()))
                .orElseGet(() -> words.added(document));
    }

    private TextField nameField(CustomerDocument document) {
        var field = new TextField(document.name());
        field.setAccessibleText(texts.get("customerdocuments.name"));
        field.setOnAction(event -> {
            if (field.getText().strip().equals(document.name())) {
                leaveName();
            } else {
                model.rename(field.getText());
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leaveName();
                event.consume();
            }
        });
        field.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                javafx.application.Platform.runLater(field::requestFocus);
            }
        });
        return field;
    }

    private void leaveName() {
        isRenaming = false;
        showHead();
    }

    /// What other programs do with a copy is not the shop's.
    private Node question(CustomerDocument document) {
        return new MessageBar(
                        Level.WARNING,
                        Message.of(
                                texts.get("customerdocuments.open.ask", model.fileName(document)),
                                texts.get("customerdocuments.open.means")))
                .action(ActionButton.secondary(texts.get("customerdocuments.open.do"))
                        .onPress(() -> {
                            ask(false);
                            model.openOutside();
                        }))
                .closing(texts.get("customerdocuments.open.not"), () -> ask(false));
    }

    private void ask(boolean asking) {
        isAsking = asking;
        showHead();
    }

    private void save(CustomerDocument document) {
        var file = model.fileName(document);
        var dot = file.lastIndexOf('.');
        var ending = dot < 0 ? "" : file.substring(dot + 1).replaceAll("[^A-Za-z0-9]", "");
        exports.file(this, document.name(), ending.isEmpty() ? "bin" : ending, model.content());
    }

    private Node more(CustomerDocument document) {
        var button = ActionButton.icon(MaterialDesignD.DOTS_HORIZONTAL, texts.get("customerdocuments.more"));
        button.onPress(() -> menu().show(button, Side.BOTTOM, 0, 4));
        button.setVisible(model.mayEdit() || document.version() > 1);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        if (model.mayEdit()) {
            menu.getItems()
                    .addAll(
                            item(texts.get("customerdocuments.rename"), () -> {
                                isRenaming = true;
                                showHead();
                            }),
                            item(texts.get("customerdocuments.version.add"), this::addVersion),
                            item(texts.get("customerdocuments.remove"), model::remove));
        }
        if (model.versions().size() > 1) {
            menu.getItems().add(new SeparatorMenuItem());
            model.versions()
                    .forEach(version ->
                            menu.getItems().add(item(words.version(version), () -> model.preview(version.number()))));
        }
        return menu;
    }

    private void addVersion() {
        var scene = getScene();
        model.context()
                .files()
                .toOpen(
                        scene == null ? null : scene.getWindow(),
                        texts.get("customerdocuments.version.add"),
                        texts.get("customerdocuments.files"),
                        List.of("*.*"))
                .ifPresent(model::addVersion);
    }

    private static MenuItem item(String text, Runnable operation) {
        var item = new MenuItem(text);
        item.setOnAction(event -> operation.run());
        return item;
    }

    private void show(Shown shown) {
        body.getChildren()
                .setAll(
                        switch (shown) {
                            case Shown.Nothing() -> new VBox();
                            case Shown.Pages() -> page;
                            case Shown.PlainText(var text) -> plain(text);
                            case Shown.NotShown() ->
                                state("customerdocuments.notshown", "customerdocuments.notshown.do");
                            case Shown.OnlySaved() ->
                                state("customerdocuments.onlysaved", "customerdocuments.onlysaved.do");
                            case Shown.Program() -> state("customerdocuments.program", "customerdocuments.program.do");
                            case Shown.Unreadable() ->
                                state("customerdocuments.unreadable", "customerdocuments.unreadable.do");
                        });
    }

    private static Node plain(String text) {
        var area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.getStyleClass().add("document-text");
        return area;
    }

    private Node state(String title, String text) {
        return new EmptyState(MaterialDesignF.FILE_QUESTION_OUTLINE, texts.get(title), texts.get(text));
    }
}
