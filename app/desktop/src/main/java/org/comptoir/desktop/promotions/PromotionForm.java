package org.comptoir.desktop.promotions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.AccentColour;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.field.DayField;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.promotions.transfer.PromotionCells;
import org.comptoir.pos.promotions.transfer.PromotionColumn;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The fields of a promotion. Those that its kind has no use for are not shown.
final class PromotionForm extends VBox {

    private final PromotionsModel model;
    private final PromotionFields fields;
    private final Texts texts;
    private final Formats formats;
    private final FormField name;

    PromotionForm(PromotionsModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        fields = model.fields();
        name = field(PromotionColumn.NAME);
        getStyleClass().add("gap-12");
        getChildren()
                .setAll(
                        name,
                        kinds(),
                        numbers(),
                        onlyForGoods(categories()),
                        onlyForGoods(articles()),
                        only(field(PromotionColumn.GOODS), "set", "prices"),
                        new FieldRow(day(PromotionColumn.FROM), day(PromotionColumn.UNTIL)),
                        days(),
                        new FieldRow(field(PromotionColumn.START), field(PromotionColumn.END)),
                        new FieldRow(
                                field(PromotionColumn.CUSTOMERS),
                                field(PromotionColumn.COUPON),
                                field(PromotionColumn.USES)));
    }

    void focusName() {
        name.getChildren().get(1).requestFocus();
    }

    private static String key(PromotionColumn column) {
        return "promotionscreen.field." + column.name().toLowerCase(Locale.ROOT);
    }

    private FormField field(PromotionColumn column) {
        return new FormField(texts.get(key(column)), FormField.text(fields.cell(column)))
                .telling(model.messages().faultOf(column.name()));
    }

    private Node kinds() {
        var group = new ToggleGroup();
        var chips = Layouts.flow();
        var byKind = PromotionFields.KINDS.stream().collect(Collectors.toMap(kind -> kind, kind -> {
            var chip = Chip.plain(texts.get("promotionscreen.kind." + kind));
            chip.setToggleGroup(group);
            chip.setOnAction(event -> {
                chip.setSelected(true);
                fields.cell(PromotionColumn.KIND).set(kind);
            });
            return chip;
        }));
        PromotionFields.KINDS.forEach(kind -> chips.getChildren().add(byKind.get(kind)));
        fields.cell(PromotionColumn.KIND)
                .subscribe(kind -> byKind.forEach((each, chip) -> chip.setSelected(each.equals(kind))));
        return named("promotionscreen.kind", chips);
    }

    private Node numbers() {
        return new FieldRow(
                only(field(PromotionColumn.PERCENT), "percent", "second"),
                only(field(PromotionColumn.TAKE), "take"),
                only(field(PromotionColumn.PAY), "take"),
                only(field(PromotionColumn.PRICE), "set", "reward"),
                only(field(PromotionColumn.WORTH), "reward"),
                only(field(PromotionColumn.VALID), "reward"));
    }

    private <N extends Node> N only(N node, String... kinds) {
        fields.cell(PromotionColumn.KIND)
                .subscribe(kind -> node.setVisible(Arrays.asList(kinds).contains(kind)));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private Node onlyForGoods(Node node) {
        return only(node, "percent", "take", "second", "reward");
    }

    private Node categories() {
        var chips = Layouts.flow();
        Runnable show = () -> chips.getChildren()
                .setAll(model.categories().stream().map(this::chip).toList());
        model.categories().subscribe(show);
        fields.categories().subscribe(show);
        show.run();
        return named("promotionscreen.categories", chips);
    }

    private Chip chip(Category category) {
        var chip = Chip.dotted(
                category.name(), AccentColour.valueOf(category.tint().name()));
        chip.setSelected(fields.categories().contains(category.name()));
        chip.setOnAction(event -> {
            if (chip.isSelected()) {
                fields.categories().add(category.name());
            } else {
                fields.categories().remove(category.name());
            }
        });
        return chip;
    }

    private FormField articles() {
        return new FormField(texts.get("promotionscreen.articles"), FormField.text(fields.articles()))
                .telling(model.messages().faultOf(PromotionColumn.GOODS.name()));
    }

    private FormField day(PromotionColumn column) {
        var field = new DayField(formats);
        var cell = fields.cell(column);
        cell.subscribe(text -> field.setValue(text.isEmpty() ? null : LocalDate.parse(text)));
        field.valueProperty().subscribe(day -> cell.set(day == null ? "" : day.toString()));
        return new FormField(texts.get(key(column)), field)
                .telling(model.messages().faultOf(column.name()));
    }

    /// All days are chosen where none is named.
    private Node days() {
        var chips = new EnumMap<DayOfWeek, Chip>(DayOfWeek.class);
        var cell = fields.cell(PromotionColumn.DAYS);
        for (var day : DayOfWeek.values()) {
            var chip = Chip.plain(day.getDisplayName(
                    TextStyle.SHORT_STANDALONE, formats.language().locale()));
            chip.setOnAction(event -> cell.set(chosen(chips)));
            chips.put(day, chip);
        }
        cell.subscribe(text -> {
            var named = List.of(text.split(" "));
            chips.forEach((day, chip) -> chip.setSelected(text.isEmpty() || named.contains(PromotionCells.word(day))));
        });
        var row = Layouts.flow();
        row.getChildren().setAll(chips.values());
        return named("promotionscreen.days", row);
    }

    private static String chosen(Map<DayOfWeek, Chip> chips) {
        var chosen = chips.keySet().stream()
                .filter(day -> Objects.requireNonNull(chips.get(day)).isSelected())
                .toList();
        return chosen.size() == chips.size() ? "" : PromotionCells.days(chosen.stream());
    }

    private Node named(String key, FlowPane chips) {
        return Layouts.column(4, TextLabel.small(texts.get(key)).wrapped(), chips);
    }
}
