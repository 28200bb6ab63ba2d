package org.comptoir.desktop.customers.record;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.customers.timeline.Note;
import org.comptoir.customers.timeline.NoteResult;
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

/// Takes notes on the customer who is shown. What is being typed stays while the record is read again.
public final class NoteModel {

    private final OpenShop shop;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Announcer announcer;
    private final Texts texts;
    private final Texts refusals;
    private final Consumer<String> problem;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private Runnable changed = () -> {};
    private @Nullable CustomerId customer;

    /// @param problem is told what could not be done, and an empty text when all is well
    NoteModel(
            OpenShop shop,
            Supplier<SignedInStaff> signedIn,
            Tasks tasks,
            Announcer announcer,
            Language language,
            Consumer<String> problem) {
        this.shop = shop;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.announcer = announcer;
        this.problem = problem;
        texts = Texts.of("customerrecord", language);
        refusals = Texts.of("timeline", language);
    }

    /// Called after each note that came or went.
    void onChanged(Runnable listener) {
        changed = listener;
    }

    void about(@Nullable CustomerId shown) {
        customer = shown;
    }

    /// Writes what was typed into the history.
    public void take() {
        var about = customer;
        if (about != null) {
            var typed = text.get();
            work(() -> shop.customerFile().notes().add(signedIn.get(), about, typed))
                    .onSuccess(this::answer)
                    .start();
        }
    }

    private void answer(NoteResult result) {
        switch (result) {
            case NoteResult.Taken(var note) -> {
                problem.accept("");
                text.set("");
                changed.run();
                announcer.undoable(texts.get("customerrecord.note.taken"), () -> remove(note));
            }
            case NoteResult.Empty() -> problem.accept(refusals.get("timeline.note.empty"));
            case NoteResult.HoldsCardNumber() -> problem.accept(refusals.get("timeline.note.cardNumber"));
        }
    }

    private void remove(Note note) {
        work(() -> {
                    shop.customerFile().notes().remove(signedIn.get(), note.id());
                    return note;
                })
                .onSuccess(gone -> changed.run())
                .start();
    }

    private <T> Work<T> work(Supplier<T> operation) {
        return tasks.of(operation)
                .onFailure(NotPermitted.class, denied -> problem.accept(NotPermittedText.of(denied, texts.language())));
    }

    public StringProperty textProperty() {
        return text;
    }
}
