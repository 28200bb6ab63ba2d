package org.comptoir.desktop.customers.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.merge.Certainty;
import org.comptoir.customers.merge.DuplicateGroup;
import org.comptoir.customers.merge.MergeChoice;
import org.comptoir.customers.merge.MergeResult;
import org.comptoir.desktop.customers.record.MergeUndo;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.CustomerServices;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The groups to look through, and the one that is open. A group that is merged, or told apart, leaves the list; both
/// can be taken back.
final class DuplicatesModel {

    private static final String TOPIC = "duplicates";
    private static final int ALL = 100;

    private final ScreenContext context;
    private final CustomerServices file;
    private final MergeSheetReader reader;
    private final Texts texts;
    private final List<DuplicateGroup> all = new ArrayList<>();
    private final ObservableList<DuplicateGroup> shown = FXCollections.observableArrayList();
    private final ObjectProperty<Certainty> certainty = new SimpleObjectProperty<>(this, "certainty", Certainty.SURE);
    private final ReadOnlyObjectWrapper<@Nullable DuplicateGroup> open = new ReadOnlyObjectWrapper<>(this, "open");
    private final ReadOnlyObjectWrapper<@Nullable MergeSheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet");
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(this, "looking");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final MergeUndo undo;
    private Runnable changed = () -> {};

    DuplicatesModel(ScreenContext context, CustomerServices file, MergeSheetReader reader) {
        this.context = context;
        this.file = file;
        this.reader = reader;
        texts = context.texts("duplicates");
        undo = new MergeUndo(context, file, () -> {
            changed.run();
            look();
        });
        certainty.subscribe((before, now) -> narrow());
    }

    /// Called after each merge and each that was taken back.
    void onChanged(Runnable listener) {
        changed = listener;
    }

    /// Looks through the whole file, in the background.
    void look() {
        if (looking.get()) {
            return;
        }
        looking.set(true);
        context.job(
                        texts.get("duplicates.looking"),
                        (by, progress) -> file.duplicates().find(by, percent -> progress.report(percent, ALL)))
                .onSuccess(found -> {
                    all.clear();
                    all.addAll(found);
                    startWithTheSurest();
                    narrow();
                })
                .onFinished(() -> looking.set(false))
                .start();
    }

    private void startWithTheSurest() {
        all.stream().findFirst().map(DuplicateGroup::certainty).ifPresent(certainty::set);
    }

    private void narrow() {
        shown.setAll(all.stream()
                .filter(group -> group.certainty() == certainty.get())
                .toList());
        var now = open.get();
        if (now == null || !shown.contains(now)) {
            open(shown.isEmpty() ? null : shown.getFirst());
        }
    }

    long count(Certainty of) {
        return all.stream().filter(group -> group.certainty() == of).count();
    }

    int count() {
        return all.size();
    }

    /// Until the records of another group are read, none are shown: what is seen is what is merged or told apart.
    void open(@Nullable DuplicateGroup group) {
        if (!Objects.equals(group, open.get())) {
            sheet.set(null);
        }
        open.set(group);
        problem.set("");
        if (group == null) {
            return;
        }
        var members = group.members().stream().map(DuplicateGroup.Member::id).toList();
        context.tasks()
                .of(() -> Optional.ofNullable(reader.read(members)))
                .onSuccess(read -> {
                    if (group.equals(open.get())) {
                        sheet.set(read.orElse(null));
                    }
                })
                .start();
    }

    /// Takes a field from one of the records.
    void choose(DetailField field, CustomerId whose) {
        var now = sheet.get();
        if (now != null) {
            sheet.set(now.with(now.choice().with(field, whose)));
        }
    }

    /// Keeps another of the records; what was chosen stays chosen.
    void keep(Customer kept) {
        var now = sheet.get();
        if (now != null) {
            var records = new ArrayList<>(now.records());
            records.remove(kept);
            records.addFirst(kept);
            sheet.set(now.with(new MergeChoice(records, now.choice().chosen())));
        }
    }

    /// Leaves one of three or more out: it stays as it is.
    void leaveOut(Customer record) {
        var now = sheet.get();
        if (now != null && now.records().size() > 2) {
            var records = new ArrayList<>(now.records());
            records.remove(record);
            sheet.set(now.with(MergeChoice.of(records)));
        }
    }

    boolean mayMerge() {
        return context.may(Permission.MERGE_CUSTOMERS);
    }

    void merge() {
        var now = sheet.get();
        var group = open.get();
        if (now == null || group == null || busy.get() || !context.permits(Permission.MERGE_CUSTOMERS)) {
            return;
        }
        busy.set(true);
        context.work(by -> {
                    var result = file.merges().merge(by, now.choice());
                    file.search().catchUp();
                    return result;
                })
                .onSuccess(result -> answer(group, now, result))
                .onFinished(() -> busy.set(false))
                .start();
    }

    private void answer(DuplicateGroup group, MergeSheet merged, MergeResult result) {
        switch (result) {
            case MergeResult.Merged(var id, var kept) -> {
                done(group);
                changed.run();
                var said = texts.get("duplicates.done", merged.records().size(), kept.displayName());
                context.messages().undoable(TOPIC, told(said), () -> undo.takeBack(id));
            }
            case MergeResult.Gone(var customer) -> refuse("duplicates.refused.gone", customer.number());
            case MergeResult.ChangedMeanwhile(var customer) -> {
                open(group);
                refuse("duplicates.refused.changed", customer.number());
            }
            case MergeResult.Refused(var fault) ->
                problem.set(context.texts("customers").get("customers.fault." + fault.name()));
        }
    }

    private void refuse(String key, Object... arguments) {
        problem.set(texts.get(key, arguments));
    }

    private void done(DuplicateGroup group) {
        all.remove(group);
        narrow();
    }

    private static Message told(String sentence) {
        return Message.of(sentence).withIcon(MaterialDesignC.CHECK);
    }

    /// Those that are seen are not the same person's, and will not be proposed again.
    void distinguish() {
        var now = sheet.get();
        var group = open.get();
        if (now == null || group == null || busy.get() || !context.permits(Permission.MERGE_CUSTOMERS)) {
            return;
        }
        busy.set(true);
        var members = now.records().stream().map(Customer::id).toList();
        context.act(by -> file.duplicates().distinguish(by, members))
                .onSuccess(done -> {
                    done(group);
                    context.messages()
                            .undoable(
                                    TOPIC,
                                    told(texts.get("duplicates.told")),
                                    () -> context.act(by -> file.duplicates().forgetDistinction(by, members))
                                            .onSuccess(undone -> look())
                                            .start());
                })
                .onFinished(() -> busy.set(false))
                .start();
    }

    ObservableList<DuplicateGroup> groups() {
        return shown;
    }

    ObjectProperty<Certainty> certaintyProperty() {
        return certainty;
    }

    ReadOnlyObjectProperty<@Nullable DuplicateGroup> openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable MergeSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /// Whether the group is being merged or told apart.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Why the group could not be merged; empty if nothing was wrong.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
