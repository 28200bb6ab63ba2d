package org.comptoir.app.customers;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.comptoir.app.exporting.Denial;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.task.Tasks;
import org.comptoir.app.task.Work;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.Statement;
import org.comptoir.customers.customer.ChangeResult;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.CustomerDetails;
import org.comptoir.customers.customer.DetailFault;
import org.comptoir.customers.timeline.NoteResult;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.language.Language;
import org.comptoir.pos.language.Texts;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/// The record of one customer. Each change is saved at once and can be undone; what cannot be saved is said
/// and changes nothing.
public final class RecordModel {

    private final Shop shop;
    private final RecordReader reader;
    private final Supplier<SignedIn> signedIn;
    private final Tasks tasks;
    private final Announcer announcer;
    private final Texts texts;
    private final Texts customerTexts;
    private final Texts timelineTexts;
    private final ReadOnlyObjectWrapper<@Nullable CustomerRecord> record = new ReadOnlyObjectWrapper<>(this, "record");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private Runnable changed = () -> {};
    private @Nullable CustomerId wanted;

    RecordModel(Shop shop, Supplier<SignedIn> signedIn, Tasks tasks, Announcer announcer, Language language) {
        this.shop = shop;
        this.reader = new RecordReader(shop);
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.announcer = announcer;
        this.texts = Texts.of("customerrecord", language);
        this.customerTexts = Texts.of("customers", language);
        this.timelineTexts = Texts.of("timeline", language);
    }

    /// Called after each change, for the list beside.
    void onChanged(Runnable listener) {
        changed = listener;
    }

    public void open(CustomerId id) {
        wanted = id;
        problem.set("");
        read(id);
    }

    public void close() {
        wanted = null;
        record.set(null);
    }

    /// Reads again what is shown: somebody else may have sold or written in the meantime.
    public void reload() {
        var shown = record.get();
        if (shown != null) {
            read(shown.id());
        }
    }

    private void read(CustomerId id) {
        tasks.of(() -> reader.read(id))
                .then(found -> show(id, found.orElse(null)))
                .start();
    }

    /// What came too late, after another customer was asked for, is not shown.
    private void show(CustomerId id, @Nullable CustomerRecord found) {
        if (id.equals(wanted)) {
            record.set(found);
        }
    }

    /// Changes the details as they are now.
    ///
    /// @param done what is said of it
    public void change(UnaryOperator<CustomerDetails> edit, String done) {
        var shown = record.get();
        if (shown == null) {
            return;
        }
        var customer = shown.customer();
        var details = edit.apply(customer.details());
        if (!details.equals(customer.details())) {
            save(customer.id(), customer.version(), details, done);
        }
    }

    private void save(CustomerId id, int version, CustomerDetails details, @Nullable String done) {
        work(() -> {
                    var result = shop.customerFile().customers().change(signedIn.get(), id, version, details);
                    shop.customerFile().search().catchUp();
                    return result;
                })
                .then(result -> answer(result, done))
                .start();
    }

    private void answer(ChangeResult result, @Nullable String done) {
        switch (result) {
            case ChangeResult.Changed(var now, var before) -> {
                problem.set("");
                read(now.id());
                changed.run();
                if (done != null) {
                    announcer.undoable(done, () -> save(now.id(), now.version(), before, null));
                }
            }
            case ChangeResult.ChangedMeanwhile(var now) -> {
                problem.set(customerTexts.get("customers.changedMeanwhile"));
                read(now.id());
            }
            case ChangeResult.Refused(var fault) -> refuse(fault);
        }
    }

    private void refuse(DetailFault fault) {
        problem.set(customerTexts.get("customers.fault." + fault.name()));
        reload();
    }

    /// Takes down what the customer says of a channel.
    public void consent(Channel channel, boolean yes) {
        withShown(id -> work(() ->
                        shop.customerFile().consents().record(signedIn.get(), id, Statement.spoken(channel, yes)))
                .then(proof -> {
                    announcer.done(texts.get("customerrecord.consent.taken"));
                    read(id);
                })
                .start());
    }

    /// Writes a note into the history.
    ///
    /// @param kept is told that it was
    public void note(String text, Runnable kept) {
        var notes = shop.customerFile().notes();
        withShown(id -> work(() -> notes.take(signedIn.get(), id, text))
                .then(result -> {
                    switch (result) {
                        case NoteResult.Taken(var note) -> {
                            problem.set("");
                            kept.run();
                            read(id);
                            announcer.undoable(
                                    texts.get("customerrecord.note.taken"),
                                    () -> work(() -> {
                                                notes.remove(signedIn.get(), note.id());
                                                return id;
                                            })
                                            .then(this::read)
                                            .start());
                        }
                        case NoteResult.Empty() -> problem.set(timelineTexts.get("timeline.note.empty"));
                        case NoteResult.HoldsCardNumber() -> problem.set(timelineTexts.get("timeline.note.cardNumber"));
                    }
                })
                .start());
    }

    public void archive() {
        withShown(id -> keep(id, true));
    }

    public void restore() {
        withShown(id -> keep(id, false));
    }

    private void keep(CustomerId id, boolean archived) {
        var customers = shop.customerFile().customers();
        work(() -> {
                    var now = archived ? customers.archive(signedIn.get(), id) : customers.restore(signedIn.get(), id);
                    shop.customerFile().search().catchUp();
                    return now;
                })
                .then(now -> {
                    read(id);
                    changed.run();
                    var key = archived ? "customerrecord.archived" : "customerrecord.restored";
                    announcer.undoable(texts.get(key, now.displayName()), () -> keep(id, !archived));
                })
                .start();
    }

    /// Makes a customer from one line: a name, a telephone, an e-mail address, or several of them.
    ///
    /// @param answer is told what became of it
    public void create(String line, Consumer<CreateResult> answer) {
        work(() -> {
                    var region = shop.settings().profile().country();
                    var result = shop.customerFile().customers().createAtTill(signedIn.get(), line, region);
                    shop.customerFile().search().catchUp();
                    return result;
                })
                .then(result -> {
                    if (result instanceof CreateResult.Created(Customer customer)) {
                        open(customer.id());
                        changed.run();
                    }
                    answer.accept(result);
                })
                .start();
    }

    private <T> Work<T> work(Supplier<T> does) {
        return tasks.of(does).unless(NotPermitted.class, denied -> problem.set(Denial.words(denied, texts.language())));
    }

    private void withShown(Consumer<CustomerId> does) {
        var shown = record.get();
        if (shown != null) {
            does.accept(shown.id());
        }
    }

    java.time.Clock clock() {
        return shop.clock();
    }

    public void dismissProblem() {
        problem.set("");
    }

    public ReadOnlyObjectProperty<@Nullable CustomerRecord> recordProperty() {
        return record.getReadOnlyProperty();
    }

    /// What could not be done and what to do; empty when all is well.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
