package org.comptoir.desktop.settings;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.ForeignRates;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The foreign notes that are taken, each with its rate, and how their value is rounded.
final class ForeignCashForm extends VBox {

    private final ForeignCashModel model;
    private final Texts texts;
    private final Formats formats;
    private final VBox shown = new VBox();
    private final VBox rounding = new VBox();

    ForeignCashForm(ForeignCashModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("gap-12");
        shown.getStyleClass().add("gap-8");
        rounding.getStyleClass().add("gap-8");
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("settings.foreign.hint")),
                        shown,
                        SettingsForms.field(texts.get("settings.foreign.currency"), model.currencyProperty()),
                        SettingsForms.field(texts.get("settings.foreign.worth"), model.rateProperty())
                                .telling(model.messages().faultOf(ForeignCashModel.TOPIC)),
                        Layouts.flow(ActionButton.secondary(texts.get("settings.foreign.save"))
                                .onPress(model::set)),
                        new MessageList(model.messages(), texts.language()),
                        TextLabel.small(texts.get("settings.foreign.rounding")).wrapped(),
                        rounding);
        model.ratesProperty().subscribe(this::show);
    }

    private void show(ForeignRates rates) {
        shown.getChildren().setAll(rates.rates().stream().map(this::row).toList());
        rounding.getChildren().setAll(ChipChoice.of(ForeignRates.STEPS, rates.step(), formats::money, model::round));
    }

    private Node row(ForeignRate rate) {
        var row = Layouts.row(
                12,
                new Icon(MaterialDesignC.CASH_MULTIPLE, 20),
                Layouts.growing(Layouts.stacked(
                        TextLabel.body(model.shown(rate)).medium(),
                        TextLabel.caption(model.setOn(rate)).muted())),
                new LinkText(texts.get("settings.foreign.change"), () -> model.edit(rate)),
                new LinkText(texts.get("settings.tenders.withdraw"), () -> model.withdraw(rate)));
        row.getStyleClass().add("settings-row");
        return row;
    }
}
