package org.comptoir.desktop.customers.record;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentStatement;
import org.comptoir.customers.customer.ChangeResult;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerProblem;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.NotPermittedText;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// The record of one customer. Each change is saved at once and can be undone; what cannot be saved is said
/// and changes nothing.
public final class RecordModel {

    private final OpenShop shop;
    private final RecordReader reader;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Announcer announcer;
    private final Texts texts;
    private final Texts customerTexts;
    private final ReadOnlyObjectWrapper<@Nullable CustomerRecord> record = new ReadOnlyObjectWrapper<>(this, "record");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper overtaken = new ReadOnlyBooleanWrapper(this, "overtaken");
    private final NoteModel notes;
    private Runnable changed = () -> {};
    private Runnable mine = () -> {};
    private @Nullable CustomerId wanted;

    public RecordModel(
            OpenShop shop, Supplier<SignedInStaff> signedIn, Tasks tasks, Announcer announcer, Language language) {
        this.shop = shop;
        this.reader = new RecordReader(shop);
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.announcer = announcer;
        this.texts = Texts.of("customerrecord", language);
        this.customerTexts = Texts.of("customers", language);
        this.notes = new NoteModel(shop, signedIn, tasks, announcer, language, problem::set);
        record.subscribe(shown -> notes.about(shown == null ? null : shown.id()));
        notes.onChanged(this::reload);
    }

    /// Called after each change, for the list beside.
    public void onChanged(Runnable listener) {
        changed = listener;
    }

    public void open(CustomerId id) {
        if (!id.equals(wanted)) {
            notes.textProperty().set("");
        }
        wanted = id;
        allIsWell();
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
                .onSuccess(found -> show(id, found.orElse(null)))
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
            mine = () -> changeAgain(customer.id(), edit, done);
            save(customer.id(), customer.version(), details, done);
        }
    }

    /// Makes the change that came too late once more, on what stands there now.
    public void changeAgain() {
        allIsWell();
        mine.run();
    }

    private void changeAgain(CustomerId id, UnaryOperator<CustomerDetails> edit, String done) {
        var shown = record.get();
        if (shown != null && shown.id().equals(id)) {
            change(edit, done);
        }
    }

    private void allIsWell() {
        problem.set("");
        overtaken.set(false);
    }

    private void save(CustomerId id, int version, CustomerDetails details, @Nullable String done) {
        work(id, () -> {
                    var result = shop.customerFile().customers().change(signedIn.get(), id, version, details);
                    shop.customerFile().search().catchUp();
                    return result;
                })
                .onSuccess(result -> answer(id, result, done))
                .start();
    }

    private void answer(CustomerId id, ChangeResult result, @Nullable String done) {
        switch (result) {
            case ChangeResult.Changed(var now, var before) -> {
                if (id.equals(wanted)) {
                    allIsWell();
                }
                read(now.id());
                changed.run();
                if (done != null) {
                    announcer.undoable(done, () -> save(now.id(), now.version(), before, null));
                }
            }
            case ChangeResult.ChangedMeanwhile(var now) -> {
                say(id, customerTexts.get("customers.changedMeanwhile"));
                overtaken.set(id.equals(wanted) ? done != null : overtaken.get());
                read(now.id());
            }
            case ChangeResult.Refused(var fault) -> refuse(id, fault);
        }
    }

    private void refuse(CustomerId id, CustomerProblem fault) {
        say(id, customerTexts.get("customers.fault." + fault.name()));
        reload();
    }

    /// What comes when another customer is shown already would be taken for theirs.
    private void say(CustomerId id, String words) {
        if (id.equals(wanted)) {
            problem.set(words);
        }
    }

    /// Takes down what the customer says of a channel.
    public void consent(Channel channel, boolean yes) {
        withShown(id -> work(
                        id,
                        () -> shop.customerFile()
                                .consents()
                                .record(signedIn.get(), id, ConsentStatement.verbal(channel, yes)))
                .onSuccess(proof -> {
                    announcer.done(texts.get("customerrecord.consent.taken"));
                    read(id);
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
        work(id, () -> {
                    var now = archived ? customers.archive(signedIn.get(), id) : customers.restore(signedIn.get(), id);
                    shop.customerFile().search().catchUp();
                    return now;
                })
                .onSuccess(now -> {
                    read(id);
                    changed.run();
                    var key = archived ? "customerrecord.archived" : "customerrecord.restored";
                    announcer.undoable(texts.get(key, now.displayName()), () -> keep(id, !archived));
                })
                .start();
    }

    private <T> Work<T> work(CustomerId id, Supplier<T> operation) {
        return tasks.of(operation)
                .onFailure(NotPermitted.class, denied -> say(id, NotPermittedText.of(denied, texts.language())));
    }

    private void withShown(Consumer<CustomerId> operation) {
        var shown = record.get();
        if (shown != null) {
            operation.accept(shown.id());
        }
    }

    public java.time.Clock clock() {
        return shop.clock();
    }

    public void dismissProblem() {
        allIsWell();
    }

    /// Whether a change of one's own came too late and can be made again.
    public ReadOnlyBooleanProperty overtakenProperty() {
        return overtaken.getReadOnlyProperty();
    }

    /// Notes on the customer who is shown.
    public NoteModel notes() {
        return notes;
    }

    public ReadOnlyObjectProperty<@Nullable CustomerRecord> recordProperty() {
        return record.getReadOnlyProperty();
    }

    /// What could not be done and what to do; empty when all is well.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
