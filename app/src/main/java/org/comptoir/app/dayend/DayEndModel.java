package org.comptoir.app.dayend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.app.devices.DeviceProblem;
import org.comptoir.app.devices.TicketPrinter;
import org.comptoir.app.papers.Papers;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.task.Tasks;
import org.comptoir.app.ui.notice.Said;
import org.comptoir.pos.database.Backup;
import org.comptoir.pos.database.Unavailable;
import org.comptoir.pos.database.UnavailableText;
import org.comptoir.pos.language.Formats;
import org.comptoir.pos.language.Texts;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.SignedIn;
import org.comptoir.pos.till.CashCount;
import org.comptoir.pos.till.CloseResult;
import org.comptoir.pos.till.DayClosing;
import org.comptoir.pos.till.DayEnd;
import org.comptoir.pos.till.DayFigures;
import org.comptoir.reports.roll.RollPrinter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counting, comparing and closing. What should be in the drawer is not known here until the count is confirmed, so
/// that nobody counts towards it.
final class DayEndModel {

    private static final Logger LOG = LoggerFactory.getLogger(DayEndModel.class);
    private static final int CLOSINGS_SHOWN = 30;

    private final Shop shop;
    private final Papers papers;
    private final Supplier<SignedIn> signedIn;
    private final Tasks tasks;
    private final Formats formats;
    private final Texts texts;
    private final SequencedMap<Money, IntegerProperty> counts = new TreeMap<>(Collections.reverseOrder());
    private final ObjectProperty<Money> total = new SimpleObjectProperty<>(this, "total", Money.ZERO);
    private final ObjectProperty<@Nullable Instant> countedAt = new SimpleObjectProperty<>(this, "countedAt");
    private final ObjectProperty<@Nullable DayFigures> figures = new SimpleObjectProperty<>(this, "figures");
    private final ObjectProperty<@Nullable Money> nextFloat = new SimpleObjectProperty<>(this, "nextFloat");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");
    private final BooleanProperty closing = new SimpleBooleanProperty(this, "closing");
    private final ObservableList<Said> said = FXCollections.observableArrayList();
    private final ObservableList<DayClosing> closings = FXCollections.observableArrayList();
    private Consumer<Path> opener = file -> {};

    DayEndModel(Shop shop, Papers papers, Supplier<SignedIn> signedIn, Tasks tasks, Formats formats) {
        this.shop = shop;
        this.papers = papers;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        texts = Texts.of("dayend", formats.language());
        for (var denomination : CashCount.DENOMINATIONS) {
            var count = new SimpleIntegerProperty(this, denomination.toDecimal());
            count.subscribe(any -> total.set(count().total()));
            counts.put(denomination, count);
        }
    }

    /// Reads the closings there were.
    void load() {
        tasks.of(() -> dayEnd().lastClosings(CLOSINGS_SHOWN))
                .then(closings::setAll)
                .start();
    }

    /// The count stands: now what should be there is shown.
    void confirm() {
        tasks.of(() -> dayEnd().openDay(signedIn.get())).then(this::compare).start();
    }

    private void compare(DayFigures now) {
        figures.set(now);
        nextFloat.set(now.openingFloat().min(total.get()));
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
        said.clear();
        var left = nextFloat.get();
        if (left == null || left.isNegative()) {
            said.add(Said.toPutRight(texts.get("dayend.float.missing")));
        } else if (left.compareTo(total.get()) > 0) {
            said.add(Said.toPutRight(new CloseResult.FloatAboveCash(total.get()).sentence(formats)));
        } else if (!difference().isZero() && reason.get().isBlank()) {
            said.add(Said.toPutRight(texts.get("dayend.reason.missing", formats.money(difference()))));
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
        var counted = count();
        var why = reason.get();
        tasks.of(() -> dayEnd().close(signedIn.get(), counted, left, why))
                .unless(Unavailable.Problem.class, this::unavailable)
                .then(this::closed)
                .lastly(() -> {
                    closing.set(false);
                    asking.set(false);
                })
                .start();
    }

    private void closed(CloseResult result) {
        var words = result.sentence(formats);
        switch (result) {
            case CloseResult.Closed(var done) -> {
                said.setAll(Said.done(words));
                begin();
                load();
                print(done);
                backUp();
            }
            case CloseResult.ClosedMeanwhile(var other) -> {
                said.setAll(Said.toPutRight(words));
                begin();
                load();
            }
            case CloseResult.FloatAboveCash(var counted) -> said.setAll(Said.toPutRight(words));
        }
    }

    private void begin() {
        counts.values().forEach(count -> count.set(0));
        reason.set("");
        nextFloat.set(null);
        countAgain();
    }

    /// Copies the shop away, restores the copy once, and says so.
    private void backUp() {
        tasks.job(texts.get("dayend.backup"), progress -> shop.backups().makeAutomatic())
                .unless(
                        Unavailable.Problem.class,
                        problem -> said.add(Said.failed(texts.get("dayend.backup.failed"), sentence(problem))))
                .then(this::backedUp)
                .start();
    }

    private void backedUp(Backup backup) {
        said.add(Said.done(
                texts.get("dayend.backup.done", formats.count(backup.rowCount())),
                backup.file().toString()));
    }

    /// Puts a closing on paper: by the receipt printer, or as a file where there is none or it fails.
    void print(DayClosing done) {
        tasks.of(() -> printed(done))
                .then(printed -> {
                    if (!printed) {
                        write("Z-" + done.number(), () -> papers.closingPdf(done));
                    }
                })
                .start();
    }

    private boolean printed(DayClosing done) {
        var printer = TicketPrinter.of(shop.settings()::note);
        if (!printer.isThere()) {
            return false;
        }
        try {
            printer.send(papers.closingBytes(done, RollPrinter.USUAL));
            return true;
        } catch (DeviceProblem e) {
            LOG.warn("The receipt printer did not take Z {}: {}", done.number(), e.toString());
            return false;
        }
    }

    /// The figures of the open day on paper; the journal keeps that it was read.
    void printReading() {
        var stamp = formats.dateTime(shop.clock().instant()).replaceAll("[^0-9]+", "-");
        write("X-" + stamp, () -> reading(signedIn.get()));
    }

    private byte[] reading(SignedIn by) {
        return papers.readingPdf(dayEnd().xReading(by), by.name());
    }

    private void write(String name, Supplier<byte[]> paper) {
        tasks.of(() -> {
                    var file = shop.folder().root().resolve("papers").resolve(name + ".pdf");
                    try {
                        Files.createDirectories(file.getParent());
                        Files.write(file, paper.get());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return file;
                })
                .unless(
                        UncheckedIOException.class,
                        problem -> said.add(
                                Said.failed(texts.get("dayend.paper.failed"), String.valueOf(problem.getMessage()))))
                .then(file -> {
                    said.add(Said.done(texts.get("dayend.paper.written"), file.toString()));
                    opener.accept(file);
                })
                .start();
    }

    private void unavailable(Unavailable.Problem problem) {
        said.setAll(Said.failed(texts.get("dayend.failed"), sentence(problem)));
    }

    private String sentence(Unavailable.Problem problem) {
        return UnavailableText.of(problem.reason(), formats.language());
    }

    /// Who shows a paper once it is written.
    void opening(Consumer<Path> opens) {
        opener = opens;
    }

    CashCount count() {
        var pieces = new TreeMap<Money, Integer>();
        counts.forEach((denomination, count) -> pieces.put(denomination, count.get()));
        return CashCount.of(pieces);
    }

    /// Zero while it is hidden.
    Money difference() {
        var now = figures.get();
        return now == null ? Money.ZERO : total.get().minus(now.cashExpected());
    }

    List<Comparison> comparisons() {
        var now = figures.get();
        return now == null ? List.of() : Comparison.of(now, total.get());
    }

    /// The number of the Z to come, as far as this till knows.
    long nextNumber() {
        return closings.isEmpty() ? 1 : closings.getFirst().number() + 1;
    }

    Instant now() {
        return shop.clock().instant();
    }

    private DayEnd dayEnd() {
        return shop.counter().dayEnd();
    }

    SequencedMap<Money, IntegerProperty> counts() {
        return Collections.unmodifiableSequencedMap(counts);
    }

    ObjectProperty<Money> totalProperty() {
        return total;
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

    ObservableList<Said> said() {
        return said;
    }

    ObservableList<DayClosing> closings() {
        return closings;
    }
}
