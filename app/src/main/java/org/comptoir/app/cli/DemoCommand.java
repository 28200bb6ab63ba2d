package org.comptoir.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.DataFolder;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.cli.session.Tongue;
import org.comptoir.app.demo.DemoMark;
import org.comptoir.app.demo.DemoShop;
import org.comptoir.app.demo.PastClock;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.tour.Check;
import org.comptoir.app.tour.Tour;
import org.comptoir.app.tour.TourReport;
import org.comptoir.app.tour.parts.Day;
import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes the demo shop where there is none yet, and opens it; without a display, plays a day in it.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final Path DEFAULT_OFFSCREEN = Path.of("target", "demo");

    private final Session session;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.option.seed")
    private long seed = DemoShop.DEFAULT_SEED;

    @Option(names = "--only-make", descriptionKey = "cli.option.onlymake")
    private boolean onlyMake;

    @Option(names = "--offscreen", paramLabel = "DIR", descriptionKey = "cli.option.offscreen")
    private @Nullable Path offscreen;

    @Option(
            names = "--language",
            paramLabel = "fr|it|en",
            converter = Tongue.class,
            descriptionKey = "cli.option.demolanguage")
    private @Nullable Language language;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.useDemoFolder();
        if (DemoMark.clearHalfMade(session.data(), session.clock())) {
            session.tell(session.texts().get("cli.demo.again"));
        }
        if (!DataFolder.holdsShop(session.data())) {
            make();
        } else if (language != null || !DemoMark.isIn(session.data())) {
            session.withShop(this::check);
        }
        if (onlyMake) {
            return Exit.DONE;
        }
        var folder = offscreen;
        if (folder == null && ShopWindow.hasDisplay()) {
            return ShopWindow.open(session);
        }
        return session.withShop(shop -> play(shop, folder == null ? DEFAULT_OFFSCREEN : folder));
    }

    private int check(Shop shop) {
        if (!DemoShop.isOne(shop)) {
            throw new Refused(session.texts().get("cli.demo.other", session.data()));
        }
        speak(shop);
        return Exit.DONE;
    }

    private void make() {
        session.tell(session.texts().get("cli.demo.making", session.data()));
        DemoMark.begin(session.data(), session.clock());
        var clock = new PastClock(session.clock());
        session.withAnyShop(clock, shop -> {
            var demo = new DemoShop(shop, clock, seed);
            var made = demo.make(percent -> session.tell(session.texts().get("cli.demo.progress", percent)));
            speak(shop);
            if (onlyMake) {
                session.json(made);
            }
            session.say(session.texts()
                    .get(
                            "cli.demo.made",
                            made.customers(),
                            made.articles(),
                            made.sales(),
                            DemoShop.OWNER,
                            DemoShop.PIN));
            return Exit.DONE;
        });
    }

    private void speak(Shop shop) {
        if (language != null) {
            DemoShop.speak(shop, session.by(), language);
            session.speakLike(shop.settings().profile());
        }
    }

    private int play(Shop shop, Path folder) {
        session.tell(session.texts().get("cli.demo.playing", folder.toAbsolutePath()));
        var tour = new Tour(shop, folder, Day.parts(DemoShop.OWNER, DemoShop.PIN));
        var report = tour.play(this::tell);
        session.json(json(report));
        session.say(session.texts()
                .get(
                        report.isSound() ? "cli.demo.sound" : "cli.demo.unsound",
                        report.checks(),
                        report.summary().toAbsolutePath()));
        return report.isSound() ? Exit.DONE : Exit.REFUSED;
    }

    private void tell(TourReport.Played part) {
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
