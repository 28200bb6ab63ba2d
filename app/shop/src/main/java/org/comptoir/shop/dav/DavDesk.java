package org.comptoir.shop.dav;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.comptoir.customers.agenda.SharedAgenda;
import org.comptoir.customers.dav.AppointmentItems;
import org.comptoir.customers.dav.CardItems;
import org.comptoir.customers.dav.CardItems.CardRules;
import org.comptoir.customers.dav.DavConflict;
import org.comptoir.customers.dav.DavShare;
import org.comptoir.customers.dav.SharedItems;
import org.comptoir.customers.dav.link.DavCollection;
import org.comptoir.customers.dav.link.DavCollections;
import org.comptoir.customers.dav.link.DavKind;
import org.comptoir.customers.dav.link.DavLinks;
import org.comptoir.customers.dav.merge.Side;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.dav.http.DavDiscovery;
import org.comptoir.shop.dav.http.DavFailure;
import org.comptoir.shop.dav.http.DavHttp;
import org.comptoir.shop.dav.http.DavProblem;
import org.comptoir.shop.dav.http.FoundCollection;
import org.comptoir.shop.dav.http.RemoteCollection;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Shares customers and appointments with the server that the shop chose; nothing while it chose none, and never from a
/// training shop. All may wait for the database or the server.
public final class DavDesk {

    private static final int HOLDER = 80;

    private final OpenShop shop;
    private final DavPassword passwords;
    private final @Nullable SSLContext trust;
    private final DavLinks links;
    private final DavCollections collections;

    public DavDesk(OpenShop shop) {
        this(shop, DavPassword.ofMachine(), null);
    }

    /// @param trust the certificates to be believed; null for the machine's
    DavDesk(OpenShop shop, DavPassword passwords, @Nullable SSLContext trust) {
        this.shop = shop;
        this.passwords = passwords;
        this.trust = trust;
        links = new DavLinks(shop.database(), shop.clock());
        collections = new DavCollections(shop.database(), links, shop.clock());
    }

    public DavSettings settings() {
        return DavSettings.of(shop.settings()::get);
    }

    public DavRhythm rhythm() {
        return DavRhythm.of(shop.settings()::get);
    }

    /// Decides how often windows exchange by themselves.
    public void choose(SignedInStaff by, DavRhythm wanted) {
        by.require(Permission.CHANGE_SETTINGS);
        by.require(Permission.EXPORT_CUSTOMERS);
        if (rhythm() != wanted) {
            shop.settings().putAudited(by, DavRhythm.NOTE, wanted.name());
        }
    }

    /// Decides what is shared with which server; what is shared otherwise than before is compared anew.
    ///
    /// @param password as typed; empty keeps the one that there is
    /// @return whether this machine knows the password from now on
    public boolean save(SignedInStaff by, DavSettings wanted, String password) {
        by.require(Permission.CHANGE_SETTINGS);
        by.require(Permission.EXPORT_CUSTOMERS);
        var before = settings();
        wanted.notes().forEach((name, value) -> {
            if (!before.notes().getOrDefault(name, "").equals(value)) {
                shop.settings().putAudited(by, name, value);
            }
        });
        if (!before.shared().equals(wanted.shared()) || !before.scope().equals(wanted.scope())) {
            collections.restart(DavKind.BOOK);
        }
        return password.isEmpty() ? passwords.of(wanted).isPresent() : passwords.keep(wanted, password);
    }

    /// The address books and calendars of a user on a server.
    ///
    /// @param password as typed; empty for the one that this machine knows
    public List<FoundCollection> find(SignedInStaff by, DavSettings wanted, String password) throws DavFailure {
        by.require(Permission.CHANGE_SETTINGS);
        by.require(Permission.EXPORT_CUSTOMERS);
        try (var http = http(wanted, password)) {
            return new DavDiscovery(http).find();
        }
    }

    private DavHttp http(DavSettings wanted, String password) throws DavFailure {
        if (shop.isTraining()) {
            throw new DavFailure(DavProblem.TRAINING);
        }
        if (wanted.address().isEmpty()) {
            throw new DavFailure(DavProblem.NOT_SET_UP);
        }
        var secret = password.isEmpty() ? passwords.of(wanted) : Optional.of(password);
        return new DavHttp(
                wanted.address(),
                wanted.user(),
                secret.orElseThrow(() -> new DavFailure(DavProblem.NO_PASSWORD)),
                trust);
    }

    /// Exchanges all that changed on either side.
    ///
    /// @return by what was chosen; of nothing chosen, the problem under the address book
    public Map<DavKind, DavRun> sync(SignedInStaff by) {
        by.require(Permission.CHANGE_SETTINGS);
        by.require(Permission.EXPORT_CUSTOMERS);
        return exchange(settings(), Set.of(DavKind.values()));
    }

    /// The same where it is due by the shop's rhythm and this machine knows the password, whoever is signed in: the
    /// person who chose the server and the rhythm gave leave for it.
    ///
    /// @return nothing where nothing was due
    public Map<DavKind, DavRun> exchangeDue() {
        var settings = settings();
        var rhythm = rhythm();
        if (rhythm == DavRhythm.BY_HAND || shop.isTraining() || !settings.isComplete()) {
            return Map.of();
        }
        var due = Stream.of(DavKind.values())
                .filter(kind -> !url(settings, kind).isEmpty())
                .filter(kind -> isDue(kind, rhythm))
                .collect(Collectors.toSet());
        return due.isEmpty() || passwords.of(settings).isEmpty() ? Map.of() : exchange(settings, due);
    }

    private boolean isDue(DavKind kind, DavRhythm rhythm) {
        var now = shop.clock().instant();
        var known = collections.of(kind);
        var isWantedLater = known.flatMap(one -> Optional.ofNullable(one.notBefore()))
                .filter(now::isBefore)
                .isPresent();
        return !isWantedLater
                && known.flatMap(one -> Optional.ofNullable(one.lastRun()))
                        .map(last -> !last.plus(rhythm.every()).isAfter(now))
                        .orElse(true);
    }

    private Map<DavKind, DavRun> exchange(DavSettings settings, Set<DavKind> kinds) {
        var runs = new EnumMap<DavKind, DavRun>(DavKind.class);
        if (!settings.isComplete()) {
            runs.put(DavKind.BOOK, DavRun.failed(shop.isTraining() ? DavProblem.TRAINING : DavProblem.NOT_SET_UP));
            return runs;
        }
        try (var http = http(settings, "")) {
            var wanted = shares(settings)
                    .filter(share -> kinds.contains(share.items().kind()))
                    .toList();
            for (var share : wanted) {
                runs.put(share.items().kind(), run(http, settings, share));
            }
            if (runs.values().stream().anyMatch(run -> run.received() > 0)) {
                shop.customerFile().search().catchUp();
            }
        } catch (DavFailure e) {
            runs.put(settings.book().isEmpty() ? DavKind.CALENDAR : DavKind.BOOK, DavRun.failed(e.problem()));
        }
        return runs;
    }

    private DavRun run(DavHttp http, DavSettings settings, DavShare<?> share) throws DavFailure {
        var kind = share.items().kind();
        var url = url(settings, kind);
        var till = shop.till().id().value() + " " + UUID.randomUUID();
        var holder = till.substring(0, Math.min(HOLDER, till.length()));
        var sync = new DavSync(collections, links, shop.clock(), holder);
        return sync.run(new RemoteCollection(http, kind, url), url, share, settings.direction());
    }

    private static String url(DavSettings settings, DavKind kind) {
        return switch (kind) {
            case BOOK -> settings.book();
            case CALENDAR -> settings.calendar();
        };
    }

    private Stream<DavShare<?>> shares(DavSettings settings) {
        return Stream.of(DavKind.values())
                .filter(kind -> !url(settings, kind).isEmpty())
                .map(kind -> switch (kind) {
                    case BOOK -> share(settings, cards(settings));
                    case CALENDAR -> share(settings, appointments(settings));
                });
    }

    private <T> DavShare<T> share(DavSettings settings, SharedItems<T> items) {
        return new DavShare<>(shop.database(), links, items, settings.direction(), settings.onDeletion());
    }

    private CardItems cards(DavSettings settings) {
        var profile = shop.settings().recentProfile();
        var file = shop.customerFile();
        return new CardItems(
                shop.database(),
                file.customers(),
                file.segments(),
                shop.clock(),
                new CardRules(
                        settings.scope(), settings.shared(), profile.country(), profile.language(), editor(settings)));
    }

    private AppointmentItems appointments(DavSettings settings) {
        return new AppointmentItems(
                new SharedAgenda(shop.database(), shop.clock()),
                shop.clock(),
                shop.settings().recentProfile().country(),
                editor(settings));
    }

    /// In whose name changes of the server stand in the history.
    private static String editor(DavSettings settings) {
        var host = settings.address().contains("://")
                ? URI.create(settings.address()).getHost()
                : settings.address().split("/")[0];
        return "DAV " + host;
    }

    /// How far each exchange has come.
    public List<DavCollection> status(SignedInStaff by) {
        by.require(Permission.CHANGE_SETTINGS);
        return Stream.of(DavKind.values())
                .flatMap(kind -> collections.of(kind).stream())
                .toList();
    }

    /// How the last exchange ended.
    public static DavRun last(DavCollection collection) {
        return DavRun.read(collection.lastResult());
    }

    /// What was changed in the same place on both sides, and waits to be settled.
    public List<DavConflict> conflicts(SignedInStaff by) {
        by.require(Permission.CHANGE_SETTINGS);
        by.require(Permission.SEE_CUSTOMERS);
        return shares(settings()).flatMap(share -> share.conflicts().stream()).toList();
    }

    /// Settles a conflict; see [DavShare#settle].
    public boolean settle(SignedInStaff by, long conflict, Map<String, Side> whose) {
        by.require(Permission.CHANGE_SETTINGS);
        by.require(Permission.EDIT_CUSTOMERS);
        by.require(Permission.EDIT_AGENDA);
        var isSettled = shares(settings()).anyMatch(share -> share.settle(conflict, whose));
        if (isSettled) {
            shop.customerFile().search().catchUp();
        }
        return isSettled;
    }
}
