package org.comptoir.desktop.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
import org.comptoir.customers.customer.list.CustomerList;
import org.comptoir.customers.customer.list.CustomerListing;
import org.comptoir.customers.customer.list.CustomerOrder;
import org.comptoir.customers.customer.list.LanguageCount;
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

    private record Answer(List<ListedCustomer> rows, long total, long all, List<LanguageCount> languages) {}

    private final ScreenContext context;
    private final CustomerSearch search;
    private final CustomerList list;
    private final ObservableList<ListedCustomer> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper(this, "query", "");
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(this, "total");
    private final ReadOnlyLongWrapper all = new ReadOnlyLongWrapper(this, "all");
    private final ObservableList<LanguageCount> languages = FXCollections.observableArrayList();
    private final ObjectProperty<CustomerListing> listing =
            new SimpleObjectProperty<>(this, "listing", CustomerListing.ALL);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private long asked;
    private boolean fetching;

    public CustomerListModel(ScreenContext context, CustomerSearch search, CustomerList list) {
        this.context = context;
        this.search = search;
        this.list = list;
        listing.subscribe((before, now) -> refresh());
    }

    public void search(String typed) {
        query.set(typed.strip());
        // Counting reads all customers, which no keystroke can wait for.
        var counted = List.copyOf(languages);
        ask(loaded.get() ? () -> counted : list::languages);
    }

    /// Searches again, from the first page.
    public void refresh() {
        ask(list::languages);
    }

    /// @param counted how many customers there are, by language; for the background
    private void ask(Supplier<List<LanguageCount>> counted) {
        var question = ++asked;
        var text = query.get();
        var shown = listing.get();
        fetching = true;
        context.tasks()
                .of(() -> answer(text, shown, counted.get()))
                .onSuccess(answer -> {
                    if (question == asked) {
                        rows.setAll(answer.rows());
                        total.set(answer.total());
                        all.set(answer.all());
                        languages.setAll(answer.languages());
                        loaded.set(true);
                        fetching = false;
                    }
                })
                .start();
    }

    /// Loads the next page when the end becomes visible.
    public void more() {
        if (fetching || !query.get().isEmpty() || rows.size() >= total.get()) {
            return;
        }
        fetching = true;
        var question = asked;
        var from = rows.size();
        var shown = listing.get();
        context.tasks()
                .of(() -> list.page(shown, from, PAGE))
                .onSuccess(page -> {
                    if (question == asked) {
                        rows.addAll(page);
                        fetching = false;
                    }
                })
                .start();
    }

    private Answer answer(String text, CustomerListing shown, List<LanguageCount> written) {
        var everybody = written.stream().mapToLong(LanguageCount::customers).sum();
        if (text.isEmpty()) {
            var count = shown.isNarrowed() ? list.count(shown) : everybody;
            return new Answer(list.page(shown, 0, PAGE), count, everybody, written);
        }
        if (shown.isNarrowed()) {
            var found = foundIn(text, shown.language());
            return new Answer(found.subList(0, Math.min(PAGE, found.size())), found.size(), everybody, written);
        }
        var found = search.find(text, PAGE);
        var hits = list.forCustomers(found.hits().stream().map(CustomerHit::id).toList());
        return new Answer(hits, Math.max(found.total(), hits.size()), everybody, written);
    }

    private List<ListedCustomer> foundIn(String searched, String language) {
        return list.forCustomers(found(searched)).stream()
                .filter(row -> row.language().equals(language))
                .toList();
    }

    private List<CustomerId> found(String searched) {
        return search.find(searched, MAX_FOUND).hits().stream()
                .map(CustomerHit::id)
                .toList();
    }

    /// All customers found for the search text in the language shown, including those not loaded yet. For the
    /// background.
    List<CustomerId> found(String searched, CustomerListing shown) {
        return shown.isNarrowed()
                ? foundIn(searched, shown.language()).stream()
                        .map(ListedCustomer::id)
                        .toList()
                : found(searched);
    }

    /// All customers shown when nothing is searched for, in their order. For the background.
    List<CustomerId> listed(CustomerListing shown) {
        var listed = new ArrayList<CustomerId>();
        List<ListedCustomer> page;
        do {
            page = list.page(shown, listed.size(), PAGE);
            page.forEach(row -> listed.add(row.id()));
        } while (page.size() == PAGE);
        return listed;
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

    /// The languages that customers are written to in, by code.
    public ObservableList<LanguageCount> languages() {
        return FXCollections.unmodifiableObservableList(languages);
    }

    /// What is shown, and in which order.
    public ObjectProperty<CustomerListing> listingProperty() {
        return listing;
    }

    void sort(CustomerOrder order) {
        listing.set(listing.get().withOrder(order));
    }

    /// @param language ISO 639-1 code; empty for everybody
    void narrow(String language) {
        listing.set(listing.get().withLanguage(language));
    }
}
