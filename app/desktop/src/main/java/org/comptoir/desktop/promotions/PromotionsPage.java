package org.comptoir.desktop.promotions;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.list.ListAndRecord;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.pos.promotions.PromotionState;
import org.comptoir.pos.promotions.PromotionText;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The promotions of the shop: the list on the left, the open one with its sentence and its example on the right.
public final class PromotionsPage extends BorderPane {

    private final PromotionsModel model;
    private final Texts texts;
    private final Formats formats;
    private final PromotionText sentences;
    private final PromotionForm form;
    private final TableView<ListedPromotion> table;
    private final ActionButton add;
    private final ActionButton save;
    private final ActionButton toggle;

    public PromotionsPage(PromotionsModel model, Texts texts, Formats formats, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        sentences = new PromotionText(formats);
        form = new PromotionForm(model, texts, formats);
        table = table();
        add = ActionButton.secondary(texts.get("promotionscreen.new"))
                .with(MaterialDesignP.PLUS)
                .onPress(this::openNew);
        save = ActionButton.accent(texts.get("promotionscreen.save")).onPress(model::save);
        toggle = ActionButton.secondary("").onPress(model::toggle);
        setTop(new PageHead(texts.get("promotionscreen.title"), add).back(texts.get("promotionscreen.back"), back));
        var list = new VBox(Layouts.growing(table));
        list.getStyleClass().add("office-list");
        setCenter(new ListAndRecord(list, record(), model.openProperty(), texts.language()));
    }

    /// Reads the list afresh, for whoever is signed in now.
    public void show() {
        model.load();
        offer();
    }

    private void offer() {
        var open = model.openProperty().get();
        form.setDisable(!model.mayEdit());
        add.setVisible(model.mayEdit());
        save.setVisible(model.mayEdit());
        toggle.setVisible(open != null && model.mayEdit());
        toggle.setText(
                texts.get(open == null || open.draft().active() ? "promotionscreen.stop" : "promotionscreen.start"));
    }

    public void openNew() {
        if (model.mayEdit()) {
            table.getSelectionModel().clearSelection();
            model.openNew();
            form.focusName();
        }
    }

    /// Opens a promotion of the list, counted from 0.
    void open(int row) {
        table.getSelectionModel().select(row);
    }

    public void save() {
        if (model.mayEdit()) {
            model.save();
        }
    }

    /// Adds a scanned article to the goods of the open promotion.
    public void scanned(Scanned.ArticleCode code) {
        if (model.mayEdit()) {
            model.scanned(code);
        }
    }

    private TableView<ListedPromotion> table() {
        var none = TextLabel.body(texts.get("promotionscreen.empty")).muted().wrapped();
        var view = Tables.<ListedPromotion>table(
                texts.language(), Tables.TWO_LINES, new LoadingRows(model.loadedProperty(), none));
        view.getColumns()
                .add(Tables.keyed(
                        texts.get("promotionscreen.field.name"),
                        270,
                        this::name,
                        listed -> listed.promotion().draft().name()));
        view.getColumns()
                .add(Tables.keyed(texts.get("promotionscreen.state"), 110, this::state, ListedPromotion::state));
        Tables.fill(view, model.listed());
        view.getSelectionModel().selectedItemProperty().subscribe(listed -> {
            if (listed != null
                    && !listed.promotion().equals(model.openProperty().get())) {
                model.open(listed.promotion());
            }
        });
        return view;
    }

    private Node name(ListedPromotion listed) {
        return Layouts.stacked(
                TextLabel.body(listed.promotion().draft().name()).medium().styled("may-be-cut"),
                TextLabel.caption(listed.sentence()).muted().styled("may-be-cut"));
    }

    private Node state(ListedPromotion listed) {
        return new Tag(kind(listed.state()), sentences.state(listed.state()));
    }

    private static Tag.Kind kind(PromotionState state) {
        return switch (state) {
            case RUNNING -> Tag.Kind.GREEN;
            case PLANNED -> Tag.Kind.BLUE;
            case STOPPED -> Tag.Kind.AMBER;
            case ENDED -> Tag.Kind.LINE;
            case USED_UP -> Tag.Kind.LINE;
        };
    }

    private Node record() {
        var title = TextLabel.cardTitle("").styled("may-be-cut");
        var changed = TextLabel.caption("").muted().wrapped();
        model.openProperty().subscribe(open -> {
            title.setText(
                    open == null
                            ? texts.get("promotionscreen.new")
                            : open.draft().name());
            changed.setText(
                    open == null
                            ? ""
                            : texts.get(
                                    "promotionscreen.changed", formats.dateTime(open.changedAt()), open.changedBy()));
            offer();
        });
        var whole = new VBox(
                new Card(title, changed, new MessageList(model.messages(), texts.language()), preview()),
                new Card(form),
                trial());
        whole.getStyleClass().add("office-record");
        var foot = Layouts.row(8, save, toggle);
        foot.getStyleClass().add("pad-12");
        return new VBox(Layouts.growing(Layouts.scrolling(whole)), foot);
    }

    /// What it gives in a sentence, and what some articles would cost: above the fields, to be seen while they change.
    private Node preview() {
        var sentence = TextLabel.body("").medium().wrapped();
        var example = TextLabel.body("").wrapped();
        model.previewProperty().subscribe(preview -> {
            sentence.setText(preview.missing().isEmpty() ? preview.sentence() : preview.missing());
            example.setText(preview.example());
            example.setVisible(!preview.example().isEmpty());
        });
        example.managedProperty().bind(example.visibleProperty());
        return Layouts.stacked(sentence, example);
    }

    private Node trial() {
        var tried = new FormField(texts.get("promotionscreen.try"), FormField.text(model.triedProperty()));
        return new Card(tried).titled(texts.get("promotionscreen.preview"));
    }
}
