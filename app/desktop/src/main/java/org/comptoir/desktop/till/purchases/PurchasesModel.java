package org.comptoir.desktop.till.purchases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketCustomer;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.customers.PastPurchase;
import org.comptoir.shop.customers.PastPurchases;
import org.jspecify.annotations.Nullable;

/// Answers the customer's question what they bought.
public final class PurchasesModel {

    private static final String WORD_GAP = "\\s+";

    /// @param isSeen whether the role of who asks may see purchases
    private record Answer(boolean isSeen, List<PastPurchase> bought) {}

    private final ScreenContext context;
    private final PastPurchases purchases;
    private final TicketController ticket;
    private final Texts texts;
    private final SerialTasks reading;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final StringProperty nothing = new SimpleStringProperty(this, "nothing", "");
    private final ObservableList<PurchaseRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected");
    private List<PastPurchase> bought = List.of();
    private List<PastPurchase> shown = List.of();
    private @Nullable TicketCustomer of;

    public PurchasesModel(ScreenContext context, PastPurchases purchases, TicketController ticket) {
        this.context = context;
        this.purchases = purchases;
        this.ticket = ticket;
        texts = context.texts("purchases");
        reading = new SerialTasks(context.tasks());
        filter.subscribe(this::show);
        ticket.model().customerProperty().subscribe(now -> closeForAnother());
    }

    private void closeForAnother() {
        var now = ticket.customer();
        if (of != null
                && (now == null || !now.customer().id().equals(of.customer().id()))) {
            close();
        }
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public boolean isOpen() {
        return open.get();
    }

    /// Whose purchases they are.
    StringProperty titleProperty() {
        return title;
    }

    /// What is typed to find some among them.
    StringProperty filterProperty() {
        return filter;
    }

    /// Said instead of rows; empty if there are some.
    StringProperty nothingProperty() {
        return nothing;
    }

    ObservableList<PurchaseRow> rows() {
        return rows;
    }

    /// The index of the row that Enter sells again.
    IntegerProperty selectedProperty() {
        return selected;
    }

    /// Opens them for the customer of the ticket, if it has one.
    ///
    /// @return whether it has
    public boolean begin() {
        var customer = ticket.customer();
        if (customer == null) {
            return false;
        }
        var id = ticket.requestId();
        var staff = context.staff();
        reading.latest(
                "purchases",
                () -> new Answer(
                        purchases.mayBeSeen(staff),
                        purchases.of(staff, customer.customer().id())),
                (Work<Answer> work) -> work.onSuccess(answer -> open(id, customer, answer)));
        return true;
    }

    private void open(UUID id, TicketCustomer customer, Answer answer) {
        if (!id.equals(ticket.requestId())) {
            return;
        }
        if (!answer.isSeen()) {
            context.messages()
                    .warn(
                            TicketController.TOPIC,
                            Message.of(texts.get("purchases.unseen"), texts.get("purchases.unseen.hint")));
            return;
        }
        ticket.closePrompt();
        of = customer;
        bought = answer.bought();
        title.set(texts.get("purchases.title", customer.customer().displayName()));
        filter.set("");
        show();
        open.set(true);
    }

    private void show() {
        shown = bought.stream().filter(this::matches).toList();
        selected.set(0);
        rows.setAll(shown.stream().map(this::row).toList());
        nothing.set(shown.isEmpty() ? texts.get(bought.isEmpty() ? "purchases.none" : "purchases.notfound") : "");
    }

    private boolean matches(PastPurchase purchase) {
        var description = Folding.of(purchase.description());
        return Stream.of(Folding.of(filter.get()).strip().split(WORD_GAP)).allMatch(description::contains);
    }

    private PurchaseRow row(PastPurchase purchase) {
        var formats = context.formats();
        var details = new ArrayList<String>();
        details.add(formats.date(purchase.soldAt().atZone(formats.zone()).toLocalDate()));
        details.add(purchase.sale().toString());
        details.add(
                texts.get("purchases.paid", formats.quantity(purchase.quantity()), formats.money(purchase.total())));
        var article = purchase.article();
        return new PurchaseRow(purchase.description(), String.join(" · ", details), price(article), article != null);
    }

    private String price(@Nullable Article article) {
        if (article == null) {
            return texts.get("purchases.withdrawn");
        }
        var price = article.price();
        return price == null
                ? texts.get("purchases.openprice")
                : context.formats().money(price);
    }

    private Optional<PastPurchase> current() {
        var index = selected.get();
        return index >= 0 && index < shown.size() ? Optional.of(shown.get(index)) : Optional.empty();
    }

    void step(int by) {
        if (!shown.isEmpty()) {
            selected.set(Math.floorMod(selected.get() + by, shown.size()));
        }
    }

    /// Puts the selected article on the ticket at today's price: one piece, or the weight of then.
    void sellAgain() {
        current().ifPresent(purchase -> {
            var article = purchase.article();
            if (article == null) {
                context.messages()
                        .warn(
                                TicketController.TOPIC,
                                Message.of(texts.get("purchases.withdrawn.told", purchase.description())));
            } else {
                ticket.add(article, article.soldBy() == SoldBy.WEIGHT ? purchase.quantity() : Quantity.ONE);
            }
        });
    }

    /// The sale of the selected row, of which something is to be brought back; the page is closed then.
    public Optional<SaleNumber> takeBack() {
        var sale = current().map(PastPurchase::sale);
        sale.ifPresent(number -> close());
        return sale;
    }

    public void close() {
        of = null;
        bought = List.of();
        open.set(false);
    }
}
