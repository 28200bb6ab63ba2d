package org.comptoir.desktop.mailings.run;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.mailing.run.MailingResponse;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.Permission;
import org.jspecify.annotations.Nullable;

/// Past mailings, and the response to the selected one.
public final class MailingHistoryModel {

    /// More than a shop sends in years: the list is sorted as a whole.
    private static final int SHOWN = 5000;

    private final ScreenContext context;
    private final Mailings mailings;
    private final ObservableList<MailingRun> runs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable MailingRun> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ReadOnlyObjectWrapper<@Nullable MailingResponse> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");

    public MailingHistoryModel(ScreenContext context, Mailings mailings) {
        this.context = context;
        this.mailings = mailings;
    }

    public void look() {
        context.tasks().of(() -> mailings.runs(SHOWN)).onSuccess(this::show).start();
    }

    private void show(List<MailingRun> found) {
        var before = chosen.get();
        runs.setAll(found);
        loaded.set(true);
        choose(found.stream()
                .filter(run -> before != null && run.id().equals(before.id()))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst()));
    }

    public void choose(@Nullable MailingRun run) {
        chosen.set(run);
        outcome.set(null);
        var by = context.staff();
        if (run != null && by.may(Permission.SEE_FIGURES)) {
            context.tasks()
                    .of(() -> mailings.outcome(by, run.id()))
                    .onSuccess(found -> {
                        var now = chosen.get();
                        if (now != null && now.id().equals(run.id())) {
                            outcome.set(found);
                        }
                    })
                    .start();
        }
    }

    /// Whether the list was read.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Makes all failed recipients pending again.
    public void retryFailed() {
        var run = chosen.get();
        if (run != null) {
            var by = context.staff();
            context.tasks()
                    .of(() -> mailings.retryFailed(by, run.id()))
                    .onSuccess(ignored -> look())
                    .start();
        }
    }

    /// Writes down that everybody pending was sent it, by a file that was printed and posted elsewhere.
    public void posted() {
        var run = chosen.get();
        if (run != null) {
            var by = context.staff();
            context.tasks()
                    .of(() -> mailings.markPosted(by, run.id()))
                    .onSuccess(ignored -> look())
                    .start();
        }
    }

    /// Makes everybody from a position of the list on pending again, as after a paper jam.
    public void againFrom(int position) {
        var run = chosen.get();
        if (run != null && position >= 1 && position <= run.recipients()) {
            var by = context.staff();
            context.tasks()
                    .of(() -> mailings.reprintFrom(by, run.id(), position))
                    .onSuccess(ignored -> look())
                    .start();
        }
    }

    /// Newest first.
    public ObservableList<MailingRun> runs() {
        return runs;
    }

    public ReadOnlyObjectProperty<@Nullable MailingRun> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Null while unknown, or if the signed-in person lacks the permission.
    public ReadOnlyObjectProperty<@Nullable MailingResponse> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }
}
