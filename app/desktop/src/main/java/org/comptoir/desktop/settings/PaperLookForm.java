package org.comptoir.desktop.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FieldChecks;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.letterhead.Accent;
import org.jspecify.annotations.Nullable;

/// The colour of the papers and what is printed on several of them.
final class PaperLookForm extends VBox {

    private static final double DOT = 6;
    private static final double SAMPLE_HEIGHT = 12;

    private final PaperLookModel model;
    private final Texts texts;
    private final FieldChecks checks = new FieldChecks();

    PaperLookForm(PaperLookModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gap-12");
        getChildren()
                .setAll(
                        SettingsForms.hint(texts.get("settings.paper.hint")),
                        TextLabel.small(texts.get("settings.paper.colour")),
                        choice(),
                        own(),
                        sample(),
                        told(),
                        SettingsForms.area(texts.get("settings.paper.hours"), model.hoursProperty()),
                        SettingsForms.area(texts.get("settings.paper.conditions"), model.conditionsProperty()),
                        TextLabel.small(texts.get("settings.paper.tiers")).wrapped(),
                        new FieldRow(
                                amount("settings.paper.silver", model.silverProperty(), formats),
                                amount("settings.paper.gold", model.goldProperty(), formats)),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(ActionButton.secondary(texts.get("settings.paper.save"))
                                .onPress(this::save)));
    }

    private void save() {
        if (checks.areRight()) {
            model.save();
        }
    }

    private Node choice() {
        var chips = new VBox();
        model.colourProperty()
                .subscribe(typed ->
                        chips.getChildren().setAll(chips(Accent.read(typed).orElse(Accent.DEFAULT))));
        return chips;
    }

    private FlowPane chips(Accent chosen) {
        var chips = ChipChoice.of(
                Accent.CHOICES,
                chosen,
                model::name,
                accent -> model.colourProperty().set(accent.key()));
        for (var i = 0; i < Accent.CHOICES.size(); i++) {
            if (chips.getChildren().get(i) instanceof Chip chip && chip.getGraphic() instanceof Pane content) {
                content.getChildren()
                        .addFirst(
                                new Circle(DOT, Color.web(Accent.CHOICES.get(i).key())));
            }
        }
        return chips;
    }

    private FormField own() {
        return checks.field(texts.get("settings.paper.own"), FormField.text(model.colourProperty()), model::fault);
    }

    /// The three tones that are printed of the colour.
    private Node sample() {
        var tones = List.of(new Region(), new Region(), new Region());
        var sample = new HBox();
        tones.forEach(tone -> {
            tone.setMinHeight(SAMPLE_HEIGHT);
            HBox.setHgrow(tone, Priority.ALWAYS);
            tone.setPrefWidth(1);
            sample.getChildren().add(tone);
        });
        model.colourProperty()
                .subscribe(typed -> Accent.read(typed).ifPresent(accent -> {
                    fill(tones.get(0), accent.fill());
                    fill(tones.get(1), accent.soft());
                    fill(tones.get(2), accent.tint());
                }));
        return sample;
    }

    private static void fill(Region region, java.awt.Color tone) {
        var colour = Color.rgb(tone.getRed(), tone.getGreen(), tone.getBlue());
        region.setBackground(Background.fill(colour));
    }

    private Node told() {
        var told = TextLabel.small("").muted().wrapped();
        told.managedProperty().bind(told.visibleProperty());
        model.colourProperty().subscribe(typed -> {
            var text = model.told(typed);
            told.setText(text);
            told.setVisible(!text.isEmpty());
        });
        return told;
    }

    private FormField amount(String key, ObjectProperty<@Nullable Money> value, Formats formats) {
        var field = new MoneyField(formats);
        field.valueProperty().bindBidirectional(value);
        return new FormField(texts.get(key), field);
    }
}
