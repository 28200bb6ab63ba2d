package org.comptoir.customers.dav;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.customers.dav.link.DavLinks;
import org.comptoir.customers.dav.link.LinkRecord;
import org.comptoir.customers.dav.link.LinkState;
import org.comptoir.customers.dav.merge.FieldPrints;
import org.comptoir.customers.dav.merge.MergedSides;
import org.comptoir.customers.dav.merge.Side;
import org.comptoir.pos.database.Database;
import org.hibernate.StatelessSession;

/// Takes what a server has into the shop, and tells what is to be sent. Each resource is a transaction of its own, so
/// that a lost link leaves both sides as they were after the last one.
///
/// @param <T> what is shared
public final class DavShare<T> {

    private static final String UNREADABLE = "UNREADABLE";
    private static final String UNFIT = "UNFIT";
    private static final String UNSURE = "UNSURE";
    private static final int MAX_UID = 250;

    private final Database database;
    private final DavLinks links;
    private final SharedItems<T> items;
    private final DavDirection direction;
    private final OnDeletion onDeletion;

    public DavShare(
            Database database, DavLinks links, SharedItems<T> items, DavDirection direction, OnDeletion onDeletion) {
        this.database = database;
        this.links = links;
        this.items = items;
        this.direction = direction;
        this.onDeletion = onDeletion;
    }

    public SharedItems<T> items() {
        return items;
    }

    /// Whether what is deleted on the server is put away here.
    public boolean isPuttingAway() {
        return onDeletion == OnDeletion.ARCHIVE && direction != DavDirection.SEND;
    }

    /// Whether there is room for a path and a state as the server names them.
    public boolean fits(String href, String etag) {
        return href.length() <= LinkRecord.MAX_HREF && etag.length() <= LinkRecord.MAX_ETAG;
    }

    /// What became of something that the server has.
    public enum Received {
        /// It is ours too now.
        ADOPTED,
        CHANGED,
        SAME,
        DISPUTED,
        OUTSIDE,
        UNREADABLE
    }

    /// Takes what the server has in one place.
    ///
    /// @param gone where it has nothing any more: what is found elsewhere with the same identity was moved
    public Received receive(String href, String etag, String text, Set<String> gone) {
        return database.write(session -> receive(session, href, etag, text, gone));
    }

    private Received receive(StatelessSession session, String href, String etag, String text, Set<String> gone) {
        var said = items.read(text).filter(read -> read.uid().length() <= MAX_UID);
        var uid = said.map(SharedItems.Said::uid).orElse("");
        var known = links.byHref(session, items.kind(), href)
                .or(() -> links.byUid(session, items.kind(), uid).filter(link -> isMissing(link, gone)))
                .map(link -> link.at(href, etag))
                .orElseGet(() -> LinkRecord.found(items.kind(), href, uid, etag, text));
        if (said.isEmpty()) {
            links.keep(session, known.in(isOurs(known) ? LinkState.UNREADABLE : LinkState.OUTSIDE, UNREADABLE));
            return Received.UNREADABLE;
        }
        return isOurs(known) ? merged(session, known, said.get(), text) : found(session, known, said.get(), text);
    }

    private static boolean isOurs(LinkRecord link) {
        return !link.localKey().isEmpty();
    }

    private static boolean isMissing(LinkRecord link, Set<String> gone) {
        return link.etag().isEmpty() || gone.contains(link.href());
    }

    /// What is on the server alone becomes ours, or is known to be the same as one of ours.
    private Received found(StatelessSession session, LinkRecord link, SharedItems.Said<T> said, String text) {
        var same = items.find(session, said).stream()
                .filter(key -> links.byKey(session, items.kind(), key).isEmpty())
                .toList();
        if (same.size() == 1 && !items.isInScope(session, same.getFirst())) {
            // The server's own: it was not chosen to be shared, so nothing of it is changed or deleted there.
            links.keep(session, link.in(LinkState.OUTSIDE, ""));
            return Received.OUTSIDE;
        }
        if (same.size() == 1) {
            return merged(session, link.of(same.getFirst()).in(LinkState.LINKED, ""), said, text);
        }
        if (!same.isEmpty() || !isTaking() || !items.isAdopting() || isKnownElsewhere(session, said)) {
            links.keep(session, link.in(LinkState.OUTSIDE, same.isEmpty() ? "" : UNSURE));
            return Received.OUTSIDE;
        }
        var adopted = items.adopt(session, said);
        if (adopted.isEmpty()) {
            links.keep(session, link.in(LinkState.OUTSIDE, UNFIT));
            return Received.UNREADABLE;
        }
        var own = items.own(session, adopted.get()).orElseThrow();
        var prints = FieldPrints.of(items.merging().fields(), own.value());
        links.keep(session, link.of(adopted.get()).agreedOn(text, prints, own.version()));
        return Received.ADOPTED;
    }

    /// A second copy on the server of what is linked already.
    private boolean isKnownElsewhere(StatelessSession session, SharedItems.Said<T> said) {
        return !items.find(session, said).isEmpty();
    }

    private boolean isTaking() {
        return direction != DavDirection.SEND;
    }

    private Received merged(StatelessSession session, LinkRecord link, SharedItems.Said<T> said, String text) {
        var own = items.own(session, link.localKey());
        if (own.isEmpty() || !own.get().isShared()) {
            // It goes from the server with what is sent next.
            links.keep(session, link.agreedOn(text, link.ours(), link.localVersion()));
            return Received.SAME;
        }
        return settled(session, link, own.get(), said, text, Map.of());
    }

    private Received settled(
            StatelessSession session,
            LinkRecord link,
            SharedItems.Own<T> own,
            SharedItems.Said<T> said,
            String text,
            Map<String, Side> whose) {
        var merged = merge(link, own.value(), said.value(), whose);
        if (!merged.conflicts().isEmpty()) {
            links.keep(session, link.disputed(text, link.base()));
            return Received.DISPUTED;
        }
        var isChanged = !merged.value().equals(own.value());
        if (isChanged && !items.change(session, link.localKey(), own.value(), merged.value())) {
            links.keep(session, link.in(LinkState.UNREADABLE, UNFIT));
            return Received.UNREADABLE;
        }
        var version = items.own(session, link.localKey()).orElseThrow().version();
        links.keep(session, link.agreedOn(text, merged.base(), merged.isSending() ? LinkRecord.NEVER : version));
        return isChanged ? Received.CHANGED : Received.SAME;
    }

    private MergedSides<T> merge(LinkRecord link, T ours, T theirs, Map<String, Side> whose) {
        var fields = items.merging().fields();
        if (link.ours().digests().isEmpty()) {
            // Never compared before: lists are put together, and what only one side has is taken.
            var united = items.united(ours, theirs);
            return items.merging().merge(FieldPrints.NONE, united, FieldPrints.NONE, theirs, with(whose, true));
        }
        var before = items.read(link.base()).map(base -> FieldPrints.of(fields, base.value()));
        return items.merging().merge(link.ours(), ours, before.orElse(FieldPrints.NONE), theirs, with(whose, false));
    }

    /// What is decided beforehand, with what somebody decided.
    private Map<String, Side> with(Map<String, Side> whose, boolean isFirst) {
        var all = new HashMap<String, Side>();
        if (direction == DavDirection.SEND) {
            items.merging().fields().forEach(field -> all.put(field.key(), Side.OURS));
        } else if (isFirst) {
            items.unitedKeys().forEach(key -> all.put(key, Side.OURS));
        }
        all.putAll(whose);
        return all;
    }

    /// What is to be put on the server.
    ///
    /// @param href empty where it has no place yet
    /// @param etag that the server has it in; empty if it has nothing
    public record Outgoing(long link, String href, String etag, String text, FieldPrints prints, long version) {}

    /// What is to be sent of one of ours; empty if nothing is. What is sent for the first time is kept before, so that
    /// it
    /// is known again whatever becomes of the answer.
    ///
    /// @param place where something of an identity is put
    public Optional<Outgoing> outgoing(String key, Function<String, String> place) {
        return database.write(session -> {
            var own = items.own(session, key).filter(SharedItems.Own::isShared);
            if (own.isEmpty()) {
                return Optional.<Outgoing>empty();
            }
            var link = links.byKey(session, items.kind(), key)
                    .orElseGet(() -> LinkRecord.toSend(items.kind(), items.newUid(session, key), key));
            return link.state() == LinkState.LINKED ? outgoing(session, link, own.get(), place) : Optional.empty();
        });
    }

    private Optional<Outgoing> outgoing(
            StatelessSession session, LinkRecord link, SharedItems.Own<T> own, Function<String, String> place) {
        var prints = FieldPrints.of(items.merging().fields(), own.value());
        if (link.etag().isEmpty()) {
            var sent = items.merging()
                    .toSend(FieldPrints.NONE, own.value(), items.merging().empty());
            var text = items.write(link.uid(), sent, "");
            var href = link.href().isEmpty() ? place.apply(link.uid()) : link.href();
            var kept = links.keep(
                    session, link.agreedOn(text, prints, LinkRecord.NEVER).at(href, ""));
            return Optional.of(new Outgoing(kept.id(), href, "", text, prints, own.version()));
        }
        var theirs = items.read(link.theirs());
        if (theirs.isEmpty() || !items.merging().isChanged(link.ours(), own.value())) {
            links.keep(session, link.seenAt(own.version()));
            return Optional.empty();
        }
        var sent = items.merging().toSend(link.ours(), own.value(), theirs.get().value());
        var text = items.write(link.uid(), sent, link.theirs());
        return Optional.of(new Outgoing(link.id(), link.href(), link.etag(), text, prints, own.version()));
    }

    /// The server took it.
    ///
    /// @param etag empty if the server did not say; then it is asked for it the next time
    public void sent(Outgoing outgoing, String etag) {
        database.run(session -> links.byId(session, outgoing.link())
                .ifPresent(link -> links.keep(
                        session,
                        link.at(outgoing.href(), etag)
                                .agreedOn(outgoing.text(), outgoing.prints(), outgoing.version()))));
    }

    /// The server has it no more because we do not share it any more.
    public void forget(long link) {
        database.run(session -> links.forget(session, link));
    }

    /// It was deleted on the server.
    ///
    /// @return whether ours was put away
    public boolean deleted(long id) {
        return database.write(session -> {
            var link = links.byId(session, id).orElseThrow();
            var own = isOurs(link)
                    ? items.own(session, link.localKey()).filter(SharedItems.Own::isShared)
                    : Optional.<SharedItems.Own<T>>empty();
            if (own.isEmpty()) {
                links.forget(session, id);
                return false;
            }
            var isReturning =
                    onDeletion == OnDeletion.RETURN && direction != DavDirection.READ || direction == DavDirection.SEND;
            if (isReturning) {
                links.keep(session, link.at(link.href(), "").agreedOn("", FieldPrints.NONE, LinkRecord.NEVER));
                return false;
            }
            var isArchiving = onDeletion == OnDeletion.ARCHIVE;
            if (isArchiving) {
                items.putAway(session, link.localKey());
            }
            links.keep(
                    session,
                    link.at("", "")
                            .agreedOn("", FieldPrints.NONE, LinkRecord.NEVER)
                            .in(LinkState.GONE, ""));
            return isArchiving;
        });
    }

    /// What is in dispute, field by field, as it is at one moment: whoever is changing it is waited for.
    public List<DavConflict> conflicts() {
        return database.write(session -> links.disputed(session).stream()
                .filter(link -> link.kind() == items.kind())
                .flatMap(link -> conflict(session, link).stream())
                .toList());
    }

    private Optional<DavConflict> conflict(StatelessSession session, LinkRecord link) {
        var own = items.own(session, link.localKey());
        var theirs = items.read(link.theirs());
        if (own.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        var ours = own.get().value();
        var fields = merge(link, ours, theirs.get().value(), Map.of()).conflicts().stream()
                .map(field -> new DavConflict.Field(
                        field.key(), field.text(ours), field.text(theirs.get().value())))
                .toList();
        return Optional.of(new DavConflict(link.id(), items.kind(), link.localKey(), items.name(ours), fields));
    }

    /// Settles a conflict; what is ours of it goes to the server the next time. Fields that are not in dispute are
    /// merged
    /// as ever.
    ///
    /// @param whose by the keys of the fields
    /// @return whether it is settled; not if a field was left open
    public boolean settle(long id, Map<String, Side> whose) {
        return database.write(session -> {
            var link = links.byId(session, id)
                    .filter(known -> known.state() == LinkState.CONFLICT && known.kind() == items.kind());
            var theirs = link.flatMap(known -> items.read(known.theirs()));
            var own = link.flatMap(known -> items.own(session, known.localKey()));
            return link.isPresent()
                    && theirs.isPresent()
                    && own.isPresent()
                    && isDone(settled(
                            session,
                            link.get(),
                            own.get(),
                            theirs.get(),
                            link.get().theirs(),
                            whose));
        });
    }

    private static boolean isDone(Received received) {
        return switch (received) {
            case ADOPTED, CHANGED, SAME -> true;
            case DISPUTED, OUTSIDE, UNREADABLE -> false;
        };
    }
}
