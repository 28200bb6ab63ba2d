package org.comptoir.desktop.mailings.run;

import java.util.List;
import java.util.function.Consumer;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.customers.segment.Audience;
import org.comptoir.desktop.printing.labels.LabelsRun;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.shop.mailing.MailingRunner;
import org.jspecify.annotations.Nullable;

/// The labels of a mailing, which are shown all at once: whoever is on them is marked, and nobody who was added since.
final class LabelsOutput implements LabelsRun {

    private final SendModel send;
    private final ScreenContext context;
    private final Mailings mailings;
    private final MailingRunner runner;
    private List<MergeData> shown = List.of();

    LabelsOutput(SendModel send, ScreenContext context, Mailings mailings, MailingRunner runner) {
        this.send = send;
        this.context = context;
        this.mailings = mailings;
        this.runner = runner;
    }

    /// @param started whose pending recipients are read; of a mailing that was not started, everybody chosen is
    void read(@Nullable MailingRun started, @Nullable Audience chosen, Consumer<List<MergeData>> show) {
        var by = context.staff();
        Consumer<List<MergeData>> read = recipients -> {
            shown = recipients;
            show.accept(recipients);
        };
        if (started != null) {
            context.tasks()
                    .of(() -> runner.pending(by, started))
                    .onSuccess(read)
                    .start();
        } else if (chosen != null) {
            context.tasks()
                    .of(() -> mailings.preview(chosen.included()))
                    .onSuccess(read)
                    .start();
        }
    }

    /// The labels that were shown are in a file, which is to be printed and posted.
    @Override
    public void labelsSaved() {
        var made = shown;
        send.begin(started -> send.file().made(made));
    }

    /// Writes down that the labels that were shown were printed.
    @Override
    public void labelsPrinted() {
        var made = shown;
        var by = context.staff();
        send.begin(started -> context.tasks()
                .of(() -> runner.sent(by, started, made))
                .onSuccess(any -> send.refresh())
                .start());
    }
}
