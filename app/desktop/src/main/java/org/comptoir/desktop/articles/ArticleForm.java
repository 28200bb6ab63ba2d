package org.comptoir.desktop.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.desktop.ui.picture.ArticlePicture;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The fields of an article.
final class ArticleForm {

    private final ArticlesModel model;
    private final ArticleFields fields;
    private final Texts texts;
    private final Formats formats;
    private final TextField nameField;
    private final VBox newCategory = new VBox();

    ArticleForm(ArticlesModel model, Texts texts, Formats formats) {
        this.model = model;
        this.fields = model.fields();
        this.texts = texts;
        this.formats = formats;
        nameField = FormField.text(fields.name);
    }

    /// Once the screen is there.
    void focusName() {
        Platform.runLater(nameField::requestFocus);
    }

    Node node() {
        return Layouts.column(
                12,
                new FieldRow(
                        new FormField(name("name"), nameField).telling(fault(ArticlesModel.NAME)),
                        field("variant", fields.variant)),
                new FieldRow(
                        field("code", fields.code).telling(fault(ArticlesModel.CODE)),
                        field("barcodes", fields.barcodes).telling(fault(ArticlesModel.BARCODES))),
                new FieldRow(money("price", fields.price), taxes()),
                categories(),
                newCategory,
                new FieldRow(suppliers(), field("reference", fields.reference)),
                new FieldRow(
                        money("cost", fields.lastCost),
                        field("reorder", fields.reorderPoint).telling(fault(ArticlesModel.REORDER))),
                TextLabel.small(texts.get("articlescreen.picture")),
                pictures(),
                flags());
    }

    private StringProperty fault(String field) {
        return model.messages().faultOf(field);
    }

    private Node flags() {
        var flags = Layouts.flow(
                check("favourite", fields.favourite),
                check("active", fields.active),
                check("weight", fields.byWeight),
                check("guaranteed", fields.guaranteed));
        flags.getStyleClass().setAll("grid-gap-16");
        return flags;
    }

    private FormField field(String key, StringProperty value) {
        return new FormField(name(key), FormField.text(value));
    }

    private FormField money(String key, ObjectProperty<@Nullable Money> value) {
        var field = new MoneyField(formats);
        field.valueProperty().bindBidirectional(value);
        return new FormField(name(key), field);
    }

    private Node check(String key, BooleanProperty value) {
        var box = new CheckBox(name(key));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private String name(String key) {
        return texts.get("articlescreen.field." + key);
    }

    private Node taxes() {
        ComboBox<@Nullable TaxRate> box = choice(
                "",
                fields.taxCode,
                TaxRate::code,
                rate -> formats.percent(rate.rate()) + " \u00B7 " + rate.code().value(),
                ArticlesModel.Choices::rates);
        return new FormField(name("tax"), box).telling(fault(ArticlesModel.TAX));
    }

    private Node categories() {
        ComboBox<@Nullable Category> box = choice(
                texts.get("articlescreen.category.none"),
                fields.category,
                Category::id,
                Category::name,
                ArticlesModel.Choices::categories);
        var add = ActionButton.quiet(texts.get("articlescreen.category.new"))
                .with(MaterialDesignP.PLUS)
                .onPress(this::askCategory);
        var row = Layouts.row(12, Layouts.growing(new FormField(name("category"), box)), add);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private void askCategory() {
        var name = new TextField();
        var flow = new FlowPane(8, 0);
        var group = new ToggleGroup();
        for (var tint : CategoryColour.values()) {
            var chip = Chip.dotted(
                    texts.get("articlescreen.tint." + tint.name()),
                    org.comptoir.desktop.ui.AccentColour.valueOf(tint.name()));
            chip.setToggleGroup(group);
            chip.setUserData(tint);
            chip.setSelected(tint == CategoryColour.GROCERY);
            flow.getChildren().add(chip);
        }
        var save = ActionButton.secondary(texts.get("articlescreen.category.save"))
                .onPress(() -> {
                    var chosen = group.getSelectedToggle();
                    model.addCategory(
                            name.getText(),
                            chosen != null && chosen.getUserData() instanceof CategoryColour tint
                                    ? tint
                                    : CategoryColour.GROCERY);
                    newCategory.getChildren().clear();
                });
        var box = Layouts.column(8, new FormField(texts.get("articlescreen.category.name"), name), flow, save);
        box.getStyleClass().add("sunken-box");
        newCategory.getChildren().setAll(box);
        name.requestFocus();
    }

    private Node suppliers() {
        ComboBox<org.comptoir.pos.suppliers.@Nullable Supplier> box = choice(
                texts.get("articlescreen.supplier.none"),
                fields.supplier,
                org.comptoir.pos.suppliers.Supplier::id,
                org.comptoir.pos.suppliers.Supplier::name,
                ArticlesModel.Choices::suppliers);
        return new FormField(name("supplier"), box);
    }

    /// A selection by id.
    ///
    /// @param none label of the first row, which selects nothing; empty if a selection is required
    private <T, I> ComboBox<@Nullable T> choice(
            String none,
            ObjectProperty<@Nullable I> value,
            Function<T, I> identity,
            Function<T, String> words,
            Function<ArticlesModel.Choices, List<T>> from) {
        var box = new ComboBox<@Nullable T>();
        box.setButtonCell(new Named<>(none, words));
        box.setCellFactory(list -> new Named<>(none, words));
        box.getStyleClass().add("plain-field");
        var following = new boolean[1];
        Runnable select = () -> {
            following[0] = true;
            box.setValue(from.apply(model.choicesProperty().get()).stream()
                    .filter(choice -> identity.apply(choice).equals(value.get()))
                    .findFirst()
                    .orElse(null));
            following[0] = false;
        };
        model.choicesProperty().subscribe(choices -> {
            following[0] = true;
            var items = new ArrayList<@Nullable T>(from.apply(choices));
            if (!none.isEmpty()) {
                items.addFirst(null);
            }
            box.getItems().setAll(items);
            select.run();
        });
        value.subscribe(now -> select.run());
        box.valueProperty().subscribe((before, chosen) -> {
            if (!following[0]) {
                value.set(chosen == null ? null : identity.apply(chosen));
            }
        });
        return box;
    }

    /// An empty list cell is not a row; that of the button is the empty selection.
    private static final class Named<T> extends ListCell<@Nullable T> {

        private final String none;
        private final Function<T, String> words;

        Named(String none, Function<T, String> words) {
            this.none = none;
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? (getIndex() <= 0 ? none : "") : words.apply(item));
        }
    }

    private Node pictures() {
        var flow = new FlowPane();
        flow.getStyleClass().add("grid-gap-8");
        var group = new ToggleGroup();
        for (var name : ArticlePicture.names()) {
            var button = new ToggleButton(name, ArticlePicture.of(name));
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.getStyleClass().setAll("picture-choice");
            button.setToggleGroup(group);
            button.setOnAction(event -> fields.picture.set(button.isSelected() ? name : ""));
            fields.picture.subscribe(now -> button.setSelected(now.equals(name)));
            flow.getChildren().add(button);
        }
        return flow;
    }
}
