package org.comptoir.desktop.importing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
import org.comptoir.desktop.importing.source.Samples;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.spreadsheet.reading.CharsetGuess;
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
    private final Deque<List<Path>> batches = new ArrayDeque<>();
    private final Deque<FileImport> lists = new ArrayDeque<>();

    /// @param charset chosen or guessed
    /// @param doubtful whether the charset cannot be determined from the bytes
    private record Reading(SequencedMap<Path, byte[]> files, Charset charset, boolean chosen, boolean doubtful) {}

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

    public void open(Path file) {
        open(List.of(file));
    }

    /// Opens several files one after the other, and those that can be read as one together.
    public void open(List<Path> chosen) {
        batches.clear();
        lists.clear();
        var working = new Working(names(chosen));
        stage.set(working);
        tasks.of(() -> batches(chosen))
                .onSuccess(together -> {
                    batches.addAll(together);
                    next();
                })
                .onFinished(() -> stillWorking(working, new Choosing("")))
                .start();
    }

    private List<List<Path>> batches(List<Path> chosen) {
        var joined = new ArrayList<Path>();
        var all = new ArrayList<List<Path>>();
        for (var file : chosen) {
            var isJoined = chosen.size() > 1
                    && read(List.of(file))
                            .filter(read -> opener.joins(read.firstEntry().getValue()))
                            .isPresent();
            if (!isJoined) {
                all.add(List.of(file));
            } else if (joined.isEmpty()) {
                joined.add(file);
                all.add(joined);
            } else {
                joined.add(file);
            }
        }
        return all;
    }

    /// The name of the list or the files that are next; empty if there is none.
    public String nextName() {
        if (!lists.isEmpty()) {
            return lists.getFirst().name();
        }
        return batches.isEmpty() ? "" : names(batches.getFirst());
    }

    /// Goes on with the next list or file.
    public void next() {
        if (!lists.isEmpty()) {
            opened(lists.removeFirst());
        } else if (!batches.isEmpty()) {
            openBatch(batches.removeFirst());
        }
    }

    private void openBatch(List<Path> files) {
        var name = names(files);
        var working = new Working(name);
        stage.set(working);
        tasks.of(() -> read(files).map(read -> opening(reading(read))))
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

    private static String names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    private static Optional<SequencedMap<Path, byte[]>> read(List<Path> files) {
        try {
            var size = 0L;
            for (var file : files) {
                size += Files.size(file);
            }
            if (size > MAX_BYTES) {
                return Optional.empty();
            }
            var contents = new LinkedHashMap<Path, byte[]>();
            for (var file : files) {
                contents.put(file, Files.readAllBytes(file));
            }
            return Optional.of(contents);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Reading reading(SequencedMap<Path, byte[]> files) {
        var unsure = files.values().stream()
                .filter(bytes -> !TableFile.saysCharset(bytes))
                .findFirst();
        return new Reading(files, unsure.map(CharsetGuess::of).orElse(TextBytes.WESTERN), false, unsure.isPresent());
    }

    private Opening opening(Reading next) {
        return new Opening(next, opener.open(next.files(), next.chosen() ? next.charset() : null));
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
        return CharsetGuess.choices();
    }

    public Charset charset() {
        return reading == null ? TextBytes.WESTERN : reading.charset();
    }

    /// A sample of the file that shows whether accents are correct.
    public String accents() {
        return reading == null
                ? ""
                : Samples.accented(unsure(reading), reading.charset()).orElse("");
    }

    private static byte[] unsure(Reading reading) {
        return reading.files().values().stream()
                .filter(bytes -> !TableFile.saysCharset(bytes))
                .findFirst()
                .orElse(new byte[0]);
    }

    public void charset(Charset chosen) {
        if (reading != null && !reading.charset().equals(chosen)) {
            var next = new Reading(reading.files(), chosen, true, true);
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
        reading = null;
        batches.clear();
        lists.clear();
        stage.set(new Choosing(""));
    }

    ReadOnlyObjectProperty<ImportStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }
}
