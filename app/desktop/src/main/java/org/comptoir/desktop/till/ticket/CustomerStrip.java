package org.comptoir.desktop.till.ticket;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.KeyHint;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The head of the ticket: a dashed button to add a customer, or the customer with what staff should know.
public final class CustomerStrip extends StackPane {

    private final TicketModel model;
    private final Texts texts;
    private final Consumer<TicketRequest> requests;

    public CustomerStrip(TicketModel model, Texts texts, Consumer<TicketRequest> requests) {
        this.model = model;
        this.texts = texts;
        this.requests = requests;
        getStyleClass().add("ticket-head");
        model.customerProperty().subscribe(this::show);
        model.missingProperty()
                .subscribe(missing -> show(model.customerProperty().get()));
    }

    private void show(@Nullable CustomerBadge customer) {
        getChildren().setAll(customer == null ? nobody() : strip(customer));
    }

    private Node nobody() {
        return ActionButton.add(texts.get("ticket.customer.add"))
                .with(MaterialDesignA.ACCOUNT_PLUS_OUTLINE, 22)
                .key("F3")
                .onPress(() -> requests.accept(new TicketRequest.AddCustomer()));
    }

    private Node strip(CustomerBadge customer) {
        var strip = new VBox(person(customer));
        strip.getStyleClass().add("customer-strip");
        if (!customer.voucher().isEmpty()
                || !customer.debt().isEmpty()
                || !customer.birthday().isEmpty()) {
            strip.getChildren().add(tags(customer));
        }
        if (!customer.sizes().isEmpty()) {
            var sizes = Layouts.row(
                    8,
                    new Icon(MaterialDesignT.TAPE_MEASURE, 16).toned(Emphasis.MUTED),
                    Layouts.growing(TextLabel.small(customer.sizes()).wrapped()));
            sizes.getStyleClass().add("strip-inset");
            strip.getChildren().add(sizes);
        }
        if (!customer.note().isEmpty()) {
            var note = new HBox(
                    new Icon(MaterialDesignA.ALERT_OUTLINE, 18),
                    TextLabel.body(customer.note()).wrapped());
            note.getStyleClass().add("note-bar");
            var inset = new StackPane(note);
            inset.getStyleClass().add("strip-inset");
            strip.getChildren().add(inset);
        }
        if (!model.missingProperty().get().isEmpty()) {
            strip.getChildren().add(missing(model.missingProperty().get()));
        }
        return strip;
    }

    /// One detail to ask for, which can be left.
    private Node missing(String detail) {
        var ask = ActionButton.secondary(detail)
                .with(MaterialDesignP.PLUS)
                .small()
                .onPress(() -> requests.accept(new TicketRequest.AskDetail()));
        var leave = ActionButton.quietIcon(MaterialDesignC.CLOSE, texts.get("ticket.missing.leave"))
                .onPress(() -> requests.accept(new TicketRequest.LeaveDetail()));
        var row = Layouts.row(0, ask, leave);
        row.getStyleClass().add("strip-inset");
        return row;
    }

    private Node person(CustomerBadge customer) {
        var avatar = new Avatar(customer.initials(), 40).accented();
        var details = Layouts.baseline(4);
        if (!customer.tier().isEmpty()) {
            details.getChildren()
                    .addAll(
                            TextLabel.small(customer.tier())
                                    .semibold()
                                    .toned(Emphasis.ACCENT)
                                    .whole(),
                            TextLabel.small("·").muted());
        }
        details.getChildren().add(TextLabel.small(customer.details()).muted().styled("may-be-cut"));
        var about = Layouts.stacked(TextLabel.strong(customer.name()).styled("may-be-cut"), details);
        var row = Layouts.row(
                12, avatar, Layouts.growing(about), menu(!customer.debt().isEmpty()));
        row.getStyleClass().add("strip-person");
        return row;
    }

    private Node menu(boolean owes) {
        var open = new MenuItem(texts.get("ticket.customer.open"));
        var remove = new MenuItem(texts.get("ticket.customer.remove"));
        open.setOnAction(event -> requests.accept(new TicketRequest.OpenCustomer()));
        remove.setOnAction(event -> requests.accept(new TicketRequest.RemoveCustomer()));
        var orders = new MenuItem(texts.get("ticket.customer.orders"));
        orders.setOnAction(event -> requests.accept(new TicketRequest.ShowOrders()));
        var waits = new MenuItem(texts.get("ticket.customer.waits"));
        waits.setOnAction(event -> requests.accept(new TicketRequest.Wait()));
        var purchases = new MenuItem(texts.get("ticket.customer.purchases"));
        purchases.setGraphic(new KeyHint("Ctrl H"));
        purchases.setOnAction(event -> requests.accept(new TicketRequest.Purchases()));
        var pay = new MenuItem(texts.get("ticket.customer.pay"));
        pay.setOnAction(event -> requests.accept(new TicketRequest.PayAccount()));
        var menu = owes ? new ContextMenu(purchases, open, pay, remove) : new ContextMenu(purchases, open, remove);
        menu.getItems().addAll(menu.getItems().size() - 1, List.of(orders, waits));
        var button = ActionButton.quietIcon(MaterialDesignD.DOTS_VERTICAL, texts.get("ticket.customer.menu"));
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 0));
        return button;
    }

    private Node tags(CustomerBadge customer) {
        var row = new FlowPane();
        row.getStyleClass().add("strip-tags");
        if (!customer.voucher().isEmpty()) {
            var icon = customer.voucherUsed() ? MaterialDesignC.CHECK : MaterialDesignT.TICKET_PERCENT_OUTLINE;
            var tag = new Tag(Tag.Kind.GREEN, customer.voucher(), icon);
            tag.setOnMouseClicked(event -> requests.accept(new TicketRequest.UseVoucher()));
            row.getChildren().add(tag);
        }
        if (!customer.debt().isEmpty()) {
            var tag = new Tag(Tag.Kind.AMBER, customer.debt(), MaterialDesignA.ACCOUNT_CLOCK_OUTLINE);
            tag.setOnMouseClicked(event -> requests.accept(new TicketRequest.PayAccount()));
            row.getChildren().add(tag);
        }
        if (!customer.birthday().isEmpty()) {
            row.getChildren().add(new Tag(Tag.Kind.LINE, customer.birthday(), MaterialDesignC.CAKE_VARIANT_OUTLINE));
        }
        return row;
    }
}
