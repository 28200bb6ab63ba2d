package org.comptoir.desktop.till.returns;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.keyboard.FieldKind;
import org.comptoir.pos.pricing.ReturnChoice;
import org.comptoir.pos.pricing.ReturnReasons;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// A line of the receipt: how much of it is returned, and once something is, why and where the goods go. It stays when
/// what it shows changes, so that the focus stays in it.
final class ReturnCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// In px at 100 %.
    private static final double ROOM_FOR_ONE_ROW = 400;

    private final int position;
    private final String name;
    private final Consumer<ReturnRequest> requests;
    private final Texts sales;
    private final TextLabel amount = TextLabel.body("").styled("return-amount").whole();
    private final TextField quantity = new TextField();
    private final Button more;
    private final Button less;
    private final ReturnReasons reasons;
    private final ComboBox<ReturnChoice> reason = new ComboBox<>();
    private final ToggleButton restocked;
    private final ToggleButton writtenOff;
    private final TextField words = new TextField();
    private final FlowPane details;
    private boolean following;

    /// @param texts of the feature `returns`
    /// @param sales texts of the feature `sales`
    /// @param reasons that the shop offers
    ReturnCard(ReturnLine line, Texts texts, Texts sales, ReturnReasons reasons, Consumer<ReturnRequest> requests) {
        this.requests = requests;
        this.reasons = reasons;
        this.sales = sales;
        position = line.position();
        name = line.name();
        setId("return-" + position);
        getStyleClass().add("return-line");
        setMinWidth(0);
        less = step(MaterialDesignM.MINUS, texts.get("returns.less", line.name()), ReturnRequest.Less::new);
        more = step(MaterialDesignP.PLUS, texts.get("returns.more", line.name()), ReturnRequest.More::new);
        restocked = goods(ReturnedGoods.RESTOCKED, MaterialDesignP.PACKAGE_VARIANT_CLOSED);
        writtenOff = goods(ReturnedGoods.WRITTEN_OFF, MaterialDesignT.TRASH_CAN_OUTLINE);
        prepareReasons(texts);
        prepareFields(line, texts);
        details = Layouts.flow(reason, words, restocked, writtenOff);
        details.managedProperty().bind(details.visibleProperty());
        getChildren().setAll(head(line), details);
        show(line);
    }

    private Node head(ReturnLine line) {
        var sold = Stream.of(line.price(), line.sold())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        var about = Layouts.stacked(
                TextLabel.body(line.name()).medium().styled("may-be-cut"),
                TextLabel.caption(sold).muted().styled("may-be-cut"));
        var sum = new HBox(amount);
        sum.getStyleClass().add("return-sum");
        sum.setAlignment(Pos.CENTER_RIGHT);
        var much = how(line);
        var place = new StackPane(Layouts.row(12, Layouts.growing(about), much, sum));
        new Room(this)
                .onNarrower(
                        ROOM_FOR_ONE_ROW,
                        narrow -> place.getChildren()
                                .setAll(
                                        narrow
                                                ? Layouts.column(8, about, Layouts.flow(much, sum))
                                                : Layouts.row(12, Layouts.growing(about), much, sum)));
        return place;
    }

    private Node how(ReturnLine line) {
        if (!line.isReturnable()) {
            return new Tag(Tag.Kind.LINE, line.state(), MaterialDesignC.CHECK);
        }
        var stepper = new HBox(less, quantity, more);
        stepper.getStyleClass().add("stepper");
        stepper.setMinWidth(USE_PREF_SIZE);
        return stepper;
    }

    private void prepareReasons(Texts texts) {
        reason.getItems().setAll(reasons.offered());
        reason.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ReturnChoice value) {
                return value == null ? "" : value.terms().said(sales);
            }

            @Override
            public @Nullable ReturnChoice fromString(@Nullable String text) {
                return reason.getValue();
            }
        });
        reason.setAccessibleText(texts.get("returns.reason"));
        reason.getStyleClass().addAll("plain-field", "return-reason");
        reason.setOnAction(event -> {
            if (!following && reason.getValue() != null) {
                requests.accept(new ReturnRequest.ChooseReason(position, reason.getValue()));
            }
        });
    }

    private void prepareFields(ReturnLine line, Texts texts) {
        FieldKind.FIGURES.of(quantity);
        quantity.setId("quantity-" + position);
        quantity.getStyleClass().add("stepper-field");
        quantity.setAccessibleText(texts.get("returns.quantity", line.name()));
        takes(quantity, typed -> new ReturnRequest.TypeQuantity(position, typed));
        FieldKind.LETTERS.of(words);
        words.getStyleClass().addAll("plain-field", "return-words");
        words.setPromptText(texts.get("returns.words"));
        words.setAccessibleText(texts.get("returns.words"));
        takes(words, typed -> new ReturnRequest.TypeWords(position, typed));
    }

    /// What is typed is taken by Enter, and when the field is left.
    private void takes(TextField field, Function<String, ReturnRequest> request) {
        field.setOnAction(event -> requests.accept(request.apply(field.getText())));
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                requests.accept(request.apply(field.getText()));
            }
        });
    }

    private Button step(Ikon ikon, String text, Function<Integer, ReturnRequest> request) {
        var button = new Button(text, new Icon(ikon, 20));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("step");
        button.setOnAction(event -> requests.accept(request.apply(position)));
        return button;
    }

    private ToggleButton goods(ReturnedGoods goods, Ikon ikon) {
        var chip = Chip.with(sales.get(goods.textKey()), ikon);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            requests.accept(new ReturnRequest.ChooseGoods(position, goods));
        });
        return chip;
    }

    /// Also one that is not offered any more, if the ticket has it from before.
    private @Nullable ReturnChoice chosen(ReturnTerms terms) {
        if (!terms.isStated()) {
            return null;
        }
        return reasons.of(terms).orElseGet(() -> new ReturnChoice(terms.reason(), terms.words(), terms.goods(), false));
    }

    /// Whether it shows this line, or another state of it.
    boolean isOf(ReturnLine line) {
        return line.position() == position && line.name().equals(name);
    }

    void show(ReturnLine line) {
        following = true;
        pseudoClassStateChanged(CHOSEN, line.isChosen());
        amount.setText(line.isChosen() ? line.amount() : "\u2013");
        quantity.setText(line.isChosen() ? line.quantity() : "0");
        less.setDisable(!line.isChosen());
        more.setDisable(!line.canMore());
        reason.setValue(chosen(line.terms()));
        restocked.setSelected(!line.terms().isWrittenOff());
        writtenOff.setSelected(line.terms().isWrittenOff());
        restocked.setVisible(line.hasStock());
        restocked.setManaged(line.hasStock());
        writtenOff.setVisible(line.hasStock());
        writtenOff.setManaged(line.hasStock());
        if (!words.isFocused()) {
            words.setText(line.words());
        }
        details.setVisible(line.isChosen());
        following = false;
    }
}
