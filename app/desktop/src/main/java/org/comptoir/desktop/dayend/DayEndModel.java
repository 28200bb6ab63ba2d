package org.comptoir.desktop.dayend;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dayend.EndOfDay;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Counting, comparing and closing. What should be in the drawer is not known here until the count is confirmed, so
/// that nobody counts towards it.
final class DayEndModel {

    private static final int CLOSINGS_SHOWN = 30;

    private final OpenShop shop;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Formats formats;
    private final Texts texts;
    private final CashCountModel drawer = new CashCountModel();
    private final EndOfDay endOfDay;
    private final ClosingPrinter onPaper;
    private final ObjectProperty<@Nullable Instant> countedAt = new SimpleObjectProperty<>(this, "countedAt");
    private final ObjectProperty<@Nullable DayFigures> figures = new SimpleObjectProperty<>(this, "figures");
    private final ObjectProperty<@Nullable Money> nextFloat = new SimpleObjectProperty<>(this, "nextFloat");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");
    private final BooleanProperty closing = new SimpleBooleanProperty(this, "closing");
    private final ObservableList<Message> messages = FXCollections.observableArrayList();
    private final ObservableList<DayClosing> closings = FXCollections.observableArrayList();

    DayEndModel(OpenShop shop, DocumentPrinter papers, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.shop = shop;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        texts = Texts.of("dayend", formats.language());
        endOfDay = new EndOfDay(shop, papers);
        onPaper = new ClosingPrinter(endOfDay, signedIn, tasks, formats, messages);
    }

    /// Reads the closings there were.
    void load() {
        tasks.of(() -> shop.counter().dayEnd().lastClosings(CLOSINGS_SHOWN))
                .onSuccess(closings::setAll)
                .start();
    }

    /// The count stands: now what should be there is shown.
    void confirm() {
        tasks.of(() -> endOfDay.openDay(signedIn.get()))
                .onSuccess(this::compare)
                .start();
    }

    private void compare(DayFigures now) {
        figures.set(now);
        nextFloat.set(now.usualFloat(drawer.total()));
        countedAt.set(shop.clock().instant());
    }

    /// Back to counting; what should be there is hidden again.
    void countAgain() {
        asking.set(false);
        countedAt.set(null);
        figures.set(null);
    }

    /// Asks whether the day is really to be closed, once nothing speaks against it.
    void ask() {
        messages.clear();
        var left = nextFloat.get();
        if (left == null || left.isNegative()) {
            messages.add(Message.toPutRight(texts.get("dayend.float.missing")));
        } else if (left.compareTo(drawer.total()) > 0) {
            messages.add(Message.toPutRight(new CloseResult.FloatAboveCash(drawer.total()).sentence(formats)));
        } else if (!difference().isZero() && reason.get().isBlank()) {
            messages.add(Message.toPutRight(new CloseResult.ReasonMissing(difference()).sentence(formats)));
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
        tasks.of(() -> endOfDay.close(signedIn.get(), counted, left, why))
                .onFailure(Unavailable.UnavailableException.class, this::unavailable)
                .onSuccess(this::closed)
                .onFinished(() -> {
                    closing.set(false);
                    asking.set(false);
                })
                .start();
    }

    private void closed(CloseResult result) {
        var words = result.sentence(formats);
        switch (result) {
            case CloseResult.Closed(var done) -> {
                messages.setAll(Message.done(words));
                begin();
                load();
                onPaper.print(done);
                onPaper.backUp();
            }
            case CloseResult.ClosedMeanwhile(var other) -> {
                messages.setAll(Message.toPutRight(words));
                begin();
                load();
            }
            case CloseResult.FloatAboveCash(var counted) -> messages.setAll(Message.toPutRight(words));
            case CloseResult.ReasonMissing(var difference) -> {
                messages.setAll(Message.toPutRight(words));
                confirm();
            }
        }
    }

    private void begin() {
        drawer.empty();
        reason.set("");
        nextFloat.set(null);
        countAgain();
    }

    private void unavailable(Unavailable.UnavailableException problem) {
        messages.setAll(Message.failed(texts.get("dayend.failed"), sentence(problem)));
    }

    private String sentence(Unavailable.UnavailableException problem) {
        return UnavailableText.of(problem.reason(), formats.language());
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

    /// The number of the Z to come, as far as this till knows.
    long nextNumber() {
        return closings.isEmpty() ? 1 : closings.getFirst().number() + 1;
    }

    Instant now() {
        return shop.clock().instant();
    }

    /// What is counted.
    CashCountModel drawer() {
        return drawer;
    }

    /// Closings and readings on paper.
    ClosingPrinter onPaper() {
        return onPaper;
    }

    ObjectProperty<@Nullable Instant> countedAtProperty() {
        return countedAt;
    }

    ObjectProperty<@Nullable DayFigures> figuresProperty() {
        return figures;
    }

    ObjectProperty<@Nullable Money> nextFloatProperty() {
        return nextFloat;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    BooleanProperty askingProperty() {
        return asking;
    }

    BooleanProperty closingProperty() {
        return closing;
    }

    ObservableList<Message> messages() {
        return messages;
    }

    ObservableList<DayClosing> closings() {
        return closings;
    }
}
