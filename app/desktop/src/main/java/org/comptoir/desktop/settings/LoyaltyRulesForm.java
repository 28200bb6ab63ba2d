package org.comptoir.desktop.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.comptoir.customers.loyalty.rules.LevelBasis;
import org.comptoir.desktop.settings.LoyaltyRulesModel.RuleChoice;
import org.comptoir.desktop.ui.AccentColour;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.DayField;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The rules beside the usual points as sentences that can be taken away, a line for a new one, and the same for
/// levels.
final class LoyaltyRulesForm extends VBox {

    private final LoyaltyModel all;
    private final LoyaltyRulesModel model;
    private final Texts texts;
    private final Formats formats;
    private final VBox rules = Layouts.column(4);
    private final VBox levels = Layouts.column(4);

    LoyaltyRulesForm(LoyaltyModel all, Texts texts, Formats formats) {
        this.all = all;
        this.model = all.rules();
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("gap-12");
        getChildren()
                .addAll(
                        TextLabel.strong(texts.get("settings.loyalty.rules")).wrapped(),
                        SettingsForms.hint(texts.get("settings.loyalty.rules.hint")),
                        rules,
                        chips(model.kindProperty(), RuleChoice.values(), "settings.loyalty.kind."),
                        only(categories(), RuleChoice.CATEGORY),
                        only(
                                field("settings.loyalty.tag", LoyaltyRulesModel.RULE_FIELD, model.tagProperty()),
                                RuleChoice.TAG),
                        only(days(), RuleChoice.WEEKDAYS),
                        only(
                                new FieldRow(
                                        day("settings.loyalty.from", model.fromProperty()),
                                        day("settings.loyalty.to", model.toProperty())),
                                RuleChoice.DATES),
                        fault(),
                        only(
                                field("settings.loyalty.points", LoyaltyRulesModel.RATE_FIELD, model.rateProperty()),
                                RuleChoice.CATEGORY,
                                RuleChoice.TAG),
                        only(
                                field("settings.loyalty.times", LoyaltyRulesModel.TIMES_FIELD, model.timesProperty()),
                                RuleChoice.WEEKDAYS,
                                RuleChoice.DATES),
                        Layouts.flow(ActionButton.quiet(texts.get("settings.loyalty.rules.add"))
                                .onPress(model::addRule)),
                        Layouts.hairline(),
                        TextLabel.strong(texts.get("settings.loyalty.levels")).wrapped(),
                        chips(model.basisProperty(), LevelBasis.values(), "settings.loyalty.basis."),
                        levels,
                        new FieldRow(
                                field(
                                        "settings.loyalty.level",
                                        LoyaltyRulesModel.LEVEL_FIELD,
                                        model.levelNameProperty()),
                                field(
                                        "settings.loyalty.threshold",
                                        LoyaltyRulesModel.THRESHOLD_FIELD,
                                        model.thresholdProperty()),
                                field(
                                        "settings.loyalty.times",
                                        LoyaltyRulesModel.LEVEL_TIMES_FIELD,
                                        model.levelTimesProperty()),
                                field(
                                        "settings.loyalty.discount",
                                        LoyaltyRulesModel.LEVEL_DISCOUNT_FIELD,
                                        model.levelDiscountProperty())),
                        Layouts.flow(ActionButton.quiet(texts.get("settings.loyalty.levels.add"))
                                .onPress(model::addLevel)));
        all.sentences().addListener((ListChangeListener<String>) change -> show());
        show();
    }

    /// Each as it is told, which changes with the others.
    private void show() {
        rules.getChildren()
                .setAll(model.rules().stream()
                        .map(rule -> row(all.sentence(rule), () -> model.remove(rule)))
                        .toList());
        levels.getChildren()
                .setAll(model.levels().stream()
                        .map(level -> row(all.sentence(level), () -> model.remove(level)))
                        .toList());
    }

    private Node row(String sentence, Runnable remove) {
        var row = Layouts.row(
                12,
                Layouts.growing(TextLabel.body(sentence).wrapped()),
                ActionButton.quiet(texts.get("settings.loyalty.remove")).onPress(remove));
        row.getStyleClass().add("settings-row");
        return row;
    }

    private <T extends Enum<T>> Node chips(ObjectProperty<T> chosen, T[] values, String prefix) {
        var chips = new VBox();
        chosen.subscribe(value -> chips.getChildren()
                .setAll(ChipChoice.of(
                        List.of(values),
                        value,
                        each -> texts.get(prefix + each.name().toLowerCase(Locale.ROOT)),
                        chosen::set)));
        return chips;
    }

    private <N extends Node> N only(N node, RuleChoice... kinds) {
        model.kindProperty()
                .subscribe(kind -> node.setVisible(Arrays.asList(kinds).contains(kind)));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    /// What is missing where chips or days are chosen.
    private Node fault() {
        var told = TextLabel.caption("").wrapped().styled("fault");
        told.textProperty().bind(all.messages().faultOf(LoyaltyRulesModel.RULE_FIELD));
        told.managedProperty().bind(told.visibleProperty());
        told.visibleProperty()
                .bind(told.textProperty().isNotEmpty().and(model.kindProperty().isNotEqualTo(RuleChoice.TAG)));
        return told;
    }

    private FormField field(String key, String name, StringProperty value) {
        return SettingsForms.field(texts.get(key), value).telling(all.messages().faultOf(name));
    }

    private FormField day(String key, ObjectProperty<@Nullable LocalDate> value) {
        var field = new DayField(formats);
        field.valueProperty().bindBidirectional(value);
        return new FormField(texts.get(key), field);
    }

    private FlowPane categories() {
        var chips = Layouts.flow();
        Runnable show = () -> {
            var group = new ToggleGroup();
            chips.getChildren()
                    .setAll(model.categories().stream()
                            .map(category -> chip(category, group))
                            .toList());
        };
        model.categories().subscribe(show);
        show.run();
        return chips;
    }

    private Chip chip(Category category, ToggleGroup group) {
        var chip = Chip.dotted(
                category.name(), AccentColour.valueOf(category.tint().name()));
        chip.setToggleGroup(group);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.categoryProperty().set(category);
        });
        return chip;
    }

    private FlowPane days() {
        var chips = Layouts.flow();
        for (var day : DayOfWeek.values()) {
            var chip = Chip.plain(day.getDisplayName(
                    TextStyle.SHORT_STANDALONE, formats.language().locale()));
            chip.setOnAction(event -> model.choose(day, chip.isSelected()));
            model.days().subscribe(() -> chip.setSelected(model.days().contains(day)));
            chips.getChildren().add(chip);
        }
        return chips;
    }
}
