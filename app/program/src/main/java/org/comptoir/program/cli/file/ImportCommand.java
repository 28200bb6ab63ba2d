package org.comptoir.program.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.comptoir.pos.spreadsheet.ImportCounts;
import org.comptoir.pos.spreadsheet.reading.CharsetGuess;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings something in from a file; with `--rehearse` it only says what it would do, with `--rejects` it gives back
/// the rows that were not taken.
public abstract class ImportCommand implements Callable<Integer> {

    /// Names that people know better than those of the standard.
    private static final Map<String, String> ALIASES = Map.of(
            "mac",
            "x-MacRoman",
            "macroman",
            "x-MacRoman",
            "mac-roman",
            "x-MacRoman",
            "dos",
            "IBM850",
            "cp850",
            "IBM850",
            "ansi",
            "windows-1252",
            "shift-jis",
            "windows-31j",
            "sjis",
            "windows-31j");

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.option.importfile")
    private List<Path> files = List.of();

    @Option(names = "--rehearse", descriptionKey = "cli.option.rehearse")
    private boolean rehearse;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "cli.option.rejects")
    @Nullable
    private Path rejects;

    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "cli.option.charset")
    @Nullable
    private String charset;

    protected ImportCommand(CommandContext session) {
        this.session = session;
    }

    /// A row that was not taken.
    public record RefusedLine(int row, String reason) {}

    /// The rows to give back, as a file like the one that was read.
    public record Rejects(int count, Consumer<OutputStream> content) {}

    /// What an import did, or would do.
    ///
    /// @param more answers of this import alone, by name
    public record Report(ImportCounts counts, List<RefusedLine> refused, Rejects rejects, Map<String, Object> more) {}

    /// @param rehearse whether nothing is to be written
    protected abstract Report run(OpenShop shop, List<Path> from, boolean rehearse);

    @Override
    public final Integer call() {
        files.forEach(file -> InputFile.existing(session, file));
        if (rejects != null) {
            new OutputFile(session, rejects).writable();
        }
        return session.withShop(shop -> {
            var report = run(shop, files, rehearse);
            giveBack(report.rejects());
            answer(report);
            return ExitCode.DONE;
        });
    }

    /// Whether the rows left out are wanted as a file.
    protected final boolean givesBack() {
        return rejects != null;
    }

    private void giveBack(Rejects left) {
        var target = rejects;
        if (target != null) {
            new OutputFile(session, target).write(left.content());
            session.say(session.texts().get("cli.import.rejects", left.count(), target));
        }
    }

    private void answer(Report report) {
        var counts = report.counts();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("file", files.stream().map(Path::toString).collect(Collectors.joining(", ")));
        answer.put("rehearsed", rehearse);
        answer.put("new", counts.added());
        answer.put("changed", counts.changed());
        answer.put("same", counts.unchanged());
        answer.put("doubtful", counts.ambiguous());
        answer.put("refused", report.refused());
        var charsets = charsets();
        answer.put("charsets", charsets);
        answer.putAll(report.more());
        session.json(answer);
        session.say(session.texts()
                .get(
                        "cli.import.counts",
                        counts.added(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.ambiguous(),
                        counts.refused()));
        charsets.forEach((file, name) -> session.say(session.texts().get("cli.import.letters", file, name)));
        report.refused()
                .forEach(line -> session.say(
                        session.texts().get("cli.import.refused", String.valueOf(line.row()), line.reason())));
    }

    /// How the letters were read of files that do not say it.
    private Map<String, String> charsets() {
        var charsets = new LinkedHashMap<String, String>();
        for (var file : files) {
            try {
                var bytes = Files.readAllBytes(file);
                if (!TableFile.saysCharset(bytes)) {
                    var named = charset();
                    charsets.put(file.toString(), (named == null ? CharsetGuess.of(bytes) : named).name());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return charsets;
    }

    /// The charset that was named for a file that does not say its own.
    protected final @Nullable Charset charset() {
        var name = charset;
        if (name == null) {
            return null;
        }
        try {
            return Charset.forName(ALIASES.getOrDefault(name.toLowerCase(Locale.ROOT), name));
        } catch (IllegalArgumentException e) {
            var known = CharsetGuess.choices().stream().map(Charset::name).collect(Collectors.joining(", "));
            throw new CommandRefused("charset", session.texts().get("cli.import.charset", name, known));
        }
    }

    /// The refusal of a file in which no column is known.
    protected final CommandRefused noHeadings(String from) {
        return new CommandRefused("headings", session.texts().get("cli.import.headings", from));
    }
}
