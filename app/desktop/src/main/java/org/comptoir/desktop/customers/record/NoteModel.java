package org.comptoir.desktop.customers.record;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.customers.timeline.Note;
import org.comptoir.customers.timeline.NoteResult;
import org.comptoir.customers.timeline.Notes;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// Adds notes about the customer shown. Unsaved input is kept when the record is reloaded.
public final class NoteModel {

    private static final String TOPIC = "customer";

    private final ScreenContext context;
    private final Notes notes;
    private final Texts texts;
    private final Texts refusals;
    private final Consumer<String> problem;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private Runnable changed = () -> {};
    private @Nullable CustomerId customer;

    /// @param problem receives error messages, and an empty text after a success
    NoteModel(ScreenContext context, Notes notes, Consumer<String> problem) {
        this.context = context;
        this.notes = notes;
        this.problem = problem;
        texts = context.texts("customerrecord");
        refusals = context.texts("timeline");
    }

    /// Called after each note that was added or deleted.
    void onChanged(Runnable listener) {
        changed = listener;
    }

    void about(@Nullable CustomerId shown) {
        customer = shown;
    }

    /// Adds the typed note to the history.
    public void take() {
        var about = customer;
        if (about != null) {
            var typed = text.get();
            context.work(by -> notes.add(by, about, typed))
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
                context.messages()
                        .undoable(
                                TOPIC,
                                Message.of(texts.get("customerrecord.note.taken"))
                                        .withIcon(MaterialDesignU.UNDO_VARIANT),
                                () -> remove(note));
            }
            case NoteResult.Empty() -> problem.accept(refusals.get("timeline.note.empty"));
            case NoteResult.HoldsCardNumber() -> problem.accept(refusals.get("timeline.note.cardNumber"));
        }
    }

    private void remove(Note note) {
        context.act(by -> notes.remove(by, note.id()))
                .onSuccess(gone -> changed.run())
                .start();
    }

    public StringProperty textProperty() {
        return text;
    }
}
