package org.comptoir.desktop.settings;

import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import org.comptoir.customers.loyalty.rules.PointsRounding;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// All loyalty rules, and what they say in sentences.
final class LoyaltyForm extends VBox {

    LoyaltyForm(LoyaltyModel model, Texts texts, Formats formats) {
        getStyleClass().add("gap-12");
        var value = new MoneyField(formats);
        value.valueProperty().bindBidirectional(model.valueProperty());
        var rounding = new VBox();
        model.roundingProperty()
                .subscribe(chosen -> rounding.getChildren()
                        .setAll(ChipChoice.of(
                                List.of(PointsRounding.values()),
                                chosen,
                                each -> texts.get("settings.loyalty.rounding."
                                        + each.name().toLowerCase(Locale.ROOT)),
                                model.roundingProperty()::set)));
        getChildren()
                .addAll(
                        new FieldRow(
                                SettingsForms.field(texts.get("settings.loyalty.points"), model.perEuroProperty())
                                        .telling(model.messages().faultOf(LoyaltyModel.PER_EURO_FIELD)),
                                new FormField(texts.get("settings.loyalty.value"), value)
                                        .telling(model.messages().faultOf(LoyaltyModel.VALUE_FIELD)),
                                SettingsForms.field(texts.get("settings.loyalty.least"), model.leastProperty())
                                        .telling(model.messages().faultOf(LoyaltyModel.LEAST_FIELD))),
                        TextLabel.small(texts.get("settings.loyalty.rounding")).wrapped(),
                        rounding,
                        Layouts.hairline(),
                        new LoyaltyRulesForm(model, texts, formats),
                        Layouts.hairline(),
                        new LoyaltyGiftsForm(model.gifts(), model.messages(), texts, formats),
                        said(model),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(ActionButton.secondary(texts.get("settings.loyalty.save"))
                                .onPress(model::save)));
    }

    private static VBox said(LoyaltyModel model) {
        var others = Layouts.column(4);
        Runnable show = () -> others.getChildren()
                .setAll(model.sentences().stream()
                        .map(sentence -> TextLabel.small(sentence).wrapped())
                        .toList());
        model.sentences().addListener((ListChangeListener<String>) change -> show.run());
        show.run();
        var said = Layouts.column(
                4,
                TextLabel.body("").medium().wrapped().showing(model.sentenceProperty()),
                TextLabel.small("").muted().wrapped().showing(model.exampleProperty()),
                others);
        said.getStyleClass().add("sunken-box");
        return said;
    }
}
