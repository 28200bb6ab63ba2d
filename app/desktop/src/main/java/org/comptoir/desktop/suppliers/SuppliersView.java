package org.comptoir.desktop.suppliers;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.suppliers.SuppliersModel.Part;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.desktop.ui.list.ListAndRecord;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.suppliers.Supplier;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The list on the left, the open record and its articles on the right.
final class SuppliersView extends BorderPane {

    private final SuppliersModel model;
    private final Texts texts;
    private final Formats formats;
    private final SearchField search;
    private final TableView<Supplier> table;

    SuppliersView(SuppliersModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        search = new SearchField(MaterialDesignM.MAGNIFY, texts.get("supplierscreen.search"), "F2");
        search.textProperty().bindBidirectional(model.wordsProperty());
        table = Tables.table(texts.language(), Tables.TWO_LINES, new LoadingRows(model.loadedProperty(), none()));
        setTop(new PageHead(
                texts.get("supplierscreen.title"),
                ActionButton.secondary(texts.get("supplierscreen.new"))
                        .with(MaterialDesignP.PLUS)
                        .onPress(this::openNew)));
        setCenter(new ListAndRecord(list(), record(), model.openProperty(), texts.language()));
    }

    /// Nobody has searched if there is no supplier at all.
    private Node none() {
        var words = TextLabel.body("").muted().wrapped();
        model.wordsProperty()
                .subscribe(text ->
                        words.setText(texts.get(text.isBlank() ? "supplierscreen.empty" : "supplierscreen.none")));
        return words;
    }

    private Node list() {
        table.getColumns().add(Tables.parts(texts.get("supplierscreen.part.name"), 230, this::name, Supplier::name));
        table.getColumns()
                .add(Tables.quiet(
                        texts.get("supplierscreen.part.town"),
                        120,
                        supplier -> supplier.details().address().town()));
        Tables.fill(table, model.suppliers());
        table.getSelectionModel().selectedItemProperty().subscribe(supplier -> {
            if (supplier != null && !supplier.equals(model.openProperty().get())) {
                model.open(supplier);
            }
        });
        var tools = new VBox(search);
        tools.getStyleClass().add("list-tools");
        var list = new VBox(tools, Layouts.growing(table));
        list.getStyleClass().add("office-list");
        return list;
    }

    private Node name(Supplier supplier) {
        var name = Layouts.stacked(TextLabel.body(supplier.name()).medium().styled("may-be-cut"));
        var contact = supplier.details().contactName();
        if (!contact.isEmpty()) {
            name.getChildren().add(TextLabel.caption(contact).muted().styled("may-be-cut"));
        }
        return name;
    }

    private Node record() {
        var title = TextLabel.cardTitle("").styled("may-be-cut");
        var save = ActionButton.accent(texts.get("supplierscreen.save")).onPress(model::save);
        var notes = new TextArea();
        notes.setPrefRowCount(3);
        notes.textProperty().bindBidirectional(model.part(Part.NOTES));
        var form = Layouts.column(
                12,
                new FieldRow(field(Part.NAME), field(Part.CONTACT)),
                new FieldRow(field(Part.PHONE), field(Part.EMAIL)),
                field(Part.STREET),
                new FieldRow(field(Part.POSTCODE), field(Part.TOWN), field(Part.COUNTRY)),
                new FormField(name(Part.NOTES), notes));
        var bars = new MessageList(model.messages(), texts.language());
        var articles = new Card(articles()).titled(texts.get("supplierscreen.articles"));
        model.openProperty().subscribe(open -> {
            title.setText(open == null ? texts.get("supplierscreen.new") : open.name());
            form.setDisable(!model.mayEdit());
            save.setVisible(model.mayEdit());
            articles.setVisible(open != null);
        });
        var whole = new VBox(new Card(title, bars, form, Layouts.row(8, save)), articles);
        whole.getStyleClass().add("office-record");
        var scroll = new ScrollPane(whole);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node articles() {
        var view = Tables.<Article>table(
                texts.language(),
                Tables.ONE_LINE,
                TextLabel.body(texts.get("supplierscreen.articles.none"))
                        .muted()
                        .wrapped());
        view.getColumns().add(Tables.quiet(texts.get("supplierscreen.code"), 80, Article::code));
        view.getColumns().add(Tables.strong(texts.get("supplierscreen.article"), 240, Article::displayName));
        view.getColumns()
                .add(Tables.figures(
                        texts.get("supplierscreen.cost"),
                        110,
                        article -> Optional.ofNullable(article.lastCost())
                                .map(formats::money)
                                .orElse("–"),
                        Article::lastCost));
        Tables.fill(view, model.articles());
        view.setPrefHeight(260);
        return view;
    }

    private FormField field(Part part) {
        return new FormField(name(part), FormField.text(model.part(part)))
                .telling(model.messages().faultOf(part.name()));
    }

    private String name(Part part) {
        return texts.get("supplierscreen.part." + part.name().toLowerCase(Locale.ROOT));
    }

    void openNew() {
        table.getSelectionModel().clearSelection();
        model.openNew();
    }

    TextField search() {
        return search.input();
    }
}
