package org.comptoir.desktop.settings;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.pos.scan.LabelMeasure;
import org.comptoir.pos.scan.LabelPattern;
import org.comptoir.pos.text.Texts;

/// The forms of the labels of the shop's scales: a row for each, fields for another one, and a field to try a code.
final class LabelPatternsForm extends VBox {

    private final LabelPatternsModel model;
    private final Texts texts;

    LabelPatternsForm(LabelPatternsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gap-12");
        var rows = new VBox();
        model.patternsProperty()
                .subscribe(patterns -> rows.getChildren()
                        .setAll(patterns.list().stream().map(this::row).toList()));
        var measures = new VBox();
        model.measureProperty()
                .subscribe(chosen -> measures.getChildren()
                        .setAll(ChipChoice.of(
                                List.of(LabelMeasure.values()), chosen, this::name, model.measureProperty()::set)));
        var meaning = TextLabel.body("").wrapped();
        meaning.textProperty().bind(model.meaningBinding());
        meaning.managedProperty().bind(meaning.textProperty().isNotEmpty());
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("settings.labels.hint")),
                        rows,
                        measures,
                        SettingsForms.field(texts.get("settings.labels.mask"), model.maskProperty())
                                .telling(model.messages().faultOf(LabelPatternsModel.MASK)),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(ActionButton.secondary(texts.get("settings.labels.add"))
                                .onPress(model::add)),
                        Layouts.hairline(),
                        SettingsForms.field(texts.get("settings.labels.try"), model.triedProperty()),
                        meaning);
    }

    private String name(LabelMeasure measure) {
        return texts.get("settings.labels.measure." + measure.name().toLowerCase(Locale.ROOT));
    }

    private Node row(LabelPattern pattern) {
        var row = Layouts.row(
                12,
                TextLabel.body(pattern.mask()).semibold().whole(),
                Layouts.growing(TextLabel.body(name(pattern.measure()))),
                new LinkText(texts.get("settings.labels.remove"), () -> model.remove(pattern)));
        row.getStyleClass().add("settings-row");
        return row;
    }
}
