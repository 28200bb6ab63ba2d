package org.comptoir.desktop.till.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.till.counter.HitItem;
import org.comptoir.desktop.till.counter.SearchMode;
import org.comptoir.desktop.till.counter.TillModel;
import org.comptoir.desktop.till.lines.TypedInput;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.money.Quantity;

/// The field that takes everything: a scan, a code, words, and a quantity before them.
public final class ItemSearch {

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

    /// Where what the field was told leads.
    ///
    /// @param found is told what a code or text turned out to be
    /// @param badQuantity is told a quantity that is none
    public record Ways(
            BiConsumer<LookupResult, Quantity> found, Consumer<String> newCustomer, Consumer<String> badQuantity) {}

    private final TillContext context;
    private final TillModel model;
    private final ItemLookup lookup;
    private final Ways ways;
    private final SerialTasks finding;
    private final SerialTasks searching;
    private boolean hitChosen;

    public ItemSearch(TillContext context, TillModel model, Ways ways) {
        this.context = context;
        this.model = model;
        this.ways = ways;
        lookup = new ItemLookup(context);
        finding = new SerialTasks(context.tasks());
        searching = new SerialTasks(context.tasks());
    }

    /// Empties the field and goes on with the quantity that stood in it, one if there was none.
    public void withQuantity(Consumer<Quantity> then) {
        var typed = Typed.of(model.searchProperty().get());
        clear();
        typed.quantity().ifPresentOrElse(then, () -> ways.badQuantity().accept(typed.times()));
    }

    /// A scan, with the quantity that stands in the field before it. Scans are taken in the order in which they came.
    public void scan(String code) {
        withQuantity(quantity -> find(() -> lookup.code(code), quantity));
    }

    private void find(Supplier<LookupResult> operation, Quantity quantity) {
        finding.next(
                operation,
                (Work<LookupResult> work) ->
                        context.guard(work).onSuccess(what -> ways.found().accept(what, quantity)));
    }

    private void find(Supplier<LookupResult> operation, Typed typed) {
        typed.quantity()
                .ifPresentOrElse(
                        quantity -> find(operation, quantity),
                        () -> ways.badQuantity().accept(typed.times()));
    }

    /// Each letter that is typed; only what is asked last is looked for.
    public void type(String text) {
        hitChosen = false;
        var typed = Typed.of(text).rest();
        var looking = model.lookingProperty().get();
        if (typed.isEmpty()) {
            show(List.of());
            return;
        }
        var by = context.signedIn().get();
        searching.latest(
                "hits",
                () -> lookup.hits(by, typed, looking),
                (Work<List<HitItem>> work) -> context.guard(work).onSuccess(hits -> {
                    var now = Typed.of(model.searchProperty().get()).rest();
                    if (now.equals(typed) && looking == model.lookingProperty().get()) {
                        show(hits);
                    }
                }));
    }

    private void show(List<HitItem> hits) {
        model.hitProperty().set(0);
        model.hits().setAll(hits);
    }

    public void step(int by) {
        var count = model.hits().size();
        if (count > 0) {
            hitChosen = true;
            model.hitProperty().set(Math.floorMod(model.hitProperty().get() + by, count));
        }
    }

    /// Enter: the hit that was stepped to, or else a code, or else the first hit.
    public void enter(String text) {
        var typed = Typed.of(text);
        if (typed.rest().isEmpty()) {
            return;
        }
        var chosen = hitChosen ? hit() : Optional.<HitItem>empty();
        if (chosen.isPresent()) {
            take(chosen.get());
            return;
        }
        var only = onlyNew();
        if (only.isPresent()) {
            take(only.get());
            return;
        }
        var looking = model.lookingProperty().get();
        var by = context.signedIn().get();
        find(() -> lookup.typed(by, typed.rest(), looking), typed);
    }

    private Optional<HitItem> hit() {
        var index = model.hitProperty().get();
        return index < model.hits().size() ? Optional.of(model.hits().get(index)) : Optional.empty();
    }

    /// Nobody is found, so that the one thing offered is to make a new customer.
    private Optional<HitItem> onlyNew() {
        return model.hits().size() == 1
                ? model.hits().stream()
                        .filter(hit -> hit.kind() == HitItem.Kind.NEW_CUSTOMER)
                        .findFirst()
                : Optional.empty();
    }

    public void take(HitItem hit) {
        var typed = Typed.of(model.searchProperty().get());
        if (hit.kind() == HitItem.Kind.NEW_CUSTOMER) {
            ways.newCustomer().accept(typed.rest());
            return;
        }
        find(() -> lookup.hit(hit).orElseGet(() -> new LookupResult.Nothing(hit.title(), false)), typed);
    }

    public void look(SearchMode looking) {
        clear();
        model.lookingProperty().set(looking);
    }

    /// Ready for the next scan.
    public void clear() {
        hitChosen = false;
        model.lookingProperty().set(SearchMode.EVERYTHING);
        model.searchProperty().set("");
        show(List.of());
    }
}
