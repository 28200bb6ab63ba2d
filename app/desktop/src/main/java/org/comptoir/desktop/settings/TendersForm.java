package org.comptoir.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.settings.TendersModel.RoundingChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.TenderIcon;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.text.Texts;

/// The means of payment: those of the program as chips, the shop's own as rows, and a line for a new one.
final class TendersForm extends VBox {

    private final TendersModel model;
    private final Texts texts;
    private final VBox shown = new VBox();
    private final VBox rounding = new VBox();

    TendersForm(TendersModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gap-12");
        shown.getStyleClass().add("gap-8");
        rounding.getStyleClass().add("gap-8");
        var add = ActionButton.secondary(texts.get("settings.tenders.add")).onPress(model::add);
        var name = SettingsForms.field(texts.get("settings.tenders.name"), model.nameProperty())
                .telling(model.messages().faultOf(TendersModel.TOPIC));
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("settings.tenders.hint")),
                        shown,
                        name,
                        Layouts.flow(
                                box("settings.tenders.change", model.changeProperty()),
                                box("settings.tenders.opens", model.opensProperty()),
                                box("settings.tenders.counted", model.countedProperty())),
                        Layouts.flow(add),
                        new MessageList(model.messages(), texts.language()),
                        TextLabel.small(texts.get("settings.tenders.rounding")).wrapped(),
                        rounding,
                        SettingsForms.hint(texts.get("settings.tenders.rounding.hint")));
        model.choiceProperty().subscribe(this::show);
    }

    private CheckBox box(String key, BooleanProperty value) {
        var box = new CheckBox(texts.get(key));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private void show(TendersModel.Choice choice) {
        var parts = new ArrayList<Node>();
        var chips = Layouts.flow();
        OfferedTenders.OPTIONAL.forEach(kind ->
                chips.getChildren().add(chip(kind, choice.offered().kinds().contains(kind))));
        parts.add(chips);
        var own = choice.offered().own();
        own.forEach(tender -> parts.add(row(tender, own.indexOf(tender) > 0)));
        shown.getChildren().setAll(parts);
        rounding.getChildren()
                .setAll(ChipChoice.of(
                        List.of(RoundingChoice.values()),
                        choice.rounding(),
                        each -> texts.get("settings.tenders.rounding." + each),
                        model::round));
    }

    private Chip chip(TenderKind kind, boolean isOffered) {
        var chip = Chip.with(TenderType.of(kind).title(texts.language()), TenderIcon.of(kind));
        chip.setSelected(isOffered);
        chip.setOnAction(event -> {
            chip.setSelected(isOffered);
            model.offer(kind, !isOffered);
        });
        return chip;
    }

    private Node row(OwnTender tender, boolean hasOneAbove) {
        var row = Layouts.row(
                12,
                new Icon(TenderIcon.of(TenderKind.OWN), 20),
                Layouts.growing(Layouts.stacked(
                        TextLabel.body(tender.name()).medium(),
                        TextLabel.caption(model.detail(tender)).muted().wrapped())));
        if (hasOneAbove) {
            row.getChildren().add(new LinkText(texts.get("settings.tenders.up"), () -> model.moveUp(tender)));
        }
        row.getChildren().add(new LinkText(texts.get("settings.tenders.withdraw"), () -> model.withdraw(tender)));
        row.getStyleClass().add("settings-row");
        return row;
    }
}
