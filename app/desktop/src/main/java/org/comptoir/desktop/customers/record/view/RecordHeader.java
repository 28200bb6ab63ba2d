package org.comptoir.desktop.customers.record.view;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.exporting.CustomerFormat;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Initials;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.StackingPanes;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignQ;

/// The head of a record: name, card, tags, and actions on the customer.
public final class RecordHeader extends HBox {

    /// Requests handled elsewhere.
    public interface Requests {
        void sell(Customer customer);

        void rename();

        /// Whether the signed-in person may change the agenda.
        boolean mayPlan();

        void plan(Customer customer);

        void addTask(Customer customer);

        /// Whether the signed-in person may take customers out of the file.
        boolean mayExport();

        void export(Node from, CustomerFormat format);

        /// Shows the customer's card for a telephone to read.
        void showCode(Node from, Customer customer);
    }

    /// In px at 100 %: with less, the actions stand below the name.
    private static final double ROOM_FOR_ACTIONS = 520;

    private final RecordModel model;
    private final Texts texts;
    private final Requests requests;

    RecordHeader(RecordModel model, Customer customer, Texts texts, Requests requests) {
        this.model = model;
        this.texts = texts;
        this.requests = requests;
        var details = customer.details();
        var avatar = new Avatar(Initials.of(customer.details().listName()), 56).accented();
        var name = TextLabel.pageTitle(
                details.kind() == CustomerKind.PERSON && !details.name().isEmpty()
                        ? details.name().formal()
                        : customer.displayName());
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        var tags = new FlowPane();
        tags.getStyleClass().add("grid-gap-8");
        details.tags().forEach(tag -> tags.getChildren().add(new Tag(Tag.Kind.GREEN, tag)));
        tags.getChildren()
                .add(TextLabel.small(texts.get("customerrecord.card", grouped(customer.number())))
                        .muted()
                        .whole());
        if (!details.formerNumber().isEmpty()) {
            tags.getChildren()
                    .add(TextLabel.small(texts.get("customerrecord.former", details.formerNumber()))
                            .muted()
                            .whole());
        }
        var nameBox = Layouts.column(4, name, tags);
        nameBox.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        nameBox.setMinWidth(0);
        var who = Layouts.growing(Layouts.row(16, avatar, Layouts.growing(nameBox)));
        var actions = Layouts.row(16, moreMenu(customer));
        if (requests.mayExport()) {
            var code = ActionButton.icon(MaterialDesignQ.QRCODE, texts.get("customerrecord.code"));
            code.onPress(() -> requests.showCode(code, customer));
            actions.getChildren().addFirst(code);
        }
        if (!customer.archived()) {
            var sell = ActionButton.accent(texts.get("customerrecord.sell"))
                    .with(MaterialDesignC.CASH_REGISTER)
                    .onPress(() -> requests.sell(customer));
            sell.setMinWidth(USE_PREF_SIZE);
            actions.getChildren().add(sell);
        }
        getChildren().setAll(Layouts.growing(new StackingPanes(ROOM_FOR_ACTIONS, who, actions)));
    }

    private Node moreMenu(Customer customer) {
        var button = ActionButton.icon(MaterialDesignD.DOTS_HORIZONTAL, texts.get("customerrecord.more"));
        button.onPress(() -> menu(customer, button).show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    private ContextMenu menu(Customer customer, Node from) {
        var exporting = Texts.of("exporting", texts.language());
        var menu = new ContextMenu(item(texts.get("customerrecord.rename"), requests::rename));
        if (requests.mayPlan() && !customer.archived()) {
            menu.getItems()
                    .addAll(
                            item(texts.get("customerrecord.plan"), () -> requests.plan(customer)),
                            item(texts.get("customerrecord.task"), () -> requests.addTask(customer)));
        }
        if (requests.mayExport()) {
            for (var format : CustomerFormat.values()) {
                menu.getItems()
                        .add(item(
                                texts.get("customerrecord.export", format.label(exporting)),
                                () -> requests.export(from, format)));
            }
        }
        menu.getItems()
                .add(
                        customer.archived()
                                ? item(texts.get("customerrecord.restore"), model::restore)
                                : item(texts.get("customerrecord.archive"), model::archive));
        return menu;
    }

    private static MenuItem item(String text, Runnable operation) {
        var item = new MenuItem(text);
        item.setOnAction(event -> operation.run());
        return item;
    }

    /// In groups of four, as on the card.
    private static String grouped(String number) {
        return number.replaceAll("(?<=\\d)(?=(\\d{4})+$)", "\u00A0");
    }
}
