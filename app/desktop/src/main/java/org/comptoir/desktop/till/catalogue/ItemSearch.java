package org.comptoir.desktop.till.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.till.ticket.TypedInput;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.shop.selling.ItemLookup;
import org.comptoir.shop.selling.LookupResult;
import org.comptoir.shop.selling.OpenPrice;

/// The field for everything: a scan, a code, a search text, optionally after a quantity. It searches for the text
/// of its model.
final class ItemSearch {

    private static final Pattern TIMES = Pattern.compile("\\s*([-+\u2212]?\\d+(?:[.,]\\d+)?)\\s*[*×]\\s*(.*)");

    /// The input without the quantity before it.
    ///
    /// @param quantity one if none was typed, empty if it is not valid
    private record Typed(String times, Optional<Quantity> quantity, String rest) {

        static Typed of(String text) {
            var times = TIMES.matcher(text);
            return times.matches()
                    ? new Typed(
                            times.group(1),
                            TypedInput.quantity(times.group(1)),
                            times.group(2).strip())
                    : new Typed("", Optional.of(Quantity.ONE), text.strip());
        }
    }

    private final ScreenContext context;
    private final ItemLookup lookup;
    private final HitSearch hits;
    private final OpenPrice openPrice;
    private final CatalogueModel model;
    private final ScanHandler handler;
    private final SerialTasks finding;
    private final SerialTasks searching;
    private boolean hitChosen;

    /// @param handler processes what was found
    ItemSearch(
            ScreenContext context,
            ItemLookup lookup,
            HitSearch hits,
            OpenPrice openPrice,
            CatalogueModel model,
            ScanHandler handler) {
        this.context = context;
        this.lookup = lookup;
        this.hits = hits;
        this.openPrice = openPrice;
        this.model = model;
        this.handler = handler;
        finding = new SerialTasks(context.tasks());
        searching = new SerialTasks(context.tasks());
        model.searchProperty().subscribe(this::search);
    }

    private Typed typed() {
        return Typed.of(model.searchProperty().get());
    }

    /// Clears the field and returns the quantity in it, or one if there is none; empty if it is not valid, which is
    /// reported.
    Optional<Quantity> takeQuantity() {
        var typed = typed();
        clear();
        return quantity(typed);
    }

    private Optional<Quantity> quantity(Typed typed) {
        if (typed.quantity().isEmpty()) {
            handler.warnNoQuantity(typed.times());
        }
        return typed.quantity();
    }

    /// Handles a scan, with the quantity in the field before it. Scans are processed in order.
    void scan(Scanned scanned) {
        takeQuantity().ifPresent(quantity -> find(() -> Optional.of(lookup.find(scanned)), quantity, scanned.text()));
    }

    private void find(Supplier<Optional<LookupResult>> operation, Typed typed, String name) {
        quantity(typed).ifPresent(quantity -> find(operation, quantity, name));
    }

    /// @param name of what is looked for, as people know it
    private void find(Supplier<Optional<LookupResult>> operation, Quantity quantity, String name) {
        finding.next(
                operation,
                (Work<Optional<LookupResult>> work) -> work.onSuccess(found -> found.ifPresentOrElse(
                                result -> handler.handle(result, quantity), () -> handler.warnNothingFound(name)))
                        .onFailure(Unavailable.UnavailableException.class, problem -> {
                            clear();
                            handler.keep(problem.reason(), name, () -> find(operation, quantity, name));
                        }));
    }

    /// Handles each typed character; only the latest text is searched for.
    private void search(String text) {
        hitChosen = false;
        var query = Typed.of(text).rest();
        var mode = model.searchModeProperty().get();
        if (query.isEmpty() && mode != SearchMode.PARKED) {
            model.show(List.of());
            return;
        }
        var staff = context.staff();
        searching.latest(
                "hits",
                () -> hits.hits(query, mode, staff),
                (Work<List<HitItem>> work) -> work.onSuccess(found -> {
                    if (typed().rest().equals(query)
                            && mode == model.searchModeProperty().get()) {
                        model.show(found);
                    }
                }));
    }

    void step(int by) {
        var count = model.hits().size();
        if (count > 0) {
            hitChosen = true;
            model.hitProperty().set(Math.floorMod(model.hitProperty().get() + by, count));
        }
    }

    /// Handles Enter: the selected hit, or else a code, or else the first hit.
    void enter() {
        var typed = typed();
        if (model.searchModeProperty().get() == SearchMode.PARKED) {
            hit().ifPresent(this::choose);
            return;
        }
        if (typed.rest().isEmpty()) {
            return;
        }
        if (!hitChosen && isAmount(typed)) {
            openPrice(typed);
            return;
        }
        var chosen = hitChosen ? hit() : onlyNew();
        if (chosen.isPresent()) {
            choose(chosen.get());
            return;
        }
        var mode = model.searchModeProperty().get();
        var staff = context.staff();
        find(() -> hits.best(typed.rest(), mode, staff), typed, typed.rest());
    }

    private boolean isAmount(Typed typed) {
        return model.searchModeProperty().get() == SearchMode.EVERYTHING
                && OpenPrice.read(typed.rest()).isPresent();
    }

    /// An amount is rung up by itself, unless an article has it as its code.
    private void openPrice(Typed typed) {
        record Answer(Optional<LookupResult> exactly, List<Article> articles) {}
        var price = OpenPrice.read(typed.rest()).orElseThrow();
        quantity(typed)
                .ifPresent(quantity -> finding.next(
                        () -> new Answer(hits.exactly(typed.rest()), openPrice.articles()),
                        (Work<Answer> work) -> work.onSuccess(answer -> answer.exactly()
                                        .ifPresentOrElse(
                                                found -> handler.handle(found, quantity),
                                                () -> handler.ringUp(price, quantity, answer.articles())))
                                .onFailure(Unavailable.UnavailableException.class, problem -> {
                                    clear();
                                    handler.keep(problem.reason(), typed.rest(), () -> openPrice(typed));
                                })));
    }

    private Optional<HitItem> hit() {
        var index = model.hitProperty().get();
        return index < model.hits().size() ? Optional.of(model.hits().get(index)) : Optional.empty();
    }

    /// Nobody was found, so the only offer is to create a customer.
    private Optional<HitItem> onlyNew() {
        return model.hits().size() == 1
                ? model.hits().stream()
                        .filter(hit -> hit.kind() == HitItem.Kind.NEW_CUSTOMER)
                        .findFirst()
                : Optional.empty();
    }

    void choose(HitItem hit) {
        var typed = typed();
        switch (hit.kind()) {
            case NEW_CUSTOMER -> handler.createCustomer(typed.rest());
            case OPEN_PRICE -> openPrice(typed);
            case ARTICLE, CUSTOMER, PARKED -> find(() -> hits.find(hit), typed, hit.title());
        }
    }

    void start(SearchMode mode) {
        clear();
        model.searchModeProperty().set(mode);
        search("");
    }

    /// Prepares for the next scan.
    void clear() {
        hitChosen = false;
        model.clearSearch();
    }
}
