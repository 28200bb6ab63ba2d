package org.comptoir.desktop.till.weighing;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TypedInput;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.devices.scale.Scale;
import org.comptoir.shop.devices.scale.ScaleReading;
import org.comptoir.shop.devices.scale.ScaleReading.Stable;
import org.comptoir.shop.devices.scale.ScaleReadingText;
import org.comptoir.shop.devices.scale.Scales;
import org.comptoir.shop.selling.WeighedQuantity;
import org.jspecify.annotations.Nullable;

/// The weight of one article: what the scale shows now, less a tare, or typed by hand. It is taken by Enter, or by
/// itself where the machine is set so; nothing and less than nothing is refused.
public final class WeighModel {

    /// The same goods may weigh a little more or less at the next look.
    private static final long SAME_GOODS_GRAMS = 5;

    private static final String TARE = "\\d{0,5}";

    private final ScreenContext context;
    private final Scales scales;
    private final TicketController ticket;
    private final Texts texts;
    private final ScaleReadingText words;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final StringProperty tare = new SimpleStringProperty(this, "tare", "");
    private final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    private final ReadOnlyObjectWrapper<WeighState> state = new ReadOnlyObjectWrapper<>(this, "state", WeighState.NONE);
    private @Nullable Article article;
    private @Nullable Scale scale;
    private @Nullable ScaleReading last;
    private boolean isAsking;
    private boolean isWanted;
    private boolean wasCleared = true;
    private long lastTaken;

    public WeighModel(ScreenContext context, Scales scales, TicketController ticket) {
        this.context = context;
        this.scales = scales;
        this.ticket = ticket;
        texts = context.texts("sell");
        words = new ScaleReadingText(context.formats());
        ticket.model().totalsProperty().subscribe(this::close);
        tare.subscribe(this::tareChanged);
    }

    private void tareChanged() {
        show();
        poll();
    }

    /// Asks for the weight of an article.
    public void begin(Article wanted) {
        if (!ticket.mayChange()) {
            return;
        }
        close();
        ticket.closePrompt();
        article = wanted;
        scale = scales.current().orElse(null);
        typed.set("");
        show();
        open.set(true);
        poll();
    }

    /// Asks the scale again, unless it has not answered yet. Never waits.
    public void poll() {
        var asked = scale;
        if (asked != null && !isAsking) {
            isAsking = true;
            context.tasks()
                    .of(asked::read)
                    .onSuccess(reading -> {
                        if (asked == scale) {
                            read(reading);
                        }
                    })
                    .onFinished(() -> isAsking = false)
                    .start();
        }
    }

    private void read(ScaleReading reading) {
        var isSteady = reading.equals(last);
        if (reading instanceof Stable(var grams) && grams == 0) {
            wasCleared = true;
        }
        last = reading;
        show();
        var isSold = net().map(Quantity::isPositive).orElse(false);
        if (isSold && typed.get().isBlank() && (isWanted || isSteady && takesByItself())) {
            take();
        }
    }

    /// What still lies on the scale from the article before is not taken for the next one.
    private boolean takesByItself() {
        return scales.settings().takesByItself()
                && last instanceof Stable(var grams)
                && (wasCleared || Math.abs(grams - lastTaken) > SAME_GOODS_GRAMS);
    }

    private long tareGrams() {
        var digits = tare.get().strip();
        return digits.isEmpty() || !digits.matches(TARE) ? 0 : Long.parseLong(digits);
    }

    /// The weight that the scale shows without the tare, if it shows one.
    private Optional<Quantity> net() {
        return last instanceof Stable stable
                ? Optional.of(stable.weight().minus(new Quantity(tareGrams())))
                : Optional.empty();
    }

    private void show() {
        var known = article;
        if (known == null) {
            state.set(WeighState.NONE);
            return;
        }
        var price = known.price();
        var formats = context.formats();
        var net = net().filter(Quantity::isPositive);
        state.set(new WeighState(
                known.displayName(),
                price == null ? "" : texts.get("sell.weigh.price", formats.money(price)),
                net().map(weight -> texts.get("sell.weigh.kilograms", formats.quantity(weight)))
                        .orElse(""),
                net.isPresent() && price != null ? formats.money(price.times(net.get())) : "",
                last == null ? texts.get("sell.weigh.asking") : words.of(last)));
    }

    /// Takes what is typed, or else what the scale shows.
    public void take() {
        fault.set("");
        if (!tare.get().strip().matches(TARE)) {
            fault.set(texts.get("sell.weigh.tare.unfit"));
        } else if (typed.get().isBlank()) {
            takeShown();
        } else {
            var most = context.formats().quantity(Pricing.MAX_QUANTITY);
            TypedInput.quantity(typed.get())
                    .ifPresentOrElse(
                            weight -> sell(WeighedQuantity.typed(weight)),
                            () -> fault.set(texts.get("sell.fault.weight", most)));
        }
    }

    /// While it moves, Enter is kept: the weight is taken as soon as it is steady.
    private void takeShown() {
        isWanted = last instanceof ScaleReading.Unstable;
        if (!(last instanceof Stable(var grams)) || grams == 0) {
            fault.set(last == null ? texts.get("sell.weigh.asking") : words.of(last));
        } else if (grams <= tareGrams()) {
            fault.set(texts.get("sell.weigh.tare.high"));
        } else {
            wasCleared = false;
            lastTaken = grams;
            sell(WeighedQuantity.onScale(grams, tareGrams()));
        }
    }

    private void sell(WeighedQuantity weight) {
        var weighed = article;
        close();
        if (weighed != null) {
            ticket.addWeighed(weighed, weight);
        }
    }

    /// Leaves without anything.
    public void close() {
        var left = scale;
        scale = null;
        article = null;
        last = null;
        isWanted = false;
        fault.set("");
        tare.set("");
        open.set(false);
        if (left != null) {
            context.tasks().of(left::close).start();
        }
    }

    /// Whether it is asked.
    public BooleanProperty openProperty() {
        return open;
    }

    public ReadOnlyObjectProperty<WeighState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// A weight in kilograms, net.
    public StringProperty typedProperty() {
        return typed;
    }

    /// What the packing weighs, in grams.
    public StringProperty tareProperty() {
        return tare;
    }

    public StringProperty faultProperty() {
        return fault;
    }
}
