package org.comptoir.program.cli.dav;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.dav.DavDirection;
import org.comptoir.customers.dav.OnDeletion;
import org.comptoir.customers.dav.SharingScope;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.dav.DavDesk;
import org.comptoir.shop.dav.DavPassword;
import org.comptoir.shop.dav.DavRhythm;
import org.comptoir.shop.dav.DavSettings;
import org.comptoir.shop.dav.http.DavFailure;
import org.comptoir.shop.dav.http.FoundCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Chooses the server, its address book and its calendar; without either of these it only lists those that there are.
@Command(name = "setup")
@RequiredRights({Permission.CHANGE_SETTINGS, Permission.EXPORT_CUSTOMERS})
final class DavSetupCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--address", paramLabel = "URL", required = true, descriptionKey = "cli.option.davaddress")
    private String address = "";

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "cli.option.davuser")
    private String user = "";

    @Option(names = "--book", paramLabel = "URL", descriptionKey = "cli.option.davbook")
    private String book = "";

    @Option(names = "--calendar", paramLabel = "URL", descriptionKey = "cli.option.davcalendar")
    private String calendar = "";

    @Option(names = "--direction", descriptionKey = "cli.option.davdirection")
    private DavDirection direction = DavDirection.BOTH;

    @Option(names = "--deleted", descriptionKey = "cli.option.davdeleted")
    private OnDeletion deleted = OnDeletion.RETURN;

    @Option(names = "--every", descriptionKey = "cli.option.davevery")
    private DavRhythm rhythm = DavRhythm.BY_HAND;

    @Option(names = "--who", paramLabel = "WHO", descriptionKey = "cli.option.davwho")
    private String who = "all";

    @Option(names = "--field", paramLabel = "FIELD", descriptionKey = "cli.option.davfield")
    private List<DetailField> fields = new ArrayList<>();

    DavSetupCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var desk = new DavDesk(shop);
            var password =
                    Optional.ofNullable(System.getenv(DavPassword.VARIABLE)).orElse("");
            var wanted = new DavSettings(
                    address.strip(),
                    user.strip(),
                    book.strip(),
                    calendar.strip(),
                    direction,
                    deleted,
                    SharingScope.read(who),
                    fields);
            var found = find(desk, wanted, password);
            if (!wanted.isComplete()) {
                return listed(found);
            }
            requireOffered(found, wanted.book());
            requireOffered(found, wanted.calendar());
            desk.choose(session.by(), rhythm);
            var isKept = desk.save(session.by(), wanted, password);
            session.json(Map.of("book", wanted.book(), "calendar", wanted.calendar(), "passwordKept", isKept));
            session.say(session.texts().get("cli.dav.saved"));
            if (!isKept) {
                session.say(session.texts().get("cli.dav.nostore", DavPassword.VARIABLE));
            }
            return ExitCode.DONE;
        });
    }

    private List<FoundCollection> find(DavDesk desk, DavSettings wanted, String password) {
        try {
            return desk.find(session.by(), wanted, password);
        } catch (DavFailure e) {
            throw DavAnswer.refused(session, e);
        }
    }

    private int listed(List<FoundCollection> found) {
        session.json(found);
        session.say(session.texts().get("cli.dav.found", found.size()));
        found.forEach(one -> session.say(String.join("  ", one.kind().name(), one.name(), one.path())));
        return ExitCode.DONE;
    }

    private void requireOffered(List<FoundCollection> found, String url) {
        if (!url.isEmpty() && found.stream().noneMatch(one -> one.path().equals(url))) {
            throw new CommandRefused("no-collection", session.texts().get("cli.dav.nocollection", url));
        }
    }
}
