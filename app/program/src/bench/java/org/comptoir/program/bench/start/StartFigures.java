package org.comptoir.program.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.program.bench.Goal;
import org.comptoir.program.bench.Row;
import org.comptoir.program.bench.Timing;

/// The rows about whole processes. Beside each, as its floor, stands the way in which they were started before.
public final class StartFigures {

    private static final int RUNS = 5;

    private final ProgramStart now;
    private final ProgramStart before;
    private final ProgramStart unprepared;
    private final Path work;

    /// @param target the build folder of the module `program`
    /// @param work for what the runs write
    public StartFigures(Path target, Path work) {
        now = new ProgramStart(target, work, Way.NOW);
        before = new ProgramStart(target, work, Way.BEFORE);
        unprepared = new ProgramStart(target, work, Way.UNPREPARED);
        this.work = work;
    }

    /// @param large a shop with many customers
    /// @param small the shop for commands
    public List<Row> rows(Path large, Path small) throws IOException, InterruptedException {
        now.prepare();
        before.prepare();
        var signIns = new ArrayList<Run>();
        var signInsBefore = new ArrayList<Run>();
        var commands = new ArrayList<Run>();
        var commandsBefore = new ArrayList<Run>();
        var versions = new ArrayList<Run>();
        for (var run = 0; run < RUNS; run++) {
            signInsBefore.add(before.signIn(large));
            signIns.add(now.signIn(large));
            commandsBefore.add(before.command(small, "sales", "list"));
            commands.add(now.command(small, "sales", "list"));
            versions.add(now.version());
        }
        var rows = new ArrayList<>(List.of(
                new Row(
                        "start to sign-in, from the source checkout",
                        timing(signIns),
                        timing(signInsBefore),
                        Goal.p50(2_000).and(Goal.cpu(3_300))),
                new Row("the same with nothing kept ready", timing(List.of(unprepared.signIn(large))), null, Goal.NONE),
                new Row(
                        "command `sales list`, start to end",
                        timing(commands),
                        timing(commandsBefore),
                        Goal.p50(1_500)),
                new Row("command `--version`, start to end", timing(versions), null, Goal.p50(200))));
        rows.addAll(day());
        return rows;
    }

    private List<Row> day() throws IOException, InterruptedException {
        var shop = work.resolve("day");
        var shopBefore = work.resolve("day-before");
        now.command(shop, "demo", "--only-make");
        now.command(shopBefore, "demo", "--only-make");
        var played = now.day(shop, work.resolve("day-pictures"));
        var playedBefore = before.day(shopBefore, work.resolve("day-before-pictures"));
        return List.of(new Row(
                "a played day on all screens: %.0f MB resident at its end (before %.0f; goal 400), %.0f MB at most (before %.0f)"
                        .formatted(
                                played.lastMegabytes(),
                                playedBefore.lastMegabytes(),
                                played.peakMegabytes(),
                                playedBefore.peakMegabytes()),
                timing(List.of(played)),
                timing(List.of(playedBefore)),
                Goal.NONE));
    }

    private static Timing timing(List<Run> runs) {
        return Timing.ofRuns(
                runs.stream().map(Run::millis).toList(),
                runs.stream().mapToDouble(Run::cpu).average().orElse(Double.NaN));
    }
}
