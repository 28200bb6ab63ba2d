package org.comptoir.desktop.customers.documents;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.customers.document.CustomerDocument;
import org.comptoir.customers.document.CustomerDocuments;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.desktop.ui.list.ListRow;
import org.comptoir.desktop.ui.list.RowCell;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The documents of a customer with search and filter, and the place to drop files.
final class DocumentList extends VBox {

    private static final int ROW = 64;
    private static final int MIN_ROWS = 2;
    private static final int MAX_ROWS = 6;

    private final DocumentsModel model;
    private final Texts texts;
    private final DocumentWords words;
    private final ListView<CustomerDocument> list;

    DocumentList(DocumentsModel model, Texts texts, DocumentWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        var search = new SearchField(MaterialDesignM.MAGNIFY, texts.get("customerdocuments.search"), "");
        search.textProperty().bindBidirectional(model.wordsProperty());
        var filters = new StackPane(filters(model.filterProperty().get()));
        model.filterProperty().subscribe(filter -> filters.getChildren().setAll(filters(filter)));
        list = RowCell.list(ROW, this::row);
        list.setItems(model.listed());
        list.setPlaceholder(
                TextLabel.body(texts.get("customerdocuments.none")).muted().wrapped());
        list.getStyleClass().add("document-list");
        list.prefHeightProperty()
                .bind(Bindings.size(model.listed())
                        .map(rows -> Math.clamp(rows.intValue(), MIN_ROWS, MAX_ROWS) + 0.1)
                        .flatMap(rows -> list.fixedCellSizeProperty().multiply(rows)));
        list.setMinHeight(USE_PREF_SIZE);
        list.setAccessibleText(texts.get("customerdocuments.title"));
        list.getSelectionModel().selectedItemProperty().subscribe(document -> {
            if (document != null) {
                model.choose(document);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.chosenProperty().subscribe(document -> list.getSelectionModel().select(document));
        getStyleClass().add("document-column");
        getChildren().setAll(search, filters, list, zone());
    }

    private Node filters(DocumentFilter chosen) {
        return ChipChoice.of(
                List.of(DocumentFilter.values()),
                chosen,
                filter -> texts.get("customerdocuments.filter." + filter.name().toLowerCase(Locale.ROOT)),
                model.filterProperty()::set);
    }

    private Node row(CustomerDocument document) {
        var icon = new StackPane(new Icon(DocumentWords.icon(document), 20));
        icon.getStyleClass()
                .addAll("document-icon", DocumentWords.colour(document).styleClass());
        return new ListRow(
                icon, document.name(), words.details(document), words.formats().date(document.addedAt()));
    }

    private Node zone() {
        var choose = ActionButton.secondary(texts.get("customerdocuments.choose"))
                .with(MaterialDesignF.FILE_PLUS_OUTLINE)
                .onPress(this::choose);
        var zone = Layouts.column(
                8,
                new Icon(MaterialDesignT.TRAY_ARROW_DOWN, 24),
                TextLabel.body(texts.get("customerdocuments.drop")).medium().wrapped(),
                TextLabel.caption(texts.get("customerdocuments.drop.how", CustomerDocuments.MAX_SIZE >> 20))
                        .muted()
                        .wrapped(),
                choose);
        zone.getStyleClass().addAll("drop-zone", "document-drop");
        zone.disableProperty().bind(model.addingProperty());
        zone.setVisible(model.mayEdit());
        zone.managedProperty().bind(zone.visibleProperty());
        return zone;
    }

    private void choose() {
        var scene = getScene();
        model.add(model.context()
                .files()
                .toOpenSeveral(
                        scene == null ? null : scene.getWindow(),
                        texts.get("customerdocuments.choose"),
                        texts.get("customerdocuments.files"),
                        List.of("*.*")));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE && model.mayEdit()) {
            model.remove();
            event.consume();
        }
    }

    static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }
}
