package org.comptoir.desktop.customers.record;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.comptoir.customers.account.Accounts;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentStatement;
import org.comptoir.customers.customer.ChangeResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerProblem;
import org.comptoir.customers.customer.history.CustomerEdit;
import org.comptoir.desktop.customers.documents.DocumentsModel;
import org.comptoir.desktop.customers.relations.RelatedPeople;
import org.comptoir.desktop.customers.relations.RelationsModel;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.shop.open.CustomerServices;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// The record of one customer. Each change is saved at once and can be undone; a change that cannot be saved is
/// reported and has no effect.
public final class RecordModel {

    private static final String TOPIC = "customer";
    private static final int MAX_CHANGES = 100;

    private final ScreenContext context;
    private final RecordReader reader;
    private final CustomerServices file;
    private final Clock clock;
    private final Texts texts;
    private final Texts customerTexts;
    private final ReadOnlyObjectWrapper<@Nullable CustomerRecord> record = new ReadOnlyObjectWrapper<>(this, "record");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper overtaken = new ReadOnlyBooleanWrapper(this, "overtaken");
    private final HistoryModel history;
    private final RewardModel rewards;
    private final DocumentsModel documents;
    private final RelationsModel relations;
    private final OwnFieldModel ownFields;
    private final KeptValueModel kept;
    private Runnable changed = () -> {};
    private Runnable mine = () -> {};
    private final ReadOnlyObjectWrapper<@Nullable CustomerId> wanted = new ReadOnlyObjectWrapper<>(this, "wanted");

    public RecordModel(ScreenContext context, RecordReader reader, CustomerServices file, Clock clock) {
        this.context = context;
        this.reader = reader;
        this.file = file;
        this.clock = clock;
        this.texts = context.texts("customerrecord");
        this.customerTexts = context.texts("customers");
        this.history = new HistoryModel(context, file, problem::set);
        this.rewards = new RewardModel(context, file.loyaltyGifts(), this::reload);
        this.documents = new DocumentsModel(context, file.documents());
        this.relations = new RelationsModel(context, file, this::region, this::peopleChanged);
        this.ownFields = new OwnFieldModel(context, file.search(), clock, this::change);
        this.kept = new KeptValueModel(context, file.notes(), this::change, this::warn);
        record.subscribe(this::tellParts);
        history.notes().onChanged(this::reload);
        documents.onChanged(this::reload);
    }

    private void tellParts(@Nullable CustomerRecord shown) {
        ownFields.about(shown == null ? null : shown.id());
        history.about(shown);
        documents.about(shown == null ? null : shown.id(), shown == null ? 0 : shown.documents());
        relations.about(shown == null ? null : shown.customer(), shown == null ? RelatedPeople.NOBODY : shown.people());
    }

    /// Called after each change, for the list beside the record.
    public void onChanged(Runnable listener) {
        changed = listener;
    }

    public void open(CustomerId id) {
        if (!id.equals(wanted.get())) {
            history.notes().textProperty().set("");
        }
        wanted.set(id);
        allIsWell();
        read(id);
    }

    public void close() {
        wanted.set(null);
        record.set(null);
    }

    /// Reloads the record: others may have made sales or changes meanwhile.
    public void reload() {
        var shown = record.get();
        if (shown != null) {
            read(shown.id());
        }
    }

    private void read(CustomerId id) {
        context.work(by -> reader.read(by, id))
                .onSuccess(found -> show(id, found.orElse(null)))
                .onFinished(() -> keepShown(id))
                .start();
    }

    /// If a customer could not be read, the one before stays.
    private void keepShown(CustomerId id) {
        var shown = record.get();
        if (id.equals(wanted.get()) && (shown == null || !shown.id().equals(id))) {
            wanted.set(shown == null ? null : shown.id());
        }
    }

    /// A late result is dropped if another customer was requested meanwhile.
    private void show(CustomerId id, @Nullable CustomerRecord found) {
        if (id.equals(wanted.get())) {
            record.set(found);
            wanted.set(found == null ? null : id);
        }
    }

    /// Changes the details of the customer for whom it was typed, even if another one is shown meanwhile.
    ///
    /// @param of the record on which it was typed
    /// @param done message after success
    public void change(CustomerRecord of, UnaryOperator<CustomerDetails> edit, String done) {
        var shown = record.get();
        var now = shown != null && shown.id().equals(of.id()) ? shown : of;
        var customer = now.customer();
        var details = edit.apply(customer.details());
        if (!details.equals(customer.details())) {
            mine = now == shown ? () -> changeAgain(customer.id(), edit, done) : mine;
            save(customer, details, done);
        }
    }

    /// The values of the shop's own fields.
    public OwnFieldModel ownFields() {
        return ownFields;
    }

    /// What imports kept of the customers.
    public KeptValueModel kept() {
        return kept;
    }

    /// Repeats a change that conflicted with another, based on the current details.
    public void changeAgain() {
        allIsWell();
        mine.run();
    }

    private void changeAgain(CustomerId id, UnaryOperator<CustomerDetails> edit, String done) {
        var shown = record.get();
        if (shown != null && shown.id().equals(id)) {
            change(shown, edit, done);
        }
    }

    private void allIsWell() {
        problem.set("");
        overtaken.set(false);
    }

    private void save(Customer of, CustomerDetails details, @Nullable String done) {
        context.work(by -> {
                    var result = file.customers().change(by, of.id(), of.version(), details);
                    file.search().catchUp();
                    return result;
                })
                .onSuccess(result -> {
                    if (isThereAlready(result, details)) {
                        read(of.id());
                    } else {
                        answer(of, result, done);
                    }
                })
                .start();
    }

    /// Whoever leaves a field right after Enter saves the same twice.
    private static boolean isThereAlready(ChangeResult result, CustomerDetails wished) {
        return result instanceof ChangeResult.ChangedMeanwhile(var now)
                && now.details().equals(wished);
    }

    private void answer(Customer of, ChangeResult result, @Nullable String done) {
        var id = of.id();
        switch (result) {
            case ChangeResult.Changed(var now, var before) -> {
                if (id.equals(wanted.get())) {
                    allIsWell();
                    relations.changed(id, before, now.details());
                }
                read(now.id());
                changed.run();
                if (done != null) {
                    offerUndo(done, () -> save(now, before, null));
                }
            }
            case ChangeResult.ChangedMeanwhile(var now) -> {
                warn(now, customerTexts.get("customers.changedMeanwhile"));
                overtaken.set(id.equals(wanted.get()) ? done != null : overtaken.get());
                read(now.id());
            }
            case ChangeResult.Refused(var fault) -> refuse(of, fault);
        }
    }

    private void refuse(Customer of, CustomerProblem fault) {
        warn(of, customerTexts.get("customers.fault." + fault.name()));
        reload();
    }

    /// If another customer is shown, it is said whom it is about, away from their record.
    private void warn(Customer of, String sentence) {
        if (of.id().equals(wanted.get())) {
            problem.set(sentence);
        } else {
            context.messages().warn(TOPIC, Message.of(of.displayName(), sentence));
        }
    }

    /// Records the customer's consent on a channel.
    public void consent(Channel channel, boolean yes) {
        withShown(id -> context.work(by -> file.consents().record(by, id, ConsentStatement.verbal(channel, yes)))
                .onSuccess(proof -> {
                    context.messages().done(TOPIC, Message.of(texts.get("customerrecord.consent.taken")));
                    read(id);
                })
                .start());
    }

    /// Shows a voucher with its history.
    public void openVoucher(VoucherId voucher) {
        context.navigator().openVoucher(voucher);
    }

    /// Whether whoever is signed in may decide how much the customer may owe.
    public boolean mayLimit() {
        return context.permits(Permission.ISSUE_VOUCHERS);
    }

    /// Lets the customer buy on account up to a limit.
    public void limit(Money limit) {
        if (limit.isNegative() || limit.compareTo(Accounts.MAX_LIMIT) > 0) {
            problem.set(
                    texts.get("customerrecord.account.unfit", context.formats().money(Accounts.MAX_LIMIT)));
            return;
        }
        withShown(id -> context.work(by -> file.accounts().limit(by, id, limit))
                .onSuccess(account -> {
                    context.messages().done(TOPIC, Message.of(texts.get("customerrecord.account.limited")));
                    read(id);
                })
                .start());
    }

    /// Reads what was changed on the record that is shown.
    public void changes(Consumer<List<CustomerEdit>> show) {
        withShown(id -> context.work(by -> file.customers().edits(by, id, MAX_CHANGES))
                .onSuccess(show)
                .start());
    }

    /// Puts back what an edit changed; what was changed since stays.
    public void putBack(CustomerEdit edit) {
        var shown = record.get();
        if (shown == null) {
            return;
        }
        context.work(by -> {
                    var result = file.customers().putBack(by, shown.id(), edit.id());
                    file.search().catchUp();
                    return result;
                })
                .onSuccess(result -> answer(
                        shown.customer(), result, context.texts("duplicates").get("duplicates.isback")))
                .start();
    }

    public boolean mayMerge() {
        return context.may(Permission.MERGE_CUSTOMERS);
    }

    /// Takes the last merge into the customer back.
    public void unmerge() {
        withShown(new MergeUndo(context, file, () -> {
            reload();
            changed.run();
        })::takeBackLast);
    }

    public void archive() {
        withShown(id -> keep(id, true));
    }

    public void restore() {
        withShown(id -> keep(id, false));
    }

    private void keep(CustomerId id, boolean archived) {
        var customers = file.customers();
        context.work(by -> {
                    var now = archived ? customers.archive(by, id) : customers.restore(by, id);
                    file.search().catchUp();
                    return now;
                })
                .onSuccess(now -> {
                    read(id);
                    changed.run();
                    var key = archived ? "customerrecord.archived" : "customerrecord.restored";
                    offerUndo(texts.get(key, now.displayName()), () -> keep(id, !archived));
                })
                .start();
    }

    private void peopleChanged() {
        reload();
        changed.run();
    }

    private String region() {
        var shown = record.get();
        return shown == null ? "" : shown.region();
    }

    private void offerUndo(String done, Runnable undo) {
        context.messages().undoable(TOPIC, Message.of(done).withIcon(MaterialDesignU.UNDO_VARIANT), undo);
    }

    private void withShown(Consumer<CustomerId> operation) {
        var shown = record.get();
        if (shown != null) {
            operation.accept(shown.id());
        }
    }

    public Clock clock() {
        return clock;
    }

    public void dismissProblem() {
        allIsWell();
    }

    /// Whether a conflicting change can be repeated.
    public ReadOnlyBooleanProperty overtakenProperty() {
        return overtaken.getReadOnlyProperty();
    }

    /// The people around the customer shown.
    public RelationsModel relations() {
        return relations;
    }

    public RewardModel rewards() {
        return rewards;
    }

    /// The documents of the customer shown.
    public DocumentsModel documents() {
        return documents;
    }

    public HistoryModel history() {
        return history;
    }

    /// The customer whose record was asked for; it may still be being read.
    public ReadOnlyObjectProperty<@Nullable CustomerId> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable CustomerRecord> recordProperty() {
        return record.getReadOnlyProperty();
    }

    /// The latest error message with what to do; empty if there is none.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
