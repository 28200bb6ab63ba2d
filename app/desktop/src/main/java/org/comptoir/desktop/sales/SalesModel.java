package org.comptoir.desktop.sales;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.sales.listing.DayOfSales;
import org.comptoir.pos.sales.listing.ListedSale;
import org.comptoir.pos.sales.listing.SaleList;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.sales.listing.SalePosition;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillRegistry;
import org.comptoir.shop.selling.SaleSearch;
import org.jspecify.annotations.Nullable;

/// The list of finished sales: what is typed and chosen narrows it at once, further pages are read when the end is
/// reached. Only the answer to the latest question is shown. The sums come later than the rows, which nobody has to
/// wait
/// for.
final class SalesModel {

    static final int PAGE = 100;
    private static final String SUMS = "sums";

    private record Answer(List<ListedSale> sales, List<Till> tills) {}

    private final ScreenContext context;
    private final SaleList list;
    private final SaleSearch search;
    private final TillRegistry registry;
    private final Clock clock;
    private final SerialTasks adding;
    private final SaleItems items = new SaleItems();
    private final ObservableList<Till> tills = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper(this, "query", "");
    private final ObjectProperty<SaleFilter> filter =
            new SimpleObjectProperty<>(this, "filter", SaleFilter.of(SalePeriod.WEEK));
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private final ReadOnlyObjectWrapper<@Nullable DayOfSales> sums = new ReadOnlyObjectWrapper<>(this, "sums");
    private final ReadOnlyObjectWrapper<@Nullable SaleNumber> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private boolean isComplete;
    private boolean fetching;
    private long asked;

    SalesModel(ScreenContext context, SaleList list, SaleSearch search, TillRegistry registry, Clock clock) {
        this.context = context;
        this.list = list;
        this.search = search;
        this.registry = registry;
        this.clock = clock;
        adding = new SerialTasks(context.tasks());
        filter.addListener((all, before, now) -> refresh());
    }

    void search(String typed) {
        var text = typed.strip();
        if (!text.equals(query.get())) {
            query.set(text);
            refresh();
        }
    }

    /// Reads the list again, from its beginning.
    void refresh() {
        var question = ++asked;
        var shown = shown();
        var by = context.staff();
        fetching = true;
        context.tasks()
                .of(() -> new Answer(list.page(by, shown.apply(by), SalePosition.START, PAGE), registry.all()))
                .onFailure(Unavailable.UnavailableException.class, problem -> {
                    if (question == asked) {
                        fail(problem.reason());
                    }
                })
                .onSuccess(answer -> {
                    if (question == asked) {
                        failure.set("");
                        tills.setAll(answer.tills());
                        show(answer.sales());
                        addUp(question, by, shown);
                    }
                })
                .start();
    }

    /// The question as it is asked now, for the background: what the list shows, and what is exported and printed of
    /// it.
    Function<SignedInStaff, SaleListing> shown() {
        var text = query.get();
        var base = filter.get().listing(today());
        var language = context.language();
        return by -> {
            var listing = base;
            for (var term : search.terms(by, text, language)) {
                listing = listing.with(term);
            }
            return listing;
        };
    }

    private void fail(Unavailable reason) {
        failure.set(UnavailableText.of(reason, context.language()));
        fetching = false;
        items.show(List.of());
        sums.set(null);
        loaded.set(true);
    }

    private void show(List<ListedSale> found) {
        sums.set(null);
        isComplete = found.size() < PAGE;
        items.show(found);
        fetching = false;
        loaded.set(true);
    }

    /// Sums of a year take a moment: they are asked for once the rows are there, and of several questions only the
    /// last.
    private void addUp(long question, SignedInStaff by, Function<SignedInStaff, SaleListing> shown) {
        if (!by.may(Permission.SEE_FIGURES)) {
            return;
        }
        adding.latest(
                SUMS,
                () -> list.days(by, shown.apply(by)),
                work -> work.onFailure(Unavailable.UnavailableException.class, problem -> {})
                        .onSuccess(added -> {
                            if (question == asked) {
                                sums.set(DayOfSales.sum(added));
                                items.addUp(added);
                            }
                        }));
    }

    /// Reads the next page when the end becomes visible.
    void more() {
        if (fetching || isComplete || items.sales().isEmpty()) {
            return;
        }
        fetching = true;
        var question = asked;
        var shown = shown();
        var by = context.staff();
        var last = items.sales().getLast();
        context.tasks()
                .of(() -> list.page(by, shown.apply(by), last.position(), PAGE))
                .onSuccess(page -> {
                    if (question == asked) {
                        isComplete = page.size() < PAGE;
                        items.add(page);
                    }
                })
                .onFinished(() -> {
                    if (question == asked) {
                        fetching = false;
                    }
                })
                .start();
    }

    void choose(@Nullable SaleNumber number) {
        chosen.set(number);
    }

    void openFirst() {
        if (!items.sales().isEmpty()) {
            choose(items.sales().getFirst().number());
        }
    }

    /// Chooses the sale so many rows further down, or up; the first one where none is chosen.
    void step(int rows) {
        if (items.sales().isEmpty()) {
            return;
        }
        var sales = items.sales();
        var at = items.position(chosen.get());
        var next = at < 0 ? 0 : Math.clamp(at + rows, 0, sales.size() - 1);
        choose(sales.get(next).number());
        if (next == sales.size() - 1) {
            more();
        }
    }

    /// Its row in the list; -1 if it is in none.
    int row(@Nullable SaleNumber number) {
        return items.row(number);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), context.formats().zone());
    }

    boolean maySeeFigures() {
        return context.may(Permission.SEE_FIGURES);
    }

    boolean isSearching() {
        return !query.get().isEmpty();
    }

    ObservableList<SaleItem> items() {
        return items.items();
    }

    /// All tills of the shop, retired ones too.
    ObservableList<Till> tills() {
        return FXCollections.unmodifiableObservableList(tills);
    }

    ReadOnlyStringProperty queryProperty() {
        return query.getReadOnlyProperty();
    }

    ObjectProperty<SaleFilter> filterProperty() {
        return filter;
    }

    /// Whether anything was read yet.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Why the list could not be read; empty if it could.
    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// All that the list shows, added up; null until it is known, and for those who may see no figures.
    ReadOnlyObjectProperty<@Nullable DayOfSales> sumsProperty() {
        return sums.getReadOnlyProperty();
    }

    /// The sale that is open beside the list.
    ReadOnlyObjectProperty<@Nullable SaleNumber> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
