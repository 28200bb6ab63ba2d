package org.comptoir.shop.dav;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.customers.dav.DavDirection;
import org.comptoir.customers.dav.DavShare;
import org.comptoir.customers.dav.DavShare.Outgoing;
import org.comptoir.customers.dav.link.DavCollections;
import org.comptoir.customers.dav.link.DavKind;
import org.comptoir.customers.dav.link.DavLink;
import org.comptoir.customers.dav.link.DavLinks;
import org.comptoir.customers.dav.link.LinkState;
import org.comptoir.shop.dav.http.DavFailure;
import org.comptoir.shop.dav.http.DavProblem;
import org.comptoir.shop.dav.http.RemoteCollection;
import org.comptoir.shop.dav.http.RemoteCollection.Changes;
import org.comptoir.shop.dav.http.RemoteCollection.Outcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One exchange with one collection: first what the server has comes in, then what the shop has goes out. It may end
/// anywhere: what was done is known by the links, and the next one goes on from there, because the server's token is
/// kept
/// only once all that it stands for was taken.
final class DavSync {

    private static final Logger LOG = LoggerFactory.getLogger(DavSync.class);

    /// Fewer may go at once without anybody being asked.
    private static final int FEW = 20;

    private final DavCollections collections;
    private final DavLinks links;
    private final Clock clock;
    private final String holder;
    private int received;
    private int sent;
    private int removed;
    private int disputed;
    private int unreadable;

    /// @param holder names the till and this run of it
    DavSync(DavCollections collections, DavLinks links, Clock clock, String holder) {
        this.collections = collections;
        this.links = links;
        this.clock = clock;
        this.holder = holder;
    }

    DavRun run(RemoteCollection remote, String url, DavShare<?> share, DavDirection direction) {
        var kind = share.items().kind();
        var known = collections.use(kind, url);
        var notBefore = known.notBefore();
        if (notBefore != null && clock.instant().isBefore(notBefore)) {
            return DavRun.failed(DavProblem.BUSY);
        }
        if (!collections.hold(kind, holder)) {
            return DavRun.failed(DavProblem.HELD);
        }
        Instant pause = null;
        DavProblem problem = null;
        try {
            pull(remote, share, known.syncToken());
            if (direction != DavDirection.READ) {
                push(remote, share);
            }
        } catch (DavFailure e) {
            LOG.info("The exchange ended early: {}", e.problem());
            LOG.debug("What happened", e);
            problem = e.problem();
            pause = e.pause().map(clock.instant()::plus).orElse(null);
        } finally {
            release(kind, problem, pause);
        }
        return result(problem);
    }

    private void release(DavKind kind, @Nullable DavProblem problem, @Nullable Instant pause) {
        collections.release(kind, holder, result(problem).text(), pause);
    }

    private DavRun result(@Nullable DavProblem problem) {
        return new DavRun(received, sent, removed, disputed, unreadable, problem);
    }

    private void goOn(DavKind kind) throws DavFailure {
        if (!collections.hold(kind, holder)) {
            throw new DavFailure(DavProblem.HELD);
        }
    }

    private void pull(RemoteCollection remote, DavShare<?> share, String token) throws DavFailure {
        var kind = share.items().kind();
        var changes = remote.changes(token);
        var known = links.all(kind);
        var gone = gone(changes, known);
        if (gone.size() > FEW
                && gone.size() * 2L
                        > known.stream().filter(DavLink::isConfirmed).count()
                && share.isPuttingAway()) {
            throw new DavFailure(DavProblem.TOO_MANY_GONE);
        }
        var etags = known.stream().collect(Collectors.toMap(DavLink::href, DavLink::etag, (one, other) -> one));
        var wanted = changes.changed().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(etags.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        for (var from = 0; from < wanted.size(); from += RemoteCollection.BATCH) {
            goOn(kind);
            var batch = wanted.subList(from, Math.min(wanted.size(), from + RemoteCollection.BATCH));
            for (var resource : remote.read(batch)) {
                receive(share, resource, gone);
            }
        }
        delete(share, gone);
        collections.keepToken(kind, changes.token());
    }

    private static Set<String> gone(Changes changes, List<DavLink> known) {
        var gone = new HashSet<>(changes.gone());
        if (changes.isWhole()) {
            known.stream()
                    .filter(DavLink::isConfirmed)
                    .map(DavLink::href)
                    .filter(href -> !changes.changed().containsKey(href))
                    .forEach(gone::add);
        }
        return gone;
    }

    private void receive(DavShare<?> share, RemoteCollection.Resource resource, Set<String> gone) {
        if (!share.fits(resource.path(), resource.etag())) {
            unreadable++;
            return;
        }
        switch (share.receive(resource.path(), resource.etag(), resource.text(), gone)) {
            case ADOPTED, CHANGED -> received++;
            case DISPUTED -> disputed++;
            case UNREADABLE -> unreadable++;
            case SAME, OUTSIDE -> {}
        }
    }

    /// What was moved is at its new place by now.
    private void delete(DavShare<?> share, Set<String> gone) {
        if (gone.isEmpty()) {
            return;
        }
        for (var link : links.all(share.items().kind())) {
            if (link.isConfirmed() && gone.contains(link.href()) && share.deleted(link.id())) {
                received++;
            }
        }
    }

    private void push(RemoteCollection remote, DavShare<?> share) throws DavFailure {
        var kind = share.items().kind();
        var shared = share.items().shared().orElseThrow(() -> new DavFailure(DavProblem.NOBODY_SHARED));
        var known = links.all(kind);
        remove(remote, share, shared.keySet(), known);
        var byKey = known.stream()
                .filter(link -> !link.localKey().isEmpty())
                .collect(Collectors.toMap(DavLink::localKey, link -> link, (one, other) -> one));
        var count = 0;
        for (var key : new LinkedHashSet<>(shared.keySet().stream().sorted().toList())) {
            var link = byKey.get(key);
            var isDue = link == null
                    || link.state() == LinkState.LINKED && link.localVersion() != shared.getOrDefault(key, 0L);
            if (isDue) {
                if (count++ % RemoteCollection.BATCH == 0) {
                    goOn(kind);
                }
                send(remote, share, key);
            }
        }
    }

    /// Takes from the server what is not shared any more.
    private void remove(RemoteCollection remote, DavShare<?> share, Set<String> shared, List<DavLink> known)
            throws DavFailure {
        var ours = known.stream()
                .filter(link -> !link.localKey().isEmpty() && link.state() != LinkState.GONE)
                .toList();
        var leaving =
                ours.stream().filter(link -> !shared.contains(link.localKey())).toList();
        if (leaving.size() > FEW && leaving.size() * 2 > ours.size()) {
            throw new DavFailure(DavProblem.TOO_MANY_GONE);
        }
        for (var link : leaving) {
            if (!link.isConfirmed()) {
                share.forget(link.id());
            } else {
                switch (remote.delete(link.href(), link.etag())) {
                    case Outcome.Done done -> {
                        share.forget(link.id());
                        removed++;
                    }
                    // What was changed there comes in first.
                    case Outcome.ChangedMeanwhile later -> {}
                    case Outcome.Refused refused -> unreadable++;
                }
            }
        }
    }

    private void send(RemoteCollection remote, DavShare<?> share, String key) throws DavFailure {
        var extension = share.items().extension();
        var outgoing = share.outgoing(key, uid -> remote.newPath(uid, extension));
        if (outgoing.isPresent() && !put(remote, share, outgoing.get())) {
            // Somebody was quicker: theirs comes in, and what is still ours goes out over it.
            var theirs = remote.read(outgoing.get().href());
            if (theirs.isPresent()) {
                receive(share, theirs.get(), Set.of());
                var again = share.outgoing(key, uid -> remote.newPath(uid, extension));
                if (again.isPresent()) {
                    put(remote, share, again.get());
                }
            }
        }
    }

    /// @return false if the server has something else than we thought
    private boolean put(RemoteCollection remote, DavShare<?> share, Outgoing outgoing) throws DavFailure {
        return switch (remote.put(
                outgoing.href(), outgoing.etag(), share.items().mediaType(), outgoing.text())) {
            case Outcome.Done(var etag) -> {
                share.sent(outgoing, etag);
                sent++;
                yield true;
            }
            case Outcome.ChangedMeanwhile later -> false;
            case Outcome.Refused(var status) -> {
                LOG.warn("The server refuses {} with {}", outgoing.href(), status);
                unreadable++;
                yield true;
            }
        };
    }
}
