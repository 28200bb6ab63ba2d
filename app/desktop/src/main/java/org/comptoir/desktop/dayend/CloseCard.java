package org.comptoir.desktop.dayend;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The steps of closing the day: confirm the count, close, confirm again.
final class CloseCard extends VBox {

    private final DayEndModel model;
    private final Texts texts;
    private final Formats formats;
    private final TextField reason;
    private Stage shown = Stage.COUNTING;

    CloseCard(DayEndModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        reason = FormField.text(model.count().reasonProperty());
        getStyleClass().addAll("card", "gap-12");
        model.countedAtProperty().subscribe(at -> show());
        model.askingProperty().subscribe(asking -> show());
        model.count().drawer().totalProperty().subscribe(total -> show());
        model.closings().subscribe(this::show);
        show();
    }

    /// How far one has come.
    private enum Stage {
        COUNTING,
        COMPARED,
        ASKED
    }

    private void show() {
        var now = stage();
        if (now == Stage.COUNTING) {
            getChildren().setAll(confirm());
            if (model.count().drawer().total().isZero()) {
                getChildren().add(hint("dayend.confirm.hint"));
            }
        } else if (now == Stage.ASKED) {
            getChildren().setAll(asked());
        } else {
            getChildren().clear();
            if (!model.difference().isZero()) {
                getChildren().add(new FormField(texts.get("dayend.reason", formats.money(model.difference())), reason));
            }
            model.count().tenders().stream()
                    .filter(tender -> !difference(tender).isZero())
                    .forEach(tender -> getChildren().add(why(tender)));
            getChildren().addAll(close(), hint("dayend.close.hint"), again());
        }
        if (now != shown) {
            shown = now;
            focusNext(now);
        }
    }

    private Stage stage() {
        if (model.countedAtProperty().get() == null) {
            return Stage.COUNTING;
        }
        return model.askingProperty().get() ? Stage.ASKED : Stage.COMPARED;
    }

    /// The keyboard goes on where there is something to do: the first reason, or else the button. Counting begins where
    /// the screen says.
    private void focusNext(Stage now) {
        var next =
                lookupAll(now == Stage.COMPARED && lookup(".text-input") != null ? ".text-input" : ".accent").stream()
                        .findFirst();
        if (now != Stage.COUNTING) {
            Platform.runLater(() -> next.ifPresent(Node::requestFocus));
        }
    }

    private Money difference(TenderCountModel tender) {
        return model.comparison()
                .map(compared -> compared.difference(tender.type()))
                .orElse(Money.ZERO);
    }

    private Node why(TenderCountModel tender) {
        return new FormField(
                texts.get(
                        "dayend.reason.tender",
                        tender.type().title(formats.language()),
                        formats.money(difference(tender))),
                FormField.text(tender.reasonProperty()));
    }

    private Node confirm() {
        var confirm = ActionButton.wide(
                        TextLabel.strong(texts.get("dayend.confirm")).styled("role-pay"), TextLabel.body(""), "F12")
                .onPress(model::confirm)
                .with(MaterialDesignC.CHECK, 24);
        confirm.disableProperty().bind(model.readingProperty());
        return confirm;
    }

    private Node close() {
        var number = TextLabel.strong(texts.get("dayend.number", model.last().nextNumber()))
                .whole();
        var row = ActionButton.accent(texts.get("dayend.close"))
                .with(MaterialDesignL.LOCK_OUTLINE, 24)
                .styled("pay")
                .stretched()
                .onPress(model::ask);
        var pushed = Layouts.row(0, Layouts.growing(TextLabel.body("")), number);
        pushed.setMouseTransparent(true);
        ((javafx.scene.layout.HBox) row.getGraphic()).getChildren().add(Layouts.growing(pushed));
        return row;
    }

    private Node again() {
        return ActionButton.ghost(texts.get("dayend.again")).onPress(model::countAgain);
    }

    private Node asked() {
        var close = ActionButton.accent(texts.get("dayend.close.really"))
                .with(MaterialDesignL.LOCK_OUTLINE)
                .onPress(model::close);
        close.disableProperty()
                .bind(Bindings.createBooleanBinding(model.closingProperty()::get, model.closingProperty()));
        var back = ActionButton.secondary(texts.get("dayend.close.not"))
                .onPress(() -> model.askingProperty().set(false));
        return Layouts.column(
                12,
                TextLabel.cardTitle(texts.get("dayend.close.question")).wrapped(),
                TextLabel.body(texts.get("dayend.close.final")).muted().wrapped(),
                Layouts.row(8, close, back));
    }

    private Node hint(String key) {
        return Layouts.row(
                8,
                new Icon(MaterialDesignI.INFORMATION_OUTLINE, 16).toned(Emphasis.MUTED),
                Layouts.growing(TextLabel.caption(texts.get(key)).muted().wrapped()));
    }

    /// The current action of F12.
    void forward() {
        if (model.countedAtProperty().get() == null) {
            model.confirm();
        } else if (!model.askingProperty().get()) {
            model.ask();
        }
    }
}
