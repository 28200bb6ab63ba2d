package org.comptoir.desktop.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.orders.OrderResult;
import org.comptoir.pos.orders.OrderSelection;
import org.comptoir.pos.orders.OrderSelection.Stage;
import org.comptoir.pos.orders.OrderText;
import org.comptoir.pos.orders.Orders;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.shop.selling.OrderDesk;
import org.jspecify.annotations.Nullable;

/// The list of quotes and goods put aside, and the one that is open.
public final class OrdersModel {

    static final String TOPIC = "orders";

    private final ScreenContext context;
    private final Orders orders;
    private final OrderDesk desk;
    private final SerialTasks reading;
    private final Texts texts;
    private final OrderText words;
    private final ObservableList<SalesOrder> shown = FXCollections.observableArrayList();
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(this, "stage", Stage.PENDING);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final BooleanProperty loaded = new SimpleBooleanProperty(this, "loaded");
    private final ObjectProperty<@Nullable SalesOrder> opened = new SimpleObjectProperty<>(this, "opened");

    OrdersModel(ScreenContext context, Orders orders, OrderDesk desk) {
        this.context = context;
        this.orders = orders;
        this.desk = desk;
        reading = new SerialTasks(context.tasks());
        texts = context.texts("orderscreen");
        words = new OrderText(context.formats());
        stage.addListener((all, before, now) -> refresh());
        query.addListener((all, before, now) -> refresh());
    }

    public ObservableList<SalesOrder> shown() {
        return shown;
    }

    /// Which of them are listed.
    public ObjectProperty<Stage> stageProperty() {
        return stage;
    }

    /// What is looked for.
    public StringProperty queryProperty() {
        return query;
    }

    BooleanProperty loadedProperty() {
        return loaded;
    }

    /// The one beside the list.
    public ObjectProperty<@Nullable SalesOrder> openedProperty() {
        return opened;
    }

    OrderText words() {
        return words;
    }

    /// What the list shows.
    OrderSelection selection() {
        return OrderSelection.of(null, stage.get(), query.get());
    }

    /// Reads the list again, and the order that is open.
    public void refresh() {
        var selection = selection();
        reading.latest(
                "list",
                () -> orders.list(selection),
                (Work<List<SalesOrder>> work) -> work.onSuccess(found -> {
                    loaded.set(true);
                    shown.setAll(found);
                }));
        var now = opened.get();
        if (now != null) {
            open(now.number());
        }
    }

    /// Opens one, whether the list has it or not.
    public void open(OrderNumber number) {
        reading.latest(
                "open",
                () -> orders.find(number),
                (Work<Optional<SalesOrder>> work) -> work.onSuccess(found -> opened.set(found.orElse(null))));
    }

    /// Puts its goods on the ticket of the till.
    public void sell() {
        var order = opened.get();
        if (order != null && order.state().isPending()) {
            context.navigator().sellOrder(order.number());
        }
    }

    /// Takes a deposit, which is paid at the till.
    ///
    /// @return why it cannot be taken; empty if it can, or that is not known yet
    public Optional<String> deposit(@Nullable Money amount) {
        var order = opened.get();
        if (order == null) {
            return Optional.empty();
        }
        if (amount == null || !amount.isPositive() || amount.compareTo(order.rest()) > 0) {
            return Optional.of(
                    texts.get("orderscreen.deposit.much", context.formats().money(order.rest())));
        }
        context.tasks()
                .of(() -> desk.deposit(order, amount))
                .onSuccess((Optional<BasketLine> line) ->
                        line.ifPresent(paid -> context.navigator().payDeposit(order, paid)))
                .start();
        return Optional.empty();
    }

    /// Has it hold until another day.
    public void extend(@Nullable LocalDate lastDay) {
        if (lastDay != null) {
            change((by, number) -> orders.extend(by, number, lastDay), "orderscreen.extended");
        }
    }

    public void withdraw() {
        change(orders::withdraw, "orderscreen.withdrawn");
    }

    private void change(BiFunction<SignedInStaff, OrderNumber, OrderResult> change, String done) {
        var order = opened.get();
        if (order != null) {
            context.work(by -> change.apply(by, order.number()))
                    .onSuccess(result -> tell(result, done))
                    .start();
        }
    }

    private void tell(OrderResult result, String done) {
        switch (result) {
            case OrderResult.Kept(var order) -> {
                opened.set(order);
                context.messages()
                        .done(TOPIC, Message.of(texts.get(done, order.number().toString(), words.state(order))));
            }
            case OrderResult.Refused(var reason) -> context.messages().warn(TOPIC, Message.of(words.of(reason)));
            case OrderResult.NotSellable(var refused) ->
                context.messages().warn(TOPIC, Message.of(new CheckoutRefusalText(context.formats()).of(refused)));
        }
        refresh();
    }

    /// Gives the first deposit that is left back, as a return of the sale by which it was paid.
    public void giveBack() {
        var order = opened.get();
        if (order != null && context.permits(Permission.REFUND)) {
            order.deposits().stream()
                    .filter(deposit -> deposit.left().isPositive())
                    .findFirst()
                    .ifPresent(deposit -> context.navigator().returnOf(deposit.sale()));
        }
    }
}
