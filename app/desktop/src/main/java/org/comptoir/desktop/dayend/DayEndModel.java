package org.comptoir.desktop.dayend;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayClosings;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.closing.PeriodActivity;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dayend.EndOfDay;
import org.jspecify.annotations.Nullable;

/// Counting, comparing and closing. The expected cash is unknown here until the count is confirmed, so that nobody
/// counts towards it.
final class DayEndModel {

    private static final String TOPIC = "day end";
    private static final String FINDINGS = "findings";

    private static final int CLOSINGS_SHOWN = 30;

    private final ScreenContext context;
    private final EndOfDay endOfDay;
    private final DayClosings dayClosings;
    private final Supplier<Optional<String>> till;
    private final Clock clock;
    private final Texts texts;
    private final CashCountModel drawer = new CashCountModel();
    private final ClosingPrinter documents;
    private final ObjectProperty<@Nullable Instant> countedAt = new SimpleObjectProperty<>(this, "countedAt");
    private final ObjectProperty<@Nullable DayFigures> figures = new SimpleObjectProperty<>(this, "figures");
    private final ObjectProperty<@Nullable PeriodActivity> activity = new SimpleObjectProperty<>(this, "activity");
    private final ObjectProperty<@Nullable Money> nextFloat = new SimpleObjectProperty<>(this, "nextFloat");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");
    private final BooleanProperty closing = new SimpleBooleanProperty(this, "closing");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(this, "reading");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final StringProperty tillName = new SimpleStringProperty(this, "tillName", "");
    private final PageMessages messages = new PageMessages();
    private final ObservableList<DayClosing> closings = FXCollections.observableArrayList();

    /// @param till which till this is, if that has to be told
    DayEndModel(
            ScreenContext context,
            EndOfDay endOfDay,
            DayClosings dayClosings,
            Supplier<Optional<String>> till,
            Clock clock) {
        this.till = till;
        this.context = context;
        this.endOfDay = endOfDay;
        this.dayClosings = dayClosings;
        this.clock = clock;
        texts = context.texts("dayend");
        documents = new ClosingPrinter(context, endOfDay, messages);
    }

    /// Loads the previous closings, and which till they are of.
    void load() {
        context.tasks()
                .of(till::get)
                .onSuccess(now -> tillName.set(now.orElse("")))
                .start();
        context.tasks()
                .of(() -> dayClosings.lastClosings(CLOSINGS_SHOWN))
                .onSuccess(found -> {
                    closings.setAll(found);
                    loaded.set(true);
                })
                .start();
    }

    /// Confirms the count: the expected amounts are now shown.
    void confirm() {
        if (reading.get()) {
            return;
        }
        reading.set(true);
        context.work(by -> {
                    var now = endOfDay.openDay(by);
                    return new OpenDay(now, endOfDay.activity(now));
                })
                .onSuccess(day -> compare(day.figures(), day.activity()))
                .onFinished(() -> reading.set(false))
                .start();
    }

    private record OpenDay(DayFigures figures, PeriodActivity activity) {}

    private void compare(DayFigures now, PeriodActivity beside) {
        warn(now);
        activity.set(beside);
        figures.set(now);
        nextFloat.set(now.usualFloat(drawer.total()));
        countedAt.set(clock.instant());
    }

    /// Returns to counting; the expected amounts are hidden again.
    void countAgain() {
        asking.set(false);
        countedAt.set(null);
        figures.set(null);
        activity.set(null);
    }

    /// Asks for confirmation once nothing prevents closing.
    void ask() {
        messages.dismissAll();
        var left = nextFloat.get();
        if (left == null || left.isNegative()) {
            messages.warn(TOPIC, Message.of(texts.get("dayend.float.missing")));
        } else if (left.compareTo(drawer.total()) > 0) {
            messages.warn(
                    TOPIC, Message.of(new CloseResult.FloatAboveCash(drawer.total()).sentence(context.formats())));
        } else if (!difference().isZero() && reason.get().isBlank()) {
            messages.warn(TOPIC, Message.of(new CloseResult.ReasonMissing(difference()).sentence(context.formats())));
        } else {
            asking.set(true);
        }
    }

    void close() {
        var left = nextFloat.get();
        if (left == null || closing.get()) {
            return;
        }
        closing.set(true);
        var counted = drawer.count();
        var why = reason.get();
        context.work(by -> endOfDay.close(by, counted, left, why))
                .onFailure(Unavailable.UnavailableException.class, this::unavailable)
                .onSuccess(this::closed)
                .onFinished(() -> {
                    closing.set(false);
                    asking.set(false);
                })
                .start();
    }

    private void closed(CloseResult result) {
        var sentence = result.sentence(context.formats());
        switch (result) {
            case CloseResult.Closed(var done) -> {
                messages.done(TOPIC, Message.of(sentence));
                warn(done.figures());
                begin();
                load();
                documents.print(done);
                documents.backUp();
            }
            case CloseResult.ClosedMeanwhile(var other) -> {
                messages.warn(TOPIC, Message.of(sentence));
                begin();
                load();
            }
            case CloseResult.CountTooHigh(var most) -> messages.warn(TOPIC, Message.of(sentence));
            case CloseResult.FloatAboveCash(var counted) -> messages.warn(TOPIC, Message.of(sentence));
            case CloseResult.ReasonMissing(var difference) -> {
                messages.warn(TOPIC, Message.of(sentence));
                confirm();
            }
        }
    }

    /// Mismatches between the data and what was signed do not prevent closing; whoever closes is warned.
    private void warn(DayFigures now) {
        now.warning(context.formats()).ifPresent(warning -> messages.fail(FINDINGS, Message.of(warning)));
    }

    private void begin() {
        drawer.empty();
        reason.set("");
        nextFloat.set(null);
        countAgain();
    }

    private void unavailable(Unavailable.UnavailableException problem) {
        messages.fail(
                TOPIC,
                Message.of(texts.get("dayend.failed"), UnavailableText.of(problem.reason(), context.language())));
    }

    /// Zero while it is hidden.
    Money difference() {
        var now = figures.get();
        return now == null ? Money.ZERO : drawer.total().minus(now.cashExpected());
    }

    List<CashDifference> comparisons() {
        var now = figures.get();
        return now == null ? List.of() : CashDifference.of(now, drawer.total());
    }

    /// The number of the next Z report, as far as this till knows.
    long nextNumber() {
        return closings.isEmpty() ? 1 : closings.getFirst().number() + 1;
    }

    Instant now() {
        return clock.instant();
    }

    /// The cash count.
    CashCountModel drawer() {
        return drawer;
    }

    /// Documents of closings and readings.
    ClosingPrinter documents() {
        return documents;
    }

    ObjectProperty<@Nullable Instant> countedAtProperty() {
        return countedAt;
    }

    ObjectProperty<@Nullable DayFigures> figuresProperty() {
        return figures;
    }

    /// What happened beside the sales; null until the count is confirmed.
    ObjectProperty<@Nullable PeriodActivity> activityProperty() {
        return activity;
    }

    ObjectProperty<@Nullable Money> nextFloatProperty() {
        return nextFloat;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /// Which till this is; empty in a shop of one till.
    ReadOnlyStringProperty tillNameProperty() {
        return tillName;
    }

    BooleanProperty askingProperty() {
        return asking;
    }

    BooleanProperty closingProperty() {
        return closing;
    }

    /// Whether the expected amounts are being read.
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Whether the previous closings were read.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    PageMessages messages() {
        return messages;
    }

    ObservableList<DayClosing> closings() {
        return closings;
    }
}
