package org.comptoir.desktop.orders;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.money.QuantityText;
import org.comptoir.pos.orders.WaitingCustomer;
import org.comptoir.pos.orders.WaitingList;
import org.comptoir.pos.orders.WaitingState;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.selling.WaitingPeople;
import org.comptoir.shop.selling.WaitingPerson;
import org.comptoir.shop.selling.WaitingStage;
import org.jspecify.annotations.Nullable;

/// Who waits for goods, and somebody who is put on the list.
public final class WaitingModel {

    static final int MAX_HITS = 5;

    private final ScreenContext context;
    private final WaitingList waitingList;
    private final WaitingPeople people;
    private final CustomerSearch search;
    private final Customers known;
    private final Catalogue catalogue;
    private final SerialTasks reading;
    private final Texts texts;
    private final ObservableList<WaitingPerson> list = FXCollections.observableArrayList();
    private final ObjectProperty<WaitingStage> shown = new SimpleObjectProperty<>(this, "shown", WaitingStage.OPEN);
    private final IntegerProperty toBeCalled = new SimpleIntegerProperty(this, "toBeCalled");
    private final BooleanProperty loaded = new SimpleBooleanProperty(this, "loaded");
    private final BooleanProperty adding = new SimpleBooleanProperty(this, "adding");
    private final ObjectProperty<@Nullable SaleCustomer> customer = new SimpleObjectProperty<>(this, "customer");
    private final ObjectProperty<@Nullable Article> article = new SimpleObjectProperty<>(this, "article");
    private final ObservableList<CustomerHit> customers = FXCollections.observableArrayList();
    private final ObservableList<Article> articles = FXCollections.observableArrayList();
    private final StringProperty quantity = new SimpleStringProperty(this, "quantity", "1");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final StringProperty problem = new SimpleStringProperty(this, "problem", "");

    WaitingModel(
            ScreenContext context,
            WaitingList waitingList,
            WaitingPeople people,
            CustomerSearch search,
            Customers known,
            Catalogue catalogue) {
        this.context = context;
        this.waitingList = waitingList;
        this.people = people;
        this.search = search;
        this.known = known;
        this.catalogue = catalogue;
        reading = new SerialTasks(context.tasks());
        texts = context.texts("orderscreen");
        shown.addListener((all, before, now) -> refresh());
    }

    /// Reads the list again, and how many are to be called.
    public void refresh() {
        if (!context.may(Permission.SEE_CUSTOMERS)) {
            loaded.set(true);
            list.clear();
            return;
        }
        var by = context.staff();
        var wanted = shown.get();
        reading.latest(
                "list",
                () -> people.list(by, wanted),
                (Work<List<WaitingPerson>> work) -> work.onSuccess(found -> {
                    loaded.set(true);
                    list.setAll(found);
                }));
        reading.latest("count", waitingList::countToBeCalled, (Work<Integer> work) -> work.onSuccess(toBeCalled::set));
    }

    /// Says what became of somebody.
    void change(WaitingPerson person, WaitingState state) {
        context.work(by -> waitingList.change(by, person.waiting(), state))
                .onSuccess(changed -> {
                    if (!changed) {
                        context.messages()
                                .warn(OrdersModel.TOPIC, Message.of(texts.get("orderscreen.waiting.changed")));
                    }
                    refresh();
                })
                .start();
    }

    public void begin(SaleCustomer buyer) {
        begin();
        customer.set(buyer);
    }

    public void begin(Article wanted) {
        begin();
        article.set(wanted);
    }

    /// Asks who waits for what.
    public void begin() {
        customer.set(null);
        article.set(null);
        customers.clear();
        articles.clear();
        quantity.set("1");
        note.set("");
        problem.set("");
        adding.set(true);
    }

    public void cancel() {
        adding.set(false);
    }

    void searchCustomer(String typed) {
        customer.set(null);
        if (typed.isBlank()) {
            customers.clear();
            return;
        }
        reading.latest(
                "customers",
                () -> search.find(typed, MAX_HITS).hits(),
                (Work<List<CustomerHit>> work) -> work.onSuccess(customers::setAll));
    }

    void choose(CustomerHit hit) {
        context.tasks()
                .of(() -> known.customer(hit.id()))
                .onSuccess((Optional<Customer> found) -> {
                    customers.clear();
                    customer.set(found.map(Customer::atTheTill).orElse(null));
                })
                .start();
    }

    void searchArticle(String typed) {
        article.set(null);
        if (typed.isBlank()) {
            articles.clear();
            return;
        }
        reading.latest(
                "articles",
                () -> catalogue.find(typed, MAX_HITS),
                (Work<List<Article>> work) -> work.onSuccess(articles::setAll));
    }

    void choose(Article hit) {
        articles.clear();
        article.set(hit);
    }

    /// Puts the customer on the list, once.
    public void add() {
        var who = customer.get();
        var what = article.get();
        var count = QuantityText.read(quantity.get()).filter(Quantity::isPositive);
        if (who == null || what == null) {
            problem.set(texts.get(who == null ? "orderscreen.waiting.who" : "orderscreen.waiting.what"));
        } else if (count.isEmpty() || !what.soldBy().allows(count.get())) {
            problem.set(texts.get("orderscreen.waiting.quantity"));
        } else if (note.get().strip().length() > WaitingCustomer.MAX_NOTE_LENGTH) {
            problem.set(texts.get("orderscreen.note.long", WaitingCustomer.MAX_NOTE_LENGTH));
        } else {
            adding.set(false);
            var said = Objects.requireNonNull(note.get());
            context.work(by -> waitingList.add(by, who.id(), what.id(), count.get(), said))
                    .onSuccess(added -> {
                        context.messages()
                                .done(
                                        OrdersModel.TOPIC,
                                        Message.of(texts.get(
                                                "orderscreen.waiting.added", who.displayName(), what.displayName())));
                        refresh();
                    })
                    .start();
        }
    }

    public ObservableList<WaitingPerson> list() {
        return list;
    }

    ObjectProperty<WaitingStage> shownProperty() {
        return shown;
    }

    /// How many people are to be called because goods are in.
    public IntegerProperty toBeCalledProperty() {
        return toBeCalled;
    }

    BooleanProperty loadedProperty() {
        return loaded;
    }

    /// Whether it is asked who waits for what.
    public BooleanProperty addingProperty() {
        return adding;
    }

    ObjectProperty<@Nullable SaleCustomer> customerProperty() {
        return customer;
    }

    ObjectProperty<@Nullable Article> articleProperty() {
        return article;
    }

    ObservableList<CustomerHit> customers() {
        return customers;
    }

    ObservableList<Article> articles() {
        return articles;
    }

    StringProperty quantityProperty() {
        return quantity;
    }

    StringProperty noteProperty() {
        return note;
    }

    /// Why nobody was put on the list.
    StringProperty problemProperty() {
        return problem;
    }
}
