package org.comptoir.desktop.customers.record;

import java.util.function.BiConsumer;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.timeline.NoteResult;
import org.comptoir.customers.timeline.Notes;
import org.comptoir.customers.transfer.kept.KeptValue;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.text.Texts;

/// What an import kept about a customer because the program has no field for it.
public final class KeptValueModel {

    private final ScreenContext context;
    private final Notes notes;
    private final RecordChange change;
    private final BiConsumer<Customer, String> warn;
    private final Texts texts;

    /// @param warn says of a customer why something was not done
    KeptValueModel(ScreenContext context, Notes notes, RecordChange change, BiConsumer<Customer, String> warn) {
        this.context = context;
        this.notes = notes;
        this.change = change;
        this.warn = warn;
        texts = context.texts("customerrecord");
    }

    /// Makes it a note about the customer.
    public void toNote(CustomerRecord of, KeptValue value) {
        context.work(by -> notes.add(by, of.id(), value.label() + "\n" + value.text()))
                .onSuccess(result -> {
                    if (result instanceof NoteResult.Taken) {
                        change.save(of, value::removedFrom, texts.get("customerrecord.kept.noted"));
                    } else {
                        warn.accept(of.customer(), context.texts("timeline").get("timeline.note.cardNumber"));
                    }
                })
                .start();
    }

    /// Shows it to whoever serves the customer.
    public void toAlert(CustomerRecord of, KeptValue value) {
        change.save(
                of,
                details -> value.removedFrom(details)
                        .draft()
                        .alertNote((details.alertNote() + "\n" + value.text()).strip())
                        .build(),
                texts.get("customerrecord.changed"));
    }

    public void remove(CustomerRecord of, KeptValue value) {
        change.save(of, value::removedFrom, texts.get("customerrecord.kept.removed", value.label()));
    }
}
