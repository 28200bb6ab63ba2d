package org.comptoir.customers.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.dryrun.Identity;
import org.comptoir.customers.transfer.dryrun.RowDecision;
import org.comptoir.customers.transfer.photo.Photo;
import org.comptoir.customers.transfer.photo.Photos;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.hibernate.StatelessSession;

/// Writes what was rehearsed, lot by lot within one transaction; what it throws undoes all of it.
final class ImportWriter {

    private final StatelessSession session;
    private final Customers customers;
    private final long importId;
    private final List<RowDecision> verdicts;
    private final ImportPreview.AmbiguousChoice doubtful;
    private final ProgressMonitor progress;
    private final Set<Long> seen = new HashSet<>();
    private final Map<ImportedContact, Identity> identities = new IdentityHashMap<>();
    private final Set<String> kept = new HashSet<>();
    private int added;
    private int changed;
    private int same;
    private int leftOut;

    ImportWriter(
            StatelessSession session,
            Customers customers,
            long importId,
            List<RowDecision> verdicts,
            ImportPreview.AmbiguousChoice doubtful,
            ProgressMonitor progress) {
        this.session = session;
        this.customers = customers;
        this.importId = importId;
        this.verdicts = verdicts;
        this.doubtful = doubtful;
        this.progress = progress;
    }

    ImportResult.Done all() {
        var written = 0;
        for (var some : Chunks.of(verdicts)) {
            if (progress.cancelled()) {
                throw new Stopped();
            }
            lot(some);
            written += some.size();
            progress.reached(written, verdicts.size());
        }
        return new ImportResult.Done(added, changed, same, leftOut);
    }

    private void lot(List<RowDecision> lot) {
        var fresh = new ArrayList<ImportedContact>();
        var changes = new ArrayList<RowDecision.Changed>();
        var origins = new ArrayList<Came>();
        for (var verdict : lot) {
            switch (verdict) {
                case RowDecision.New(var incoming) -> fresh.add(incoming);
                case RowDecision.Changed change -> changes.add(change);
                case RowDecision.Unchanged(var incoming, var customer) -> {
                    same++;
                    origins.add(new Came(incoming, customer.value(), ""));
                }
                case RowDecision.DuplicateInFile twice -> same++;
                case RowDecision.Ambiguous unsure -> {
                    if (doubtful == ImportPreview.AmbiguousChoice.ADD) {
                        fresh.add(unsure.incoming());
                    } else {
                        leftOut++;
                    }
                }
                case RowDecision.Refused refused -> leftOut++;
            }
        }
        requireUnchanged(changes);
        change(changes, origins);
        add(fresh, origins);
        keep(origins);
    }

    private void add(List<ImportedContact> fresh, List<Came> origins) {
        var details = fresh.stream().map(ImportedContact::details).toList();
        var made = customers.addAll(session, details);
        var photos = new LinkedHashMap<CustomerId, Photo>();
        for (var i = 0; i < made.size(); i++) {
            var id = made.get(i).id();
            var photo = fresh.get(i).photo();
            if (photo != null) {
                photos.put(id, photo);
            }
            origins.add(
                    new Came(fresh.get(i), id.value(), fresh.get(i).details().uid()));
        }
        Photos.keep(session, photos);
        added += made.size();
    }

    private void change(List<RowDecision.Changed> changes, List<Came> origins) {
        for (var change : changes) {
            var id = change.before().id();
            customers.replace(session, id, change.after());
            var photo = change.incoming().photo();
            if (photo != null) {
                Photos.keepFirst(session, id, photo);
            }
            origins.add(new Came(change.incoming(), id.value(), change.after().uid()));
            changed++;
        }
    }

    /// Whoever was changed since the rehearsal would lose that change.
    private void requireUnchanged(List<RowDecision.Changed> changes) {
        var expected = changes.stream()
                .filter(change -> !seen.contains(change.before().id().value()))
                .collect(Collectors.toMap(
                        change -> change.before().id().value(),
                        change -> change.before().version(),
                        (first, second) -> first));
        if (expected.isEmpty()) {
            return;
        }
        versions(expected.keySet()).forEach((id, version) -> {
            if (!version.equals(expected.get(id))) {
                throw new Stale(id);
            }
        });
        seen.addAll(expected.keySet());
    }

    private Map<Long, Integer> versions(Set<Long> ids) {
        return session
                .createNativeQuery("select id, version from customer where id in (:ids)", Object[].class)
                .setParameterList("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue()));
    }

    private void keep(List<Came> origins) {
        if (identities.isEmpty()) {
            rememberKept();
        }
        var rows = new LinkedHashMap<String, OriginRow>();
        for (var came : origins) {
            var identity = identity(came.incoming());
            rows.putIfAbsent(identity.digest(), OriginRow.of(identity.digest(), came.customer(), importId));
            var ownUid = came.incoming().details().uid();
            if (!ownUid.isEmpty() && !came.keptUid().isEmpty() && !ownUid.equals(came.keptUid())) {
                rows.putIfAbsent(identity.uid(), OriginRow.of(identity.uid(), came.customer(), importId));
            }
        }
        rows.keySet().removeAll(kept);
        kept.addAll(rows.keySet());
        if (!rows.isEmpty()) {
            session.insertMultiple(List.copyOf(rows.values()));
        }
    }

    private Identity identity(ImportedContact incoming) {
        return identities.computeIfAbsent(incoming, Identity::of);
    }

    /// Asked for all lots at once, and only when the first was added, which keeps other imports waiting. Asked again
    /// for each lot it would be answered ever more slowly: Derby plans it for a table as small as it was at first.
    private void rememberKept() {
        var keys = verdicts.stream()
                .flatMap(ImportWriter::toWrite)
                .map(this::identity)
                .flatMap(identity -> Stream.of(identity.digest(), identity.uid()))
                .filter(key -> !key.isEmpty())
                .toList();
        Chunks.of(keys).forEach(some -> kept.addAll(keptOf(some)));
    }

    private static Stream<ImportedContact> toWrite(RowDecision verdict) {
        return switch (verdict) {
            case RowDecision.New(var incoming) -> Stream.of(incoming);
            case RowDecision.Changed change -> Stream.of(change.incoming());
            case RowDecision.Unchanged same -> Stream.of(same.incoming());
            case RowDecision.Ambiguous unsure -> Stream.of(unsure.incoming());
            case RowDecision.DuplicateInFile twice -> Stream.of();
            case RowDecision.Refused refused -> Stream.of();
        };
    }

    private List<String> keptOf(Collection<String> keys) {
        return session.createNativeQuery(
                        "select origin_key from import_origin where origin_key in (:keys)", String.class)
                .setParameterList("keys", keys)
                .getResultList();
    }

    /// @param keptUid the identity that the customer has, which may be another than the contact's
    private record Came(ImportedContact incoming, long customer, String keptUid) {}

    /// Somebody asked to stop.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// A customer was changed since the rehearsal.
    static final class Stale extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final long customer;

        Stale(long customer) {
            this.customer = customer;
        }

        long customer() {
            return customer;
        }
    }
}
