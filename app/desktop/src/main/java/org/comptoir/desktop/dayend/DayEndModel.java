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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayClosings;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.closing.DayIncident;
import org.comptoir.pos.closing.DifferenceLimit;
import org.comptoir.pos.closing.PeriodActivity;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dayend.DayReminder;
import org.comptoir.shop.dayend.EndOfDay;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Counting, comparing and closing. The expected cash is unknown here until the count is confirmed, so that nobody
/// counts towards it.
final class DayEndModel {

    private static final String TOPIC = "day end";
    private static final String FINDINGS = "findings";

    private final ScreenContext context;
    private final EndOfDay endOfDay;
    private final LastClosingsModel last;
    private final Clock clock;
    private final Texts texts;
    private final DayCountModel count = new DayCountModel();
    private final ClosingPrinter documents;
    private final ObjectProperty<@Nullable Instant> countedAt = new SimpleObjectProperty<>(this, "countedAt");
    private final ObjectProperty<@Nullable DayFigures> figures = new SimpleObjectProperty<>(this, "figures");
    private final ObjectProperty<@Nullable PeriodActivity> activity = new SimpleObjectProperty<>(this, "activity");
    private final ObjectProperty<@Nullable Money> nextFloat = new SimpleObjectProperty<>(this, "nextFloat");
    private final ObjectProperty<@Nullable DayFigures> peeked = new SimpleObjectProperty<>(this, "peeked");
    private DifferenceLimit limit = DifferenceLimit.DEFAULT;
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");
    private final BooleanProperty closing = new SimpleBooleanProperty(this, "closing");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(this, "reading");
    private final PageMessages messages = new PageMessages();
    private final ObservableList<DayIncident> incidents = FXCollections.observableArrayList();
    private final ObservableList<DayReminder> reminders = FXCollections.observableArrayList();
    private final FiscalSettleModel settling;
    private final RecorderClosing recorder;

    /// @param till which till this is, if that has to be told
    DayEndModel(
            ScreenContext context,
            EndOfDay endOfDay,
            DayClosings dayClosings,
            Supplier<Optional<String>> till,
            Clock clock) {
        this.context = context;
        this.endOfDay = endOfDay;
        last = new LastClosingsModel(context, dayClosings, till);
        this.clock = clock;
        texts = context.texts("dayend");
        documents = new ClosingPrinter(context, endOfDay, messages);
        settling = new FiscalSettleModel(context, endOfDay, messages, incidents);
        recorder = new RecorderClosing(context, endOfDay, messages);
    }

    /// Loads the previous closings, and which till they are of.
    void load() {
        last.load();
        context.tasks().of(endOfDay::countable).onSuccess(count::offer).start();
    }

    /// Confirms the count: the expected amounts are now shown.
    void confirm() {
        if (reading.get()) {
            return;
        }
        reading.set(true);
        context.work(by -> {
                    var now = endOfDay.openDay(by);
                    return new OpenDay(
                            now,
                            endOfDay.activity(now),
                            endOfDay.incidents(by),
                            endOfDay.reminders(by),
                            endOfDay.differenceLimit());
                })
                .onSuccess(this::compare)
                .onFinished(() -> reading.set(false))
                .start();
    }

    private record OpenDay(
            DayFigures figures,
            PeriodActivity activity,
            List<DayIncident> incidents,
            List<DayReminder> reminders,
            DifferenceLimit limit) {}

    private void compare(OpenDay day) {
        warn(day.figures());
        limit = day.limit();
        activity.set(day.activity());
        incidents.setAll(day.incidents());
        reminders.setAll(day.reminders());
        count.offer(day.figures().tenders().stream()
                .map(DayFigures.TenderTotal::type)
                .toList());
        figures.set(day.figures());
        nextFloat.set(day.figures().usualFloat(count.drawer().total()));
        countedAt.set(clock.instant());
    }

    /// Shows what is expected before it was counted, to whoever may see that.
    void peek() {
        if (mayPeek()) {
            context.work(endOfDay::openDay).onSuccess(peeked::set).start();
        }
    }

    boolean mayPeek() {
        return context.may(Permission.SEE_EXPECTED_CASH);
    }

    /// Returns to counting; the expected amounts are hidden again.
    void countAgain() {
        asking.set(false);
        countedAt.set(null);
        figures.set(null);
        activity.set(null);
        incidents.clear();
        settling.cancel();
        reminders.clear();
        peeked.set(null);
    }

    /// Asks for confirmation once nothing prevents closing.
    void ask() {
        messages.dismissAll();
        var left = nextFloat.get();
        if (left == null || left.isNegative()) {
            messages.warn(TOPIC, Message.of(texts.get("dayend.float.missing")));
        } else if (left.compareTo(count.drawer().total()) > 0) {
            warn(new CloseResult.FloatAboveCash(count.drawer().total()));
        } else {
            comparison().flatMap(DayComparison::unexplained).ifPresentOrElse(this::warn, () -> asking.set(true));
        }
    }

    private void warn(CloseResult refused) {
        messages.warn(TOPIC, Message.of(refused.sentence(context.formats())));
    }

    void close() {
        close(false);
    }

    /// @param clockIsRight whether somebody confirmed the date
    private void close(boolean clockIsRight) {
        var left = nextFloat.get();
        if (left == null || closing.get()) {
            return;
        }
        closing.set(true);
        var counted = count.count();
        context.work(by ->
                        clockIsRight ? endOfDay.closeByTheClock(by, counted, left) : endOfDay.close(by, counted, left))
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
                // The Z tells what was confirmed by then.
                recorder.close(() -> documents.print(done));
                documents.backUp();
            }
            case CloseResult.ClosedMeanwhile(var other) -> {
                messages.warn(TOPIC, Message.of(sentence));
                begin();
                load();
            }
            case CloseResult.ClockDoubtful(var doubt) ->
                messages.warn(
                        TOPIC,
                        Message.of(sentence)
                                .withStep(
                                        MaterialDesignC.CALENDAR_CHECK,
                                        texts.get(
                                                "dayend.clock.right",
                                                context.formats().date(doubt.today())),
                                        () -> close(true)));
            case CloseResult.CountTooHigh(var most) -> messages.warn(TOPIC, Message.of(sentence));
            case CloseResult.FloatAboveCash(var counted) -> messages.warn(TOPIC, Message.of(sentence));
            case CloseResult.ReasonMissing(var difference) -> recount(sentence);
            case CloseResult.TenderReasonMissing(var type, var difference) -> recount(sentence);
        }
    }

    /// Something was sold meanwhile: what is expected is read again.
    private void recount(String sentence) {
        messages.warn(TOPIC, Message.of(sentence));
        confirm();
    }

    /// Mismatches between the data and what was signed do not prevent closing; whoever closes is warned.
    private void warn(DayFigures now) {
        now.warning(context.formats()).ifPresent(warning -> messages.fail(FINDINGS, Message.of(warning)));
    }

    private void begin() {
        count.empty();
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
        return comparison().map(DayComparison::difference).orElse(Money.ZERO);
    }

    List<CashDifference> comparisons() {
        return comparison().map(DayComparison::rows).orElse(List.of());
    }

    /// Nothing while it is hidden.
    Optional<DayComparison> comparison() {
        return Optional.ofNullable(figures.get()).map(now -> new DayComparison(now, foreign(), count, limit));
    }

    private List<PeriodActivity.ForeignTaken> foreign() {
        var day = activity.get();
        return day == null ? List.of() : day.foreign();
    }

    /// The previous closings, and which till they are of.
    LastClosingsModel last() {
        return last;
    }

    Instant now() {
        return clock.instant();
    }

    /// What is counted, and why it differs.
    DayCountModel count() {
        return count;
    }

    /// What is expected, seen before it was counted; null unless somebody who may asked for it.
    ReadOnlyObjectProperty<@Nullable DayFigures> peekedProperty() {
        return peeked;
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

    /// What is worth a look, in the order in which it happened; empty until the count is confirmed.
    ObservableList<DayIncident> incidents() {
        return incidents;
    }

    FiscalSettleModel settling() {
        return settling;
    }

    /// What waits to be dealt with; empty until the count is confirmed.
    ObservableList<DayReminder> reminders() {
        return reminders;
    }

    /// Goes where it is dealt with, or does so.
    void deal(DayReminder reminder) {
        switch (reminder) {
            case DayReminder.MonthNotClosed(var begun) ->
                context.work(by -> endOfDay.closeMonthAgain())
                        .onSuccess(closed -> reminders.removeIf(shown -> closed && shown.equals(reminder)))
                        .start();
            case DayReminder.OrdersExpired(var quotes, var putAside) ->
                context.navigator().openExpiredOrders();
        }
    }

    ObjectProperty<@Nullable Money> nextFloatProperty() {
        return nextFloat;
    }

    /// Which till this is; empty in a shop of one till.
    ReadOnlyStringProperty tillNameProperty() {
        return last.tillNameProperty();
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

    PageMessages messages() {
        return messages;
    }

    ObservableList<DayClosing> closings() {
        return last.closings();
    }
}
