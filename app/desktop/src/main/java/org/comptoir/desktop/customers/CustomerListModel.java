package org.comptoir.desktop.customers;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.list.CustomerList;
import org.comptoir.customers.customer.list.CustomerOrder;
import org.comptoir.customers.customer.list.ListedCustomer;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;

/// The list of customers: search results as they are typed, or all customers page by page. Only the result of the
/// latest search is shown.
public final class CustomerListModel {

    static final int PAGE = 200;
    private static final int MAX_FOUND = 20_000;

    private record Answer(List<ListedCustomer> rows, long total, long all) {}

    private final ScreenContext context;
    private final CustomerSearch search;
    private final CustomerList list;
    private final Customers customers;
    private final ObservableList<ListedCustomer> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper(this, "query", "");
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(this, "total");
    private final ReadOnlyLongWrapper all = new ReadOnlyLongWrapper(this, "all");
    private final ObjectProperty<CustomerOrder> order =
            new SimpleObjectProperty<>(this, "order", CustomerOrder.BY_NAME);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private long asked;
    private boolean fetching;

    public CustomerListModel(ScreenContext context, CustomerSearch search, CustomerList list, Customers customers) {
        this.context = context;
        this.search = search;
        this.list = list;
        this.customers = customers;
        order.subscribe((before, now) -> refresh());
    }

    public void search(String typed) {
        query.set(typed.strip());
        refresh();
    }

    /// Searches again, from the first page.
    public void refresh() {
        var question = ++asked;
        var text = query.get();
        var sorted = order.get();
        fetching = true;
        context.tasks()
                .of(() -> answer(text, sorted, 0))
                .onSuccess(answer -> {
                    if (question == asked) {
                        rows.setAll(answer.rows());
                        total.set(answer.total());
                        all.set(answer.all());
                        loaded.set(true);
                        fetching = false;
                    }
                })
                .start();
    }

    /// Loads the next page when the end becomes visible.
    public void more() {
        if (fetching || !query.get().isEmpty() || rows.size() >= all.get()) {
            return;
        }
        fetching = true;
        var question = asked;
        var from = rows.size();
        var sorted = order.get();
        context.tasks()
                .of(() -> list.page(sorted, from, PAGE))
                .onSuccess(page -> {
                    if (question == asked) {
                        rows.addAll(page);
                        fetching = false;
                    }
                })
                .start();
    }

    private Answer answer(String text, CustomerOrder sorted, int from) {
        var count = customers.count();
        if (text.isEmpty()) {
            return new Answer(list.page(sorted, from, PAGE), count, count);
        }
        var found = search.find(text, PAGE);
        var hits = list.forCustomers(found.hits().stream().map(CustomerHit::id).toList());
        return new Answer(hits, Math.max(found.total(), hits.size()), count);
    }

    /// All customers found for the search text, including those not loaded yet. For the background.
    List<CustomerId> found(String searched) {
        return search.find(searched, MAX_FOUND).hits().stream()
                .map(CustomerHit::id)
                .toList();
    }

    /// Prepares the search if nobody has done so yet.
    void prepare() {
        if (!search.isReady()) {
            context.tasks()
                    .of(() -> search.prepare(read -> {}))
                    .onSuccess(ready -> refresh())
                    .start();
        }
    }

    /// Whether anything was read yet.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public boolean isSearching() {
        return !query.get().isEmpty();
    }

    public ObservableList<ListedCustomer> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    public ReadOnlyStringProperty queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// The number of customers found.
    public ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// The number of customers of the shop.
    public ReadOnlyLongProperty allProperty() {
        return all.getReadOnlyProperty();
    }

    public ObjectProperty<CustomerOrder> orderProperty() {
        return order;
    }
}
