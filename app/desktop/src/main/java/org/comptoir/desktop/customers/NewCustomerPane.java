package org.comptoir.desktop.customers;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.MessageBar;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Creates a customer from one line; the rest is entered on the record that opens.
final class NewCustomerPane extends VBox {

    private final NewCustomerModel model;
    private final Texts texts;
    private final Texts customerTexts;
    private final TextField line = new TextField();
    private final FormField field;
    private final VBox known = Layouts.column(8);
    private @Nullable Customer first;
    /// What was asked to be made: its answer is not replaced by a late warning.
    private String asked = "";

    NewCustomerPane(NewCustomerModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.customerTexts = Texts.of("customers", texts.language());
        field = new FormField(texts.get("customerrecord.new.line"), line);
        line.setPromptText(texts.get("customerrecord.new.prompt"));
        line.setOnAction(event -> create());
        line.textProperty().subscribe((before, typed) -> model.alike(typed, alike -> warn(typed, alike)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var existing = first;
            if (event.getCode() == KeyCode.F3 && existing != null) {
                model.open(existing.id());
                event.consume();
            }
        });
        var create = ActionButton.accent(texts.get("customerrecord.new.create"))
                .with(MaterialDesignC.CHECK)
                .onPress(this::create);
        var cancel =
                ActionButton.secondary(texts.get("customerrecord.new.cancel")).onPress(close);
        var card = new Card(
                TextLabel.body(texts.get("customerrecord.new.how")).muted().wrapped(),
                field,
                known,
                Layouts.row(8, Layouts.spring(), cancel, create));
        card.getStyleClass().add("form-narrow");
        var page = new VBox(card);
        page.getStyleClass().add("people-centre");
        getChildren()
                .setAll(
                        new PageHead(texts.get("customerrecord.new")).back(texts.get("customerrecord.back"), close),
                        page);
    }

    /// Shows the pane, with the search text as input.
    void begin(String typed) {
        line.setText(typed);
        field.faultProperty().set("");
        asked = "";
        first = null;
        known.getChildren().clear();
        line.requestFocus();
        line.end();
    }

    /// Who looks the same is shown while the line is typed; one key opens the first of them instead.
    private void warn(String typed, List<Customer> alike) {
        if (!typed.equals(line.getText()) || typed.equals(asked)) {
            return;
        }
        known.getChildren().clear();
        first = alike.isEmpty() ? null : alike.getFirst();
        if (!alike.isEmpty()) {
            known.getChildren()
                    .add(new MessageBar(
                            Level.WARNING,
                            Message.of(Texts.of("duplicates", texts.language()).get("duplicates.typing", alike.size()))
                                    .withIcon(MaterialDesignA.ACCOUNT_CHECK_OUTLINE)));
            alike.forEach(customer -> known.getChildren().add(row(customer)));
        }
    }

    TextField line() {
        return line;
    }

    private void create() {
        asked = line.getText();
        first = null;
        known.getChildren().clear();
        field.faultProperty().set("");
        model.create(line.getText(), this::answer);
    }

    private void answer(CreateResult result) {
        switch (result) {
            case CreateResult.Created created -> {
                line.clear();
                known.getChildren().clear();
            }
            case CreateResult.Refused(var fault) ->
                field.faultProperty().set(customerTexts.get("customers.fault." + fault.name()));
            case CreateResult.KnownAlready(var customers) -> {
                known.getChildren()
                        .add(new MessageBar(
                                Level.WARNING,
                                Message.of(customerTexts.get("customers.knownAlready", customers.size()))
                                        .withIcon(MaterialDesignA.ACCOUNT_CHECK_OUTLINE)));
                customers.forEach(customer -> known.getChildren().add(row(customer)));
                known.getChildren()
                        .add(ActionButton.secondary(customerTexts.get("customers.new.anyway"))
                                .with(MaterialDesignA.ACCOUNT_PLUS_OUTLINE)
                                .onPress(() -> model.createAllTheSame(line.getText(), this::answer)));
            }
        }
    }

    private javafx.scene.Node row(Customer customer) {
        var open =
                ActionButton.secondary(texts.get("customerrecord.new.open")).onPress(() -> model.open(customer.id()));
        if (customer.equals(first)) {
            open.key("F3");
        }
        var household = ActionButton.quiet(customerTexts.get("customers.new.household"))
                .onPress(() -> model.createInHousehold(line.getText(), customer.id(), this::answer));
        return Layouts.row(
                12,
                Avatar.of(customer.details().listName(), 36),
                Layouts.growing(TextLabel.body(customer.displayName()).medium()),
                household,
                open);
    }
}
