package org.comptoir.program.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.text.Language;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.DataFolder;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.LanguageConverter;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.program.demo.BackdatedClock;
import org.comptoir.program.demo.DemoShop;
import org.comptoir.program.tour.Check;
import org.comptoir.program.tour.Tour;
import org.comptoir.program.tour.TourReport;
import org.comptoir.program.tour.parts.FullDay;
import org.comptoir.program.window.WindowLauncher;
import org.comptoir.shop.open.DemoMarker;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Creates the demo shop if necessary and opens it; without a display, plays a day in it.
@Command(name = "demo")
@RequiredRights({})
final class DemoCommand implements Callable<Integer> {

    private static final Path DEFAULT_OFFSCREEN = Path.of("target", "demo");

    private final CommandContext session;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.option.seed")
    private long seed = DemoShop.DEFAULT_SEED;

    @Option(names = "--only-make", descriptionKey = "cli.option.onlymake")
    private boolean onlyMake;

    @Option(names = "--offscreen", paramLabel = "DIR", descriptionKey = "cli.option.offscreen")
    private @Nullable Path offscreen;

    @Option(
            names = "--language",
            paramLabel = "fr|it|en",
            converter = LanguageConverter.class,
            descriptionKey = "cli.option.demolanguage")
    private @Nullable Language language;

    DemoCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.useDemoFolder();
        if (DemoMarker.clearHalfMade(session.data(), session.clock())) {
            session.tell(session.texts().get("cli.demo.again"));
        }
        DemoMarker.putAsideOlder(session.data(), session.clock())
                .ifPresent(kept -> session.tell(session.texts().get("cli.demo.older", kept)));
        if (!DataFolder.containsShop(session.data())) {
            make();
        } else if (language != null || !DemoMarker.isIn(session.data())) {
            session.withShop(this::check);
        }
        if (onlyMake) {
            return ExitCode.DONE;
        }
        var folder = offscreen;
        if (folder == null && WindowLauncher.hasDisplay()) {
            return WindowLauncher.open(session);
        }
        return session.withShop(shop -> play(shop, folder == null ? DEFAULT_OFFSCREEN : folder));
    }

    private int check(OpenShop shop) {
        if (!DemoMarker.isDemo(shop)) {
            throw new CommandRefused(session.texts().get("cli.demo.other", session.data()));
        }
        speak(shop);
        return ExitCode.DONE;
    }

    private void make() {
        session.tell(session.texts().get("cli.demo.making", session.data()));
        DemoMarker.begin(session.data(), session.clock());
        var clock = new BackdatedClock(session.clock());
        session.withAnyShop(clock, shop -> {
            var demo = new DemoShop(shop, clock, seed);
            var summary = demo.make(percent -> session.tell(session.texts().get("cli.demo.progress", percent)));
            session.requireSignIn(shop);
            speak(shop);
            if (onlyMake) {
                session.json(summary);
            }
            session.say(session.texts()
                    .get(
                            "cli.demo.made",
                            summary.customers(),
                            summary.articles(),
                            summary.sales(),
                            DemoShop.OWNER,
                            DemoMarker.DEMO_PIN));
            return ExitCode.DONE;
        });
    }

    private void speak(OpenShop shop) {
        if (language != null) {
            DemoShop.speak(shop, session.by(), language);
            session.speakLike(shop.settings().profile());
        }
    }

    private int play(OpenShop shop, Path folder) {
        session.tell(session.texts().get("cli.demo.playing", folder.toAbsolutePath()));
        var tour = new Tour(shop, folder, FullDay.parts(DemoShop.OWNER, DemoMarker.DEMO_PIN));
        var report = tour.play(this::report);
        session.json(json(report));
        session.say(session.texts()
                .get(
                        report.isSound() ? "cli.demo.sound" : "cli.demo.unsound",
                        report.checks(),
                        report.summary().toAbsolutePath()));
        return report.isSound() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private void report(TourReport.Played part) {
        session.say(part.title());
        part.checks().forEach(check -> session.say((check.held() ? "  + " : "  ! ") + check.words()));
    }

    private static Map<String, Object> json(TourReport report) {
        List<Map<String, Object>> parts = report.parts().stream()
                .map(part -> Map.<String, Object>of(
                        "part", part.title(),
                        "sound", part.isSound(),
                        "checked",
                                part.checks().stream()
                                        .filter(Check::held)
                                        .map(Check::words)
                                        .toList(),
                        "failed",
                                part.checks().stream()
                                        .filter(check -> !check.held())
                                        .map(Check::words)
                                        .toList(),
                        "files", part.files().stream().map(Path::toString).toList()))
                .toList();
        return Map.of("sound", report.isSound(), "summary", report.summary().toString(), "parts", parts);
    }
}
