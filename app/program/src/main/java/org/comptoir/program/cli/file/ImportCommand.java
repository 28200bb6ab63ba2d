package org.comptoir.program.cli.file;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.comptoir.pos.spreadsheet.ImportCounts;
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

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.importfile")
    private Path file = Path.of("");

    @Option(names = "--rehearse", descriptionKey = "cli.option.rehearse")
    private boolean rehearse;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "cli.option.rejects")
    @Nullable
    private Path rejects;

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
    protected abstract Report run(OpenShop shop, Path from, boolean rehearse);

    @Override
    public final Integer call() {
        InputFile.existing(session, file);
        if (rejects != null) {
            new OutputFile(session, rejects).writable();
        }
        return session.withShop(shop -> {
            var report = run(shop, file, rehearse);
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
        answer.put("file", file.toString());
        answer.put("rehearsed", rehearse);
        answer.put("new", counts.added());
        answer.put("changed", counts.changed());
        answer.put("same", counts.unchanged());
        answer.put("doubtful", counts.ambiguous());
        answer.put("refused", report.refused());
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
        report.refused()
                .forEach(line -> session.say(
                        session.texts().get("cli.import.refused", String.valueOf(line.row()), line.reason())));
    }

    /// The refusal of a file in which no column is known.
    protected final CommandRefused noHeadings(Path from) {
        return new CommandRefused("headings", session.texts().get("cli.import.headings", from));
    }
}
