package org.comptoir.desktop.till.catalogue;

import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.comptoir.customers.consent.Channel;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The strip in which a customer is made at the till, above the tiles: Enter creates, Escape leaves.
public final class TillCustomerForm extends VBox {

    private final TillCustomerModel model;
    private final Texts texts;
    private final Texts customerTexts;
    private final TextField name;
    private final TextField phone;
    private final VBox known = Layouts.column(8);

    public TillCustomerForm(TillCustomerModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        customerTexts = Texts.of("customers", texts.language());
        name = input(model.name());
        phone = input(model.phone());
        var fields = Layouts.row(
                12,
                field("sell.newcustomer.name", name, model.name()),
                field("sell.newcustomer.phone", phone, model.phone()),
                field("sell.newcustomer.email", input(model.email()), model.email()));
        fields.setAlignment(Pos.TOP_LEFT);
        var home = field("sell.newcustomer.address", input(model.address()), model.address());
        var create = ActionButton.secondary(texts.get("sell.newcustomer.create"))
                .key(texts.get("sell.ask.enter"))
                .onPress(model::create);
        create.disableProperty().bind(model.busyProperty());
        var leave = ActionButton.quiet(texts.get("sell.ask.leave"))
                .key(texts.get("sell.ask.escape"))
                .onPress(model::close);
        var questions = new VBox();
        questions.getStyleClass().add("gap-8");
        TillCustomerModel.ASKED.forEach(channel -> questions.getChildren().add(question(channel)));
        getChildren()
                .setAll(new Card(
                        TextLabel.strong(texts.get("sell.newcustomer")),
                        fields,
                        home,
                        questions,
                        known,
                        Layouts.row(8, create, leave)));
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.openProperty());
        model.openProperty().subscribe(this::focus);
        model.known().subscribe(this::showKnown);
    }

    private TextField input(TillCustomerModel.Field field) {
        var input = FormField.text(field.text());
        input.setOnAction(event -> model.create());
        return input;
    }

    private Node field(String key, TextField input, TillCustomerModel.Field field) {
        var form = new FormField(texts.get(key), input);
        form.faultProperty().bind(field.fault());
        form.setPrefWidth(0);
        HBox.setHgrow(form, Priority.ALWAYS);
        return form;
    }

    private void focus(boolean open) {
        if (open) {
            Platform.runLater(() -> (model.name().text().get().isBlank() ? name : phone).requestFocus());
        }
    }

    /// Asked as soon as there is an address or number to send to.
    private Node question(Channel channel) {
        var row = Layouts.row(
                8,
                Layouts.growing(TextLabel.body(texts.get("sell.newcustomer.ask." + channel))
                        .wrapped()));
        var group = new ToggleGroup();
        Stream.of(true, false).forEach(answer -> row.getChildren().add(answer(channel, answer, group)));
        row.managedProperty().bind(row.visibleProperty());
        row.visibleProperty().bind(model.reached(channel).text().isNotEmpty());
        return row;
    }

    private Node answer(Channel channel, boolean answer, ToggleGroup group) {
        var chip = Chip.plain(texts.get(answer ? "sell.newcustomer.yes" : "sell.newcustomer.no"));
        chip.setToggleGroup(group);
        chip.setOnAction(event -> model.allowed(channel).set(chip.isSelected() ? answer : null));
        model.allowed(channel).subscribe(now -> chip.setSelected(now != null && now == answer));
        return chip;
    }

    private void showKnown() {
        known.getChildren().clear();
        var all = model.known();
        if (all.isEmpty()) {
            return;
        }
        known.getChildren()
                .add(TextLabel.body(customerTexts.get("customers.knownAlready", all.size()))
                        .medium()
                        .wrapped());
        var ways = new FlowPane();
        ways.getStyleClass().add("grid-gap-8");
        for (var customer : all) {
            ways.getChildren()
                    .addAll(
                            ActionButton.secondary(texts.get("sell.newcustomer.use", customer.name()))
                                    .with(MaterialDesignA.ACCOUNT_OUTLINE)
                                    .onPress(() -> model.use(customer)),
                            ActionButton.secondary(texts.get("sell.newcustomer.household", customer.name()))
                                    .onPress(() -> model.createInHousehold(customer)));
        }
        ways.getChildren()
                .add(ActionButton.secondary(customerTexts.get("customers.new.anyway"))
                        .with(MaterialDesignA.ACCOUNT_PLUS_OUTLINE)
                        .onPress(model::createAllTheSame));
        known.getChildren().add(ways);
    }
}
