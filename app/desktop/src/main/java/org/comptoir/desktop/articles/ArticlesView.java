package org.comptoir.desktop.articles;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.articles.ArticleListModel.Listed;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.desktop.ui.list.ListAndRecord;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The list on the left, the open record on the right.
final class ArticlesView extends BorderPane {

    private final ArticlesModel model;
    private final Texts texts;
    private final Formats formats;
    private final FileChoice files;
    private final SearchField search;
    private final ArticleForm articleForm;
    private final PageHead head;
    private final ActionButton add;
    private final ActionButton export;
    private final ActionButton bringIn;
    private final TableView<Listed> table;

    ArticlesView(
            ArticlesModel model,
            Texts texts,
            Formats formats,
            FileChoice files,
            Runnable importArticles,
            Runnable showPromotions) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.files = files;
        articleForm = new ArticleForm(model, texts, formats);
        search = new SearchField(MaterialDesignM.MAGNIFY, texts.get("articlescreen.search"), "F2");
        search.textProperty().bindBidirectional(model.list().wordsProperty());
        add = ActionButton.secondary(texts.get("articlescreen.new"))
                .with(MaterialDesignP.PLUS)
                .onPress(this::openNew);
        export = ActionButton.quiet(texts.get("articlescreen.export"))
                .with(MaterialDesignE.EXPORT_VARIANT)
                .onPress(this::export);
        bringIn = ActionButton.quiet(texts.get("articlescreen.import"))
                .with(MaterialDesignF.FILE_UPLOAD_OUTLINE)
                .onPress(importArticles);
        var promotions = ActionButton.quiet(texts.get("articlescreen.promotions"))
                .with(MaterialDesignS.SALE)
                .onPress(showPromotions);
        head = new PageHead(texts.get("articlescreen.title"), promotions, bringIn, export, add);
        table = table();
        setTop(head);
        setCenter(new ListAndRecord(list(), record(), model.openProperty(), texts.language()));
    }

    private Node list() {
        var tools = Layouts.column(8, search, new ArticleFilters(model, texts));
        tools.getStyleClass().add("list-tools");
        var list = new VBox(tools, Layouts.growing(table));
        list.getStyleClass().add("office-list");
        return list;
    }

    private TableView<Listed> table() {
        var none = TextLabel.body("").muted().wrapped();
        model.list().emptyReasonProperty().subscribe(key -> none.setText(key.isEmpty() ? "" : texts.get(key)));
        var view = Tables.<Listed>table(
                texts.language(),
                Tables.TWO_LINES,
                new LoadingRows(model.list().emptyReasonProperty().map(key -> !key.isEmpty()), none));
        view.getColumns().add(Tables.keyed(texts.get("articlescreen.field.name"), 230, this::name, Listed::name));
        view.getColumns()
                .add(Tables.figures(
                        texts.get("articlescreen.field.price"),
                        90,
                        this::price,
                        listed -> listed.article().price()));
        view.getColumns()
                .add(Tables.figures(
                        texts.get("articlescreen.stock"),
                        84,
                        listed -> formats.quantity(listed.level()),
                        Listed::level));
        Tables.fill(view, model.list().articles());
        view.getSelectionModel().selectedItemProperty().subscribe(listed -> {
            var open = model.openProperty().get();
            if (listed != null && (open == null || !open.equals(listed.article()))) {
                model.open(listed.article());
            }
        });
        return view;
    }

    private Node name(Listed listed) {
        var article = listed.article();
        var details = article.active() ? article.code() : article.code() + " · " + texts.get("articlescreen.withdrawn");
        return Layouts.stacked(
                TextLabel.body(article.displayName()).medium().styled("may-be-cut"),
                TextLabel.caption(details).muted().styled("may-be-cut"));
    }

    private String price(Listed listed) {
        return Optional.ofNullable(listed.article().price())
                .map(formats::money)
                .orElse(texts.get("articlescreen.price.free"));
    }

    private Node record() {
        var title = TextLabel.cardTitle("").styled("may-be-cut");
        var low = new Tag(Tag.Kind.AMBER, texts.get("articlescreen.low"));
        var save = ActionButton.accent(texts.get("articlescreen.save")).onPress(model::save);
        var form = articleForm.node();
        form.addEventHandler(KeyEvent.KEY_PRESSED, this::saveByEnter);
        var card = new Card(
                Layouts.row(12, Layouts.growing(title), low),
                new MessageList(model.messages(), texts.language()),
                form);
        var stock = new StockCard(model, texts, formats);
        var whole = new VBox(card, stock.stock(), stock.prices());
        whole.getStyleClass().add("office-record");
        model.openProperty().subscribe(open -> {
            title.setText(open == null ? texts.get("articlescreen.new") : open.displayName());
            form.setDisable(!model.mayEdit());
            save.setVisible(model.mayEdit());
            offer();
        });
        model.stock().historyProperty().subscribe(history -> {
            var isLow = isLow(model.openProperty().get(), history);
            low.setVisible(isLow);
            low.setManaged(isLow);
        });
        var scroll = new ScrollPane(whole);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        var foot = Layouts.row(8, save);
        foot.getStyleClass().add("pad-12");
        return new VBox(Layouts.growing(scroll), foot);
    }

    /// A field of one line has no use for Enter.
    private void saveByEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField && model.mayEdit()) {
            model.save();
            event.consume();
        }
    }

    void focusName() {
        articleForm.focusName();
    }

    /// What changes articles or takes the list of them away is offered only to those who may.
    void offer() {
        for (var action : List.of(add, export, bringIn)) {
            action.setVisible(model.mayEdit());
            action.setManaged(model.mayEdit());
        }
    }

    private static boolean isLow(@Nullable Article open, StockModel.History history) {
        return open != null && open.reorderPoint() != null && history.level().compareTo(open.reorderPoint()) <= 0;
    }

    void openNew() {
        table.getSelectionModel().clearSelection();
        model.openNew();
    }

    void export() {
        if (!model.mayEdit()) {
            return;
        }
        files.toSave(
                        getScene().getWindow(),
                        texts.get("articlescreen.export"),
                        FileName.of(texts.get("articlescreen.export.file"), "xlsx"),
                        "csv")
                .ifPresent(model::export);
    }

    TextField search() {
        return search.input();
    }
}
