package org.comptoir.desktop.dayend;

import javafx.application.Platform;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.EqualColumns;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.DayField;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Asks why a fiscal document is settled by hand, and what is on its paper.
final class FiscalSettleForm extends VBox {

    /// In px at 100 %: with less, number and date stand below each other.
    private static final double ROOM_FOR_WORDS = 300;

    FiscalSettleForm(FiscalSettleModel model, Texts texts, Formats formats) {
        getStyleClass().add("gap-12");
        var reason = FormField.text(model.reasonProperty());
        reason.setOnAction(event -> model.confirm());
        var number = FormField.text(model.numberProperty());
        var day = new DayField(formats);
        day.valueProperty().bindBidirectional(model.dayProperty());
        getChildren()
                .setAll(
                        TextLabel.small(texts.get("dayend.settle.words"))
                                .muted()
                                .wrapped(),
                        new FormField(texts.get("dayend.settle.reason"), reason)
                                .telling(model.messages().faultOf(FiscalSettleModel.REASON)),
                        new EqualColumns(
                                ROOM_FOR_WORDS,
                                new FormField(texts.get("dayend.settle.number"), number)
                                        .telling(model.messages().faultOf(FiscalSettleModel.NUMBER)),
                                new FormField(texts.get("dayend.settle.day"), day)),
                        Layouts.row(
                                8,
                                Layouts.spring(),
                                ActionButton.quiet(texts.get("dayend.settle.cancel"))
                                        .onPress(model::cancel),
                                ActionButton.accent(texts.get("dayend.settle.confirm"))
                                        .onPress(model::confirm)));
        Platform.runLater(reason::requestFocus);
    }
}
