package org.comptoir.app.cli;

import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.DataFolder;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.demo.DemoShop;
import org.comptoir.app.demo.PastClock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes the demo shop where there is none yet, and opens it.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.option.seed")
    private long seed = DemoShop.USUAL_SEED;

    @Option(names = "--only-make", descriptionKey = "cli.option.onlymake")
    private boolean onlyMake;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.useDemoFolder();
        if (DataFolder.holdsShop(session.data())) {
            session.withShop(shop -> {
                if (!DemoShop.isOne(shop)) {
                    throw new Refused(session.texts().get("cli.demo.other", session.data()));
                }
                return Exit.DONE;
            });
        } else {
            make();
        }
        return onlyMake || !ShopWindow.hasDisplay() ? Exit.DONE : ShopWindow.open(session);
    }

    private void make() {
        session.tell(session.texts().get("cli.demo.making", session.data()));
        var clock = new PastClock(session.clock());
        session.withAnyShop(clock, shop -> {
            var demo = new DemoShop(shop, clock, seed);
            var made = demo.make(percent -> session.tell(session.texts().get("cli.demo.progress", percent)));
            session.json(made);
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
}
