package org.comptoir.desktop.orders;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.DayField;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.orders.OrderDeposit;
import org.comptoir.pos.orders.OrderLine;
import org.comptoir.pos.orders.OrderState;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// The order on the right: whose it is, what was agreed, what was paid of it, and at the foot what can be done.
final class OrderView extends VBox {

    /// What is done with an order elsewhere.
    interface Requests {
        void print(SalesOrder order);

        void openCustomer(CustomerId customer);

        void openSale(SaleNumber sale);
    }

    private final OrdersModel model;
    private final Formats formats;
    private final Texts texts;
    private final Requests requests;
    private final VBox page = new VBox();
    private final ScrollPane middle = new ScrollPane(page);
    private final FlowPane actions = Layouts.flow();

    OrderView(OrdersModel model, Formats formats, Texts texts, Requests requests) {
        this.model = model;
        this.formats = formats;
        this.texts = texts;
        this.requests = requests;
        page.getStyleClass().addAll("record-page", "sale-page");
        middle.setFitToWidth(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        actions.getStyleClass().add("sale-actions");
        actions.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(Layouts.growing(middle), actions);
        model.openedProperty().subscribe(this::show);
    }

    private void show(@Nullable SalesOrder order) {
        page.setAlignment(order == null ? Pos.CENTER : Pos.TOP_LEFT);
        middle.setFitToHeight(order == null);
        actions.setVisible(order != null);
        actions.setManaged(order != null);
        if (order == null) {
            page.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignA.ARCHIVE_OUTLINE,
                            texts.get("orderscreen.choose"),
                            texts.get("orderscreen.choose.do")));
            return;
        }
        var nodes = new ArrayList<Node>();
        nodes.add(head(order));
        var customer = order.customer();
        if (customer != null) {
            nodes.add(customer(customer));
        }
        nodes.add(goods(order));
        if (!order.deposits().isEmpty() || mayTakeDeposit(order)) {
            nodes.add(deposits(order));
        }
        if (order.state().isPending()) {
            nodes.add(lastDay(order));
        }
        page.getChildren().setAll(nodes);
        middle.setVvalue(0);
        showActions(order);
    }

    private Node head(SalesOrder order) {
        var title = Layouts.flow(
                TextLabel.pageTitle(model.words().kind(order.number().kind()) + " " + order.number())
                        .wrapped(),
                state(order));
        var made = texts.get("orderscreen.made", formats.date(order.madeAt()), order.madeBy());
        var about = Layouts.stacked(title, TextLabel.small(made).muted().wrapped());
        return Layouts.row(16, Layouts.growing(about), TextLabel.figure(formats.money(order.total())));
    }

    private Tag state(SalesOrder order) {
        var kind = switch (order.state()) {
            case OrderState.Open ignored -> Tag.Kind.GREEN;
            case OrderState.Expired ignored -> Tag.Kind.AMBER;
            case OrderState.Sold ignored -> Tag.Kind.BLUE;
            case OrderState.Withdrawn ignored -> Tag.Kind.LINE;
        };
        return new Tag(kind, model.words().state(order));
    }

    private Node customer(SaleCustomer customer) {
        return new Card(Layouts.row(
                12,
                Avatar.of(customer.displayName(), 40).accented(),
                Layouts.growing(TextLabel.body(customer.displayName()).medium().wrapped()),
                ActionButton.ghost(texts.get("orderscreen.customer"))
                        .small()
                        .onPress(() -> requests.openCustomer(customer.id()))));
    }

    private Node goods(SalesOrder order) {
        var card = new Card().titled(texts.get("orderscreen.goods"));
        order.lines().forEach(line -> card.getChildren().add(line(line)));
        card.getChildren().add(Layouts.hairline());
        card.getChildren().add(fact(texts.get("orderscreen.total"), order.total()));
        if (order.isSoldInPart()) {
            card.getChildren().add(fact(texts.get("orderscreen.left"), order.outstanding()));
        }
        if (!order.note().isEmpty()) {
            card.getChildren()
                    .add(TextLabel.small(texts.get("orderscreen.noted", order.note()))
                            .wrapped());
        }
        if (!order.shelf().isEmpty()) {
            card.getChildren()
                    .add(TextLabel.small(texts.get("orderscreen.shelved", order.shelf()))
                            .wrapped());
        }
        return card;
    }

    private Node line(OrderLine line) {
        var quantity = formats.quantity(line.quantity()) + (line.soldBy() == SoldBy.WEIGHT ? " kg" : "");
        var detail = quantity + " × " + formats.money(line.unitPrice())
                + (line.reduction().isZero()
                        ? ""
                        : " · " + texts.get("orderscreen.reduced", formats.money(line.reduction())))
                + (line.delivered().isZero() ? "" : " · " + delivered(line))
                + (line.note().isEmpty() ? "" : " · " + line.note());
        return Layouts.row(
                12,
                Layouts.growing(Layouts.stacked(
                        TextLabel.body(line.name()).medium().wrapped(),
                        TextLabel.caption(detail).muted().wrapped())),
                TextLabel.body(formats.money(line.total())).whole());
    }

    private String delivered(OrderLine line) {
        return line.left().isPositive()
                ? texts.get(
                        "orderscreen.delivered.part", formats.quantity(line.delivered()), formats.quantity(line.left()))
                : texts.get("orderscreen.delivered");
    }

    private Node fact(String name, Money amount) {
        return Layouts.row(
                12,
                Layouts.growing(TextLabel.body(name).medium()),
                TextLabel.strong(formats.money(amount)).whole());
    }

    private static boolean mayTakeDeposit(SalesOrder order) {
        return order.number().kind() == OrderNumber.Kind.PUT_ASIDE
                && order.state().isPending()
                && order.rest().isPositive();
    }

    private Node deposits(SalesOrder order) {
        var card = new Card().titled(texts.get("orderscreen.deposits"));
        order.deposits().forEach(paid -> card.getChildren().add(deposit(paid)));
        if (order.state().isPending()) {
            card.getChildren().add(fact(texts.get("orderscreen.rest"), order.rest()));
        }
        if (mayTakeDeposit(order)) {
            var amount = new MoneyField(formats);
            var field = new FormField(texts.get("orderscreen.deposit"), amount);
            Runnable take = () -> model.deposit(amount.amount().orElse(null))
                    .ifPresent(fault -> field.faultProperty().set(fault));
            amount.setOnAction(event -> take.run());
            amount.textProperty()
                    .addListener((all, before, now) -> field.faultProperty().set(""));
            card.getChildren().add(asking(field, "orderscreen.deposit.take", take));
        }
        return card;
    }

    private Node asking(FormField field, String key, Runnable take) {
        var row = Layouts.row(
                12,
                Layouts.growing(field),
                ActionButton.secondary(texts.get(key)).onPress(take));
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private Node deposit(OrderDeposit paid) {
        var what = texts.get(
                paid.left().isZero() ? "orderscreen.deposit.used" : "orderscreen.deposit.paid",
                formats.date(paid.at()),
                paid.sale().toString());
        return Layouts.row(
                12,
                Layouts.growing(TextLabel.body(what).wrapped()),
                TextLabel.body(formats.money(paid.paid())).whole(),
                ActionButton.ghost(texts.get("orderscreen.sale"))
                        .small()
                        .onPress(() -> requests.openSale(paid.sale())));
    }

    private Node lastDay(SalesOrder order) {
        var day = new DayField(formats);
        day.setValue(order.lastDay());
        return new Card(asking(
                new FormField(texts.get("orderscreen.until"), day),
                "orderscreen.extend",
                () -> model.extend(day.getValue())));
    }

    /// Those that handed over some of it; of orders of earlier versions the one that closed it.
    private static List<SaleNumber> sales(SalesOrder order) {
        return order.sales().isEmpty() && order.state() instanceof OrderState.Sold(var sale, var ignored)
                ? List.of(sale)
                : order.sales();
    }

    private void showActions(SalesOrder order) {
        var buttons = new ArrayList<Node>();
        if (order.state().isPending()) {
            buttons.add(ActionButton.accent(texts.get("orderscreen.sell"))
                    .with(MaterialDesignC.CASH_REGISTER)
                    .onPress(model::sell));
        }
        buttons.add(ActionButton.secondary(texts.get(
                        order.number().kind() == OrderNumber.Kind.QUOTE
                                ? "orderscreen.print.quote"
                                : "orderscreen.print.aside"))
                .with(MaterialDesignP.PRINTER_OUTLINE)
                .onPress(() -> requests.print(order)));
        sales(order)
                .forEach(sale -> buttons.add(ActionButton.secondary(texts.get("orderscreen.sale.of", sale.toString()))
                        .onPress(() -> requests.openSale(sale))));
        if (!order.state().isPending() && order.deposited().isPositive()) {
            buttons.add(ActionButton.secondary(texts.get("orderscreen.giveback"))
                    .with(MaterialDesignU.UNDO_VARIANT)
                    .onPress(model::giveBack));
        }
        if (order.state().isPending()) {
            buttons.add(ActionButton.quiet(texts.get("orderscreen.withdraw"))
                    .with(MaterialDesignA.ARCHIVE_OFF_OUTLINE)
                    .onPress(model::withdraw));
        }
        actions.getChildren().setAll(buttons);
    }
}
