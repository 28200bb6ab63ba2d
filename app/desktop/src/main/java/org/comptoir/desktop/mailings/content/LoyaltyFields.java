package org.comptoir.desktop.mailings.content;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.VBox;
import org.comptoir.customers.loyalty.RankBy;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.field.DayField;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The period and the ranking of the loyalty list.
final class LoyaltyFields extends VBox {

    LoyaltyFields(ContentModel model, Texts texts, Formats formats) {
        var period = Layouts.row(
                12,
                Layouts.growing(
                        new FormField(texts.get("mailingscreen.loyalty.from"), day(model.fromProperty(), formats))),
                Layouts.growing(
                        new FormField(texts.get("mailingscreen.loyalty.to"), day(model.toProperty(), formats))));
        var points = Chip.plain(texts.get("mailingscreen.loyalty.points"));
        var turnover = Chip.plain(texts.get("mailingscreen.loyalty.turnover"));
        points.setOnAction(event -> model.rankingProperty().set(RankBy.POINTS));
        turnover.setOnAction(event -> model.rankingProperty().set(RankBy.TURNOVER));
        model.rankingProperty().subscribe(ranking -> {
            points.setSelected(ranking == RankBy.POINTS);
            turnover.setSelected(ranking == RankBy.TURNOVER);
        });
        getChildren()
                .setAll(new Card(
                        TextLabel.body(texts.get("mailingscreen.loyalty.words")).wrapped(),
                        period,
                        TextLabel.small(texts.get("mailingscreen.loyalty.by")),
                        Layouts.row(8, turnover, points)));
    }

    private static DayField day(ObjectProperty<@Nullable LocalDate> value, Formats formats) {
        var picker = new DayField(formats);
        picker.valueProperty().bindBidirectional(value);
        return picker;
    }
}
