package org.comptoir.desktop.till.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.till.ticket.TypedInput;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.ItemLookup;
import org.comptoir.shop.selling.LookupResult;

/// The field that takes everything: a scan, a code, words, and a quantity before them. It searches for whatever text
/// its model has.
final class ItemSearch {

    private static final Pattern TIMES = Pattern.compile("\\s*([-+\u2212]?\\d+(?:[.,]\\d+)?)\\s*[*×]\\s*(.*)");

    /// What was typed, apart from the quantity before it.
    ///
    /// @param quantity one when none was typed, nothing when it cannot be sold so often
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
    private final CatalogueModel model;
    private final ScanHandler handler;
    private final SerialTasks finding;
    private final SerialTasks searching;
    private boolean hitChosen;

    /// @param handler acts on what was found
    ItemSearch(ScreenContext context, OpenShop shop, CatalogueModel model, ScanHandler handler) {
        this.context = context;
        lookup = shop.counter().itemLookup();
        hits = new HitSearch(shop, context.formats());
        this.model = model;
        this.handler = handler;
        finding = new SerialTasks(context.tasks());
        searching = new SerialTasks(context.tasks());
        model.searchProperty().subscribe(this::search);
    }

    private Typed typed() {
        return Typed.of(model.searchProperty().get());
    }

    /// Empties the field and tells the quantity that stood in it, one if there was none; nothing when it is no
    /// quantity, which is said.
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

    /// A scan, with the quantity that stands in the field before it. Scans are taken in the order in which they came.
    void scan(Scanned scanned) {
        takeQuantity()
                .ifPresent(quantity -> finding.next(
                        () -> lookup.find(scanned),
                        (Work<LookupResult> work) -> work.onSuccess(found -> handler.handle(found, quantity))));
    }

    private void find(Supplier<Optional<LookupResult>> operation, Typed typed) {
        quantity(typed)
                .ifPresent(quantity -> finding.next(
                        operation,
                        (Work<Optional<LookupResult>> work) -> work.onSuccess(found -> found.ifPresentOrElse(
                                result -> handler.handle(result, quantity),
                                () -> handler.warnNothingFound(typed.rest())))));
    }

    /// Each letter that is typed; only what is asked last is looked for.
    private void search(String text) {
        hitChosen = false;
        var query = Typed.of(text).rest();
        var mode = model.searchModeProperty().get();
        if (query.isEmpty()) {
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

    /// Enter: the hit that was stepped to, or else a code, or else the first hit.
    void enter() {
        var typed = typed();
        if (typed.rest().isEmpty()) {
            return;
        }
        var chosen = hitChosen ? hit() : onlyNew();
        if (chosen.isPresent()) {
            choose(chosen.get());
            return;
        }
        var mode = model.searchModeProperty().get();
        var staff = context.staff();
        find(() -> hits.best(typed.rest(), mode, staff), typed);
    }

    private Optional<HitItem> hit() {
        var index = model.hitProperty().get();
        return index < model.hits().size() ? Optional.of(model.hits().get(index)) : Optional.empty();
    }

    /// Nobody is found, so that the one thing offered is to create a new customer.
    private Optional<HitItem> onlyNew() {
        return model.hits().size() == 1
                ? model.hits().stream()
                        .filter(hit -> hit.kind() == HitItem.Kind.NEW_CUSTOMER)
                        .findFirst()
                : Optional.empty();
    }

    void choose(HitItem hit) {
        var typed = typed();
        if (hit.kind() == HitItem.Kind.NEW_CUSTOMER) {
            handler.createCustomer(typed.rest());
            return;
        }
        find(() -> hits.find(hit), typed);
    }

    void start(SearchMode mode) {
        clear();
        model.searchModeProperty().set(mode);
    }

    /// Ready for the next scan.
    void clear() {
        hitChosen = false;
        model.clearSearch();
    }
}
