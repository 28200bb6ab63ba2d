package org.comptoir.desktop.till.orders;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.DayField;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.OrderNumber;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// Asks until when a quote holds or goods are put aside, in the place of the catalogue. The ticket stays visible.
public final class KeepView extends VBox {

    private final KeepModel model;
    private final Formats formats;
    private final Texts texts;
    private final KeepController controller;
    private final TextField note;

    /// @param texts of the feature `orderscreen`
    public KeepView(KeepModel model, Formats formats, Texts texts, KeepController controller) {
        this.model = model;
        this.formats = formats;
        this.texts = texts;
        this.controller = controller;
        note = FormField.text(model.noteProperty());
        note.setOnAction(event -> controller.keep());
        getStyleClass().addAll("sell-catalogue", "return-page");
        model.openedProperty().subscribe(this::show);
    }

    /// The field that is typed in first.
    public void focusFirst() {
        note.requestFocus();
    }

    private void show(OrderNumber.@Nullable Kind kind) {
        if (kind != null) {
            getChildren().setAll(head(kind), Layouts.scrolling(Layouts.column(16, fields(kind), actions(kind))));
        }
    }

    private Node head(OrderNumber.Kind kind) {
        var back = ActionButton.icon(MaterialDesignA.ARROW_LEFT, texts.get("orderscreen.keep.back"))
                .onPress(controller::close);
        var summary =
                TextLabel.small("").muted().showing(model.summaryProperty()).styled("may-be-cut");
        return Layouts.row(
                12,
                back,
                Layouts.growing(Layouts.stacked(
                        TextLabel.pageTitle(texts.get(
                                        kind == OrderNumber.Kind.QUOTE
                                                ? "orderscreen.keep.quote"
                                                : "orderscreen.keep.aside"))
                                .wrapped(),
                        summary)));
    }

    private Node fields(OrderNumber.Kind kind) {
        var lastDay = new DayField(formats);
        lastDay.valueProperty().bindBidirectional(model.lastDayProperty());
        var day = new FormField(texts.get("orderscreen.until"), lastDay);
        var problem = TextLabel.small("")
                .showing(model.problemProperty())
                .toned(Emphasis.DANGER)
                .wrapped();
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var noted = new FormField(texts.get("orderscreen.note"), note);
        return switch (kind) {
            case QUOTE -> new Card(words("orderscreen.keep.quote.words"), day, noted, problem);
            case PUT_ASIDE ->
                new Card(
                        words("orderscreen.keep.aside.words"),
                        beside(
                                day,
                                new FormField(texts.get("orderscreen.shelf"), FormField.text(model.shelfProperty()))),
                        noted,
                        deposit(),
                        problem);
        };
    }

    private TextLabel words(String key) {
        return TextLabel.small(texts.get(key)).muted().wrapped();
    }

    private static Node beside(FormField first, FormField second) {
        var row = Layouts.row(12, Layouts.growing(first), Layouts.growing(second));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node deposit() {
        var amount = new MoneyField(formats);
        amount.valueProperty().bindBidirectional(model.depositProperty());
        return Layouts.column(
                4, new FormField(texts.get("orderscreen.deposit"), amount), words("orderscreen.deposit.words"));
    }

    private Node actions(OrderNumber.Kind kind) {
        var isQuote = kind == OrderNumber.Kind.QUOTE;
        var keep = ActionButton.secondary(
                        texts.get(isQuote ? "orderscreen.keep.quote.do" : "orderscreen.keep.aside.do"))
                .with(isQuote ? MaterialDesignF.FILE_DOCUMENT_OUTLINE : MaterialDesignA.ARCHIVE_OUTLINE)
                .onPress(controller::keep);
        keep.disableProperty().bind(model.busyProperty());
        return Layouts.flow(
                keep, ActionButton.quiet(texts.get("orderscreen.keep.leave")).onPress(controller::close));
    }
}
