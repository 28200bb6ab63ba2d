package org.comptoir.desktop.importing;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.comptoir.desktop.exporting.ProgressMonitorAdapter;
import org.comptoir.desktop.importing.ImportStage.Choosing;
import org.comptoir.desktop.importing.ImportStage.Failed;
import org.comptoir.desktop.importing.ImportStage.Finished;
import org.comptoir.desktop.importing.ImportStage.Mapping;
import org.comptoir.desktop.importing.ImportStage.Tried;
import org.comptoir.desktop.importing.ImportStage.Working;
import org.comptoir.desktop.importing.source.DoubtfulChoice;
import org.comptoir.desktop.importing.source.DryRunReport;
import org.comptoir.desktop.importing.source.FileImport;
import org.comptoir.desktop.importing.source.ReportLines;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.spreadsheet.reading.CharsetGuess;
import org.comptoir.pos.spreadsheet.reading.TextBytes;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.NotPermittedText;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// An import from choosing a file to its result.
final class ImportModel {

    private final FileImport.Opener opener;
    private final ScreenContext context;
    private final Tasks tasks;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<ImportStage> stage =
            new ReadOnlyObjectWrapper<>(this, "stage", new Choosing(""));
    private @Nullable SourceFiles source;
    private Runnable done = () -> {};
    private final ImportQueue queue = new ImportQueue();

    private record Opening(SourceFiles files, FileImport.Opening became) {}

    ImportModel(FileImport.Opener opener, ScreenContext context) {
        this.opener = opener;
        this.context = context;
        tasks = context.tasks();
        texts = context.texts("importing");
    }

    /// Called after each import that changed something.
    void onDone(Runnable listener) {
        done = listener;
    }

    public void open(Path file) {
        open(List.of(file));
    }

    /// Opens several files one after the other, and those that can be read as one together.
    public void open(List<Path> chosen) {
        queue.clear();
        var working = new Working(ImportQueue.names(chosen));
        stage.set(working);
        tasks.of(() -> ImportQueue.batches(chosen, opener))
                .onSuccess(batches -> {
                    queue.addFiles(batches);
                    next();
                })
                .onFinished(() -> stillWorking(working, new Choosing("")))
                .start();
    }

    /// The name of the list or the files that are next; empty if there is none.
    public String nextName() {
        return queue.nextName();
    }

    /// Goes on with the next list or file.
    public void next() {
        queue.nextList().ifPresentOrElse(this::opened, () -> queue.nextFiles().ifPresent(this::openBatch));
    }

    private void openBatch(List<Path> files) {
        var name = ImportQueue.names(files);
        var working = new Working(name);
        stage.set(working);
        tasks.of(() -> SourceFiles.read(files).map(this::opening))
                .onSuccess(read -> read.ifPresentOrElse(
                        this::show,
                        () -> stage.set(new Choosing(texts.get(
                                files.stream().anyMatch(Files::isDirectory)
                                        ? "importing.folder"
                                        : "importing.unreadable",
                                name)))))
                .onFinished(() -> stillWorking(working, new Choosing("")))
                .start();
    }

    private Opening opening(SourceFiles next) {
        return new Opening(next, opener.open(next.files(), next.isChosen() ? next.charset() : null));
    }

    private void show(Opening opening) {
        source = opening.files();
        switch (opening.became()) {
            case FileImport.Opening.Opened(var fileImport, var others) -> {
                queue.replaceLists(others);
                opened(fileImport);
            }
            case FileImport.Opening.Refused(var reason) -> stage.set(new Choosing(reason));
        }
    }

    private void opened(FileImport fileImport) {
        if (fileImport.isDoubtful()) {
            stage.set(new Mapping(fileImport));
        } else {
            attempt(fileImport);
        }
    }

    /// The possible charsets of an ambiguous file; empty if it is certain.
    public List<Charset> charsets() {
        return source == null || !source.isDoubtful() ? List.of() : CharsetGuess.choices();
    }

    public Charset charset() {
        return source == null ? TextBytes.WESTERN : source.charset();
    }

    /// A sample of the file that shows whether accents are correct.
    public String accents() {
        return source == null ? "" : source.accents();
    }

    public void charset(Charset chosen) {
        if (source != null && !source.charset().equals(chosen)) {
            var next = source.readAs(chosen);
            tasks.of(() -> opening(next)).onSuccess(this::show).start();
        }
    }

    /// Returns to the column mapping of the previewed file.
    public void mapAgain() {
        if (stage.get() instanceof Tried(var fileImport, var report, var lines, var add)) {
            stage.set(new Mapping(fileImport));
        }
    }

    public void choose(int column, int choice) {
        if (stage.get() instanceof Mapping(var fileImport)) {
            stage.set(new Mapping(fileImport.choose(column, choice)));
        }
    }

    public void chooseOtherwise(int choice) {
        if (stage.get() instanceof Mapping(var fileImport)) {
            stage.set(new Mapping(fileImport.chooseOtherwise(choice)));
        }
    }

    /// Keeps the meanings of the columns for the next file with these headings.
    public void remember() {
        changeInBackground(FileImport::remember);
    }

    /// Forgets the meanings that were kept.
    public void forget() {
        changeInBackground(FileImport::forget);
    }

    private void changeInBackground(UnaryOperator<FileImport> change) {
        if (stage.get() instanceof Mapping before) {
            tasks.of(() -> change.apply(before.intake()))
                    .onSuccess(changed -> {
                        if (stage.get() == before) {
                            stage.set(new Mapping(changed));
                        }
                    })
                    .start();
        }
    }

    /// Previews the file with the current column mapping.
    public void attempt() {
        if (stage.get() instanceof Mapping(var fileImport) && fileImport.isUsable()) {
            attempt(fileImport);
        }
    }

    private void attempt(FileImport fileImport) {
        var working = new Working(fileImport.name());
        stage.set(working);
        context.job(
                        texts.get("importing.job.try"),
                        (by, progress) -> tried(by, fileImport, new ProgressMonitorAdapter(progress)))
                .onSuccess(tried -> stage.set(tried.orElse(new Mapping(fileImport))))
                .onFailure(NotPermitted.class, this::denied)
                .onFinished(() -> stillWorking(working, new Mapping(fileImport)))
                .start();
    }

    private static Optional<ImportStage> tried(
            SignedInStaff by, FileImport fileImport, ProgressMonitorAdapter progress) {
        return fileImport
                .attempt(by, progress)
                .map(report -> new Tried(fileImport, report, ReportLines.of(report), DoubtfulChoice.LEAVE_OUT));
    }

    public void doubtful(DoubtfulChoice choice) {
        if (stage.get() instanceof Tried(var fileImport, var report, var lines, var before) && before != choice) {
            stage.set(new Tried(fileImport, report, lines, choice));
        }
    }

    /// Imports the previewed file, all or nothing.
    public void run() {
        if (!(stage.get() instanceof Tried tried) || tried.toImport() == 0) {
            return;
        }
        var report = tried.trial();
        var working = new Working(tried.intake().name());
        var outcome = new AtomicReference<DryRunReport.@Nullable Outcome>();
        stage.set(working);
        context.job(texts.get("importing.job"), (by, progress) -> {
                    var became = report.run(by, tried.doubtful(), new ProgressMonitorAdapter(progress));
                    outcome.set(became);
                    return became;
                })
                .onFailure(NotPermitted.class, this::denied)
                .onFinished(() -> ended(working, tried, outcome.get()))
                .start();
    }

    /// A cancelled task drops its result, so the outcome is taken from the task itself: whoever cancels after
    /// everything was saved must not be told that nothing was.
    private void ended(Working working, Tried tried, DryRunReport.@Nullable Outcome outcome) {
        if (outcome == null) {
            stillWorking(working, new Failed());
        } else {
            stage.set(new Finished(tried, outcome));
            tasks.of(tried.trial()::followUp).onFinished(() -> done.run()).start();
        }
    }

    /// After a cancellation or failure, returns to the page from which the user can continue.
    private void stillWorking(Working working, ImportStage otherwise) {
        if (stage.get() == working) {
            stage.set(otherwise);
        }
    }

    private void denied(NotPermitted denied) {
        stage.set(new Choosing(NotPermittedText.of(denied, texts.language())));
    }

    public void startAgain() {
        source = null;
        queue.clear();
        stage.set(new Choosing(""));
    }

    ReadOnlyObjectProperty<ImportStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }
}
