package org.comptoir.desktop.importing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.comptoir.desktop.exporting.ProgressMonitorAdapter;
import org.comptoir.desktop.importing.ImportStage.Choosing;
import org.comptoir.desktop.importing.ImportStage.Failed;
import org.comptoir.desktop.importing.ImportStage.Finished;
import org.comptoir.desktop.importing.ImportStage.Mapping;
import org.comptoir.desktop.importing.ImportStage.Tried;
import org.comptoir.desktop.importing.ImportStage.Working;
import org.comptoir.desktop.importing.source.DryRunReport;
import org.comptoir.desktop.importing.source.FileImport;
import org.comptoir.desktop.importing.source.ReportLines;
import org.comptoir.desktop.importing.source.Samples;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.comptoir.pos.spreadsheet.reading.TextBytes;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.NotPermittedText;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// An import from choosing a file to its result.
final class ImportModel {

    private static final long MAX_BYTES = 64_000_000;

    private final FileImport.Opener opener;
    private final ScreenContext context;
    private final Tasks tasks;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<ImportStage> stage =
            new ReadOnlyObjectWrapper<>(this, "stage", new Choosing(""));
    private @Nullable Reading reading;
    private Runnable done = () -> {};
    /// What comes after this import: files, and the other lists of this one.
    private final Deque<Path> files = new ArrayDeque<>();
    private final Deque<FileImport> lists = new ArrayDeque<>();

    /// @param doubtful whether the charset cannot be determined from the bytes
    private record Reading(byte[] bytes, String name, Charset charset, boolean doubtful) {}

    private record Opening(Reading reading, FileImport.Opening became) {}

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

    /// Opens several files one after the other.
    public void open(List<Path> chosen) {
        files.clear();
        lists.clear();
        files.addAll(chosen);
        next();
    }

    /// The name of the list or file that is next; empty if there is none.
    public String nextName() {
        if (!lists.isEmpty()) {
            return lists.getFirst().name();
        }
        return files.isEmpty() ? "" : String.valueOf(files.getFirst().getFileName());
    }

    /// Goes on with the next list or file.
    public void next() {
        if (!lists.isEmpty()) {
            opened(lists.removeFirst());
        } else if (!files.isEmpty()) {
            open(files.removeFirst());
        }
    }

    public void open(Path file) {
        var name = String.valueOf(file.getFileName());
        var working = new Working(name);
        stage.set(working);
        tasks.of(() -> read(file).map(bytes -> opening(reading(bytes, name))))
                .onSuccess(read -> read.ifPresentOrElse(
                        this::show,
                        () -> stage.set(new Choosing(texts.get(
                                Files.isDirectory(file) ? "importing.folder" : "importing.unreadable", name)))))
                .onFinished(() -> stillWorking(working, new Choosing("")))
                .start();
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.size(file) > MAX_BYTES ? Optional.empty() : Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Reading reading(byte[] bytes, String name) {
        return new Reading(bytes, name, TextBytes.WESTERN, !TableFile.saysCharset(bytes));
    }

    private Opening opening(Reading next) {
        return new Opening(next, opener.open(next.bytes(), next.name(), next.charset()));
    }

    private void show(Opening opening) {
        reading = opening.reading();
        switch (opening.became()) {
            case FileImport.Opening.Opened(var fileImport, var others) -> {
                lists.clear();
                lists.addAll(others);
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
        if (reading == null || !reading.doubtful()) {
            return List.of();
        }
        return Stream.of("windows-1252", "ISO-8859-15", "windows-1250", "IBM850", "x-MacRoman")
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .toList();
    }

    public Charset charset() {
        return reading == null ? TextBytes.WESTERN : reading.charset();
    }

    /// A sample of the file that shows whether accents are correct.
    public String accents() {
        return reading == null
                ? ""
                : Samples.accented(reading.bytes(), reading.charset()).orElse("");
    }

    public void charset(Charset chosen) {
        if (reading != null && !reading.charset().equals(chosen)) {
            var next = new Reading(reading.bytes(), reading.name(), chosen, true);
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
                .map(report -> new Tried(fileImport, report, ReportLines.of(report), false));
    }

    public void addDoubtful(boolean add) {
        if (stage.get() instanceof Tried(var fileImport, var report, var lines, var before) && before != add) {
            stage.set(new Tried(fileImport, report, lines, add));
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
                    var became = report.run(by, tried.addDoubtful(), new ProgressMonitorAdapter(progress));
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
        reading = null;
        files.clear();
        lists.clear();
        stage.set(new Choosing(""));
    }

    ReadOnlyObjectProperty<ImportStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }
}
