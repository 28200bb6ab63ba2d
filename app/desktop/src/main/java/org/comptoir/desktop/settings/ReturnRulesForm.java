package org.comptoir.desktop.settings;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.pricing.ReturnChoice;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.text.Texts;

/// The days, the reasons as rows, and a line for the words of a new one or of one that is renamed.
final class ReturnRulesForm extends VBox {

    private final ReturnRulesModel model;
    private final Texts texts;
    private final VBox rows = new VBox();

    ReturnRulesForm(ReturnRulesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gap-12");
        rows.getStyleClass().add("gap-8");
        var add = ActionButton.secondary(texts.get("settings.returnrules.add")).onPress(model::saveWords);
        var rename =
                ActionButton.secondary(texts.get("settings.returnrules.rename")).onPress(model::saveWords);
        var stop = ActionButton.quiet(texts.get("settings.returnrules.stop")).onPress(model::stopRenaming);
        var actions = Layouts.flow(add);
        model.renamedProperty().subscribe(renamed -> {
            if (renamed == null) {
                actions.getChildren().setAll(add);
            } else {
                actions.getChildren().setAll(rename, stop);
            }
        });
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("settings.returnrules.hint")),
                        SettingsForms.field(texts.get("settings.returnrules.days"), model.daysProperty())
                                .telling(model.messages().faultOf(ReturnRulesModel.PERIOD)),
                        Layouts.flow(ActionButton.secondary(texts.get("settings.returnrules.save"))
                                .onPress(model::savePeriod)),
                        TextLabel.small(texts.get("settings.returnrules.reasons"))
                                .medium()
                                .wrapped(),
                        SettingsForms.hint(texts.get("settings.returnrules.reasons.hint")),
                        rows,
                        SettingsForms.field(texts.get("settings.returnrules.words"), model.wordsProperty())
                                .telling(model.messages().faultOf(ReturnRulesModel.REASONS)),
                        actions,
                        new MessageList(model.messages(), texts.language()));
        model.reasonsProperty()
                .subscribe(reasons -> rows.getChildren()
                        .setAll(reasons.all().stream().map(this::row).toList()));
    }

    private Node row(ReturnChoice choice) {
        var title = TextLabel.body(model.title(choice)).medium().wrapped();
        var links = Layouts.flow();
        var other = choice.goods() == ReturnedGoods.RESTOCKED ? ReturnedGoods.WRITTEN_OFF : ReturnedGoods.RESTOCKED;
        links.getChildren().add(link(choice, "settings.returnrules.goods." + other, () -> model.change(choice, other)));
        if (choice.isOwn()) {
            links.getChildren().add(link(choice, "settings.returnrules.reword", () -> model.rename(choice)));
        }
        var key = choice.offered() ? "settings.returnrules.retire" : "settings.returnrules.offer";
        links.getChildren().add(link(choice, key, () -> model.offer(choice, !choice.offered())));
        var row = Layouts.column(
                4,
                Layouts.stacked(
                        title, TextLabel.caption(model.detail(choice)).muted().wrapped()),
                links);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private LinkText link(ReturnChoice choice, String key, Runnable press) {
        var link = new LinkText(texts.get(key), press);
        link.setAccessibleText(texts.get(key) + ": " + model.title(choice));
        return link;
    }
}
