package org.comptoir.desktop.mailings.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.customers.mailing.run.StartResult;
import org.comptoir.customers.segment.Audience;
import org.comptoir.desktop.exporting.ProgressMonitorAdapter;
import org.comptoir.desktop.printing.PrintModel;
import org.comptoir.desktop.printing.labels.LabelsRun;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.Job;
import org.comptoir.desktop.task.Progress;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.mailing.LoyaltyChoice;
import org.comptoir.shop.mailing.MailingDocuments;
import org.comptoir.shop.mailing.MailingRunner;
import org.jspecify.annotations.Nullable;

/// The last step: the list is frozen when the first document is requested, and worked through from then on.
public final class SendModel {

    private final ScreenContext context;
    private final Mailings mailings;
    private final MailingDocuments documents;
    private final MailingRunner runner;
    private final LoyaltyListOutput loyaltyList;
    private final PrintModel printing;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable MailingRun> run = new ReadOnlyObjectWrapper<>(this, "run");
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>(this, "job");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private boolean starting;
    private boolean working;
    private @Nullable MailingDraft draft;
    private @Nullable Audience audience;
    private @Nullable LoyaltyChoice loyalty;
    private String title = "";
    private final UnpostedFile file = new UnpostedFile();
    private final LabelsOutput labels;

    public SendModel(
            ScreenContext context, Mailings mailings, MailingDocuments documents, PrintModel printing, Texts texts) {
        this.context = context;
        this.mailings = mailings;
        this.documents = documents;
        this.runner = new MailingRunner(mailings);
        this.loyaltyList = new LoyaltyListOutput(context, mailings, documents);
        this.printing = printing;
        this.texts = texts;
        labels = new LabelsOutput(this, context, mailings, runner);
    }

    /// Clears the previous mailing.
    public void startAnew() {
        forget();
        run.set(null);
        words.set("");
    }

    private void forget() {
        draft = null;
        audience = null;
        loyalty = null;
        file.forget();
        printing.forget();
    }

    /// Prepares a mailing that was not started yet.
    public void ready(MailingDraft written, Audience chosen) {
        startAnew();
        draft = written;
        audience = chosen;
        title = written.title();
        words.set(texts.get("mailingscreen.send.ready", chosen.size()));
        printing.look();
    }

    /// Prepares a loyalty list, which goes to nobody: it is made, and who is in it is recorded.
    public void readyLoyaltyList(LoyaltyChoice choice, String named) {
        startAnew();
        loyalty = choice;
        title = named;
        printing.look();
    }

    /// Resumes a started mailing.
    public void resume(MailingRun started) {
        forget();
        title = started.title();
        show(started);
        printing.look();
    }

    public void print() {
        var list = loyalty;
        if (list != null) {
            loyaltyList(list, (paper, made) -> printing.print(title, paper, made));
        } else {
            printing.printer().ifPresent(this::print);
        }
    }

    private void print(String printer) {
        var by = context.staff();
        start(
                started -> progress -> runner.print(
                        by,
                        started,
                        documents.of(started),
                        pdf -> printing.machine().print(pdf, started.title(), printer),
                        new ProgressMonitorAdapter(progress)),
                count -> {});
    }

    public void save(Path file) {
        var list = loyalty;
        if (list != null) {
            loyaltyList(list, (paper, made) -> printing.save(file, paper, made));
        } else {
            savePages(file);
        }
    }

    private void savePages(Path file) {
        var by = context.staff();
        start(
                started -> progress ->
                        runner.save(by, started, documents.of(started), file, new ProgressMonitorAdapter(progress)),
                made -> {
                    if (!made.isEmpty()) {
                        printing.saved(file);
                        this.file.made(made);
                    }
                });
    }

    /// Writes down that what is in the file was posted.
    public void posted() {
        var made = file.recipients();
        var started = run.get();
        if (started != null && !made.isEmpty()) {
            var by = context.staff();
            context.tasks()
                    .of(() -> runner.sent(by, started, made))
                    .onSuccess(any -> {
                        file.forget();
                        refresh();
                    })
                    .start();
        }
    }

    private <T> void start(Function<MailingRun, Function<Progress, T>> operation, Consumer<T> done) {
        if (!working) {
            begin(started -> workOff(started, operation.apply(started), done));
        }
    }

    /// Starts the mailing once, however often its documents are requested.
    public void begin(Consumer<MailingRun> then) {
        var already = run.get();
        var written = draft;
        var chosen = audience;
        if (already != null) {
            then.accept(already);
        } else if (written != null && chosen != null && !starting) {
            starting = true;
            var by = context.staff();
            context.tasks()
                    .of(() -> mailings.start(by, written, chosen))
                    .onSuccess(start -> {
                        switch (start) {
                            case StartResult.Started(var started) -> {
                                run.set(started);
                                then.accept(started);
                            }
                            case StartResult.NobodyToWriteTo nobody ->
                                words.set(texts.get("mailingscreen.send.nobody"));
                        }
                    })
                    .onFinished(() -> starting = false)
                    .start();
        }
    }

    /// The recipients of labels: everybody on the list, or those still pending.
    public void labels(Consumer<List<MergeData>> show) {
        labels.read(run.get(), audience, show);
    }

    /// What becomes of the labels that were shown.
    public LabelsRun labelsRun() {
        return labels;
    }

    private <T> void workOff(MailingRun started, Function<Progress, T> operation, Consumer<T> done) {
        var work = context.tasks().job(texts.get("mailingscreen.send.job", started.title()), operation);
        working = true;
        var begun = printing.answered(work)
                .onSuccess(done)
                .onFinished(() -> {
                    working = false;
                    job.set(null);
                    refresh();
                })
                .start();
        job.set(working ? begun : null);
    }

    /// Reloads the progress of the mailing.
    public void refresh() {
        var shown = run.get();
        if (shown != null) {
            context.tasks()
                    .of(() -> mailings.run(shown.id()))
                    .onSuccess(now -> now.ifPresent(this::show))
                    .start();
        }
    }

    private void show(MailingRun now) {
        run.set(now);
        words.set(texts.get("mailingscreen.send.state", now.sent(), now.pending(), now.failed()));
    }

    public void cancel() {
        Optional.ofNullable(job.get()).ifPresent(Job::cancel);
    }

    private void loyaltyList(LoyaltyChoice choice, BiConsumer<Supplier<byte[]>, Runnable> output) {
        loyaltyList.make(choice, output, (by, best) -> {
            if (run.get() == null) {
                loyaltyList.record(by, title, best, this::show);
            }
        });
    }

    /// What the mailing is called, which is also the name offered for its file.
    public String title() {
        return title;
    }

    public PrintModel printing() {
        return printing;
    }

    /// Null until the mailing was started.
    public ReadOnlyObjectProperty<@Nullable MailingRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    public UnpostedFile file() {
        return file;
    }

    /// The job in progress.
    public ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
