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

/// Writes a previewed import batch by batch within one transaction; an exception rolls all of it back.
final class ImportWriter {

    private final StatelessSession session;
    private final Customers customers;
    private final long importId;
    private final List<RowDecision> verdicts;
    private final ImportPreview.AmbiguousChoice ambiguousChoice;
    private final ProgressMonitor progress;
    private final Set<Long> changedCustomers = new HashSet<>();
    private final Map<ImportedContact, Identity> identities = new IdentityHashMap<>();
    private final Set<String> importedDigests = new HashSet<>();
    private int added;
    private int changed;
    private int unchanged;
    private int leftOut;

    ImportWriter(
            StatelessSession session,
            Customers customers,
            long importId,
            List<RowDecision> verdicts,
            ImportPreview.AmbiguousChoice ambiguousChoice,
            ProgressMonitor progress) {
        this.session = session;
        this.customers = customers;
        this.importId = importId;
        this.verdicts = verdicts;
        this.ambiguousChoice = ambiguousChoice;
        this.progress = progress;
    }

    ImportResult.Done all() {
        var written = 0;
        for (var batch : Chunks.of(verdicts)) {
            if (progress.cancelled()) {
                throw new Stopped();
            }
            writeBatch(batch);
            written += batch.size();
            progress.reached(written, verdicts.size());
        }
        return new ImportResult.Done(added, changed, unchanged, leftOut);
    }

    private void writeBatch(List<RowDecision> batch) {
        var created = new ArrayList<ImportedContact>();
        var changes = new ArrayList<RowDecision.Changed>();
        var origins = new ArrayList<Came>();
        for (var verdict : batch) {
            switch (verdict) {
                case RowDecision.New(var incoming) -> created.add(incoming);
                case RowDecision.Changed change -> changes.add(change);
                case RowDecision.Unchanged(var incoming, var customer) -> {
                    unchanged++;
                    origins.add(new Came(incoming, customer.value(), ""));
                }
                case RowDecision.DuplicateInFile duplicate -> unchanged++;
                case RowDecision.Ambiguous ambiguous -> {
                    if (ambiguousChoice == ImportPreview.AmbiguousChoice.ADD) {
                        created.add(ambiguous.incoming());
                    } else {
                        leftOut++;
                    }
                }
                case RowDecision.Refused refused -> leftOut++;
            }
        }
        requireUnchanged(changes);
        change(changes, origins);
        add(created, origins);
        saveOrigins(origins);
    }

    private void add(List<ImportedContact> created, List<Came> origins) {
        var details = created.stream().map(ImportedContact::details).toList();
        var made = customers.addAll(session, details);
        var photos = new LinkedHashMap<CustomerId, Photo>();
        for (var i = 0; i < made.size(); i++) {
            var id = made.get(i).id();
            var photo = created.get(i).photo();
            if (photo != null) {
                photos.put(id, photo);
            }
            origins.add(new Came(
                    created.get(i), id.value(), created.get(i).details().uid()));
        }
        Photos.save(session, photos);
        added += made.size();
    }

    private void change(List<RowDecision.Changed> changes, List<Came> origins) {
        for (var change : changes) {
            var id = change.before().id();
            customers.replace(session, id, change.after());
            var photo = change.incoming().photo();
            if (photo != null) {
                Photos.saveIfMissing(session, id, photo);
            }
            origins.add(new Came(change.incoming(), id.value(), change.after().uid()));
            changed++;
        }
    }

    /// Changes made since the dry run would otherwise be overwritten.
    private void requireUnchanged(List<RowDecision.Changed> changes) {
        var expected = changes.stream()
                .filter(change ->
                        !changedCustomers.contains(change.before().id().value()))
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
        changedCustomers.addAll(expected.keySet());
    }

    private Map<Long, Integer> versions(Set<Long> ids) {
        return session
                .createNativeQuery("select id, version from customer where id in (:ids)", Object[].class)
                .setParameterList("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue()));
    }

    private void saveOrigins(List<Came> origins) {
        if (identities.isEmpty()) {
            rememberKept();
        }
        var rows = new LinkedHashMap<String, OriginRow>();
        for (var origin : origins) {
            var identity = identity(origin.incoming());
            rows.putIfAbsent(identity.digest(), OriginRow.of(identity.digest(), origin.customer(), importId));
            var ownUid = origin.incoming().details().uid();
            if (!ownUid.isEmpty() && !origin.keptUid().isEmpty() && !ownUid.equals(origin.keptUid())) {
                rows.putIfAbsent(identity.uid(), OriginRow.of(identity.uid(), origin.customer(), importId));
            }
        }
        rows.keySet().removeAll(importedDigests);
        importedDigests.addAll(rows.keySet());
        if (!rows.isEmpty()) {
            session.insertMultiple(List.copyOf(rows.values()));
        }
    }

    private Identity identity(ImportedContact incoming) {
        return identities.computeIfAbsent(incoming, Identity::of);
    }

    /// Queried once for all batches, and only after the first insert, which makes other imports wait. Queried per
    /// batch it would get slower and slower: Derby plans it for a table as small as it was at first.
    private void rememberKept() {
        var keys = verdicts.stream()
                .flatMap(ImportWriter::toWrite)
                .map(this::identity)
                .flatMap(identity -> Stream.of(identity.digest(), identity.uid()))
                .filter(key -> !key.isEmpty())
                .toList();
        Chunks.of(keys).forEach(batch -> importedDigests.addAll(keptOf(batch)));
    }

    private static Stream<ImportedContact> toWrite(RowDecision verdict) {
        return switch (verdict) {
            case RowDecision.New(var incoming) -> Stream.of(incoming);
            case RowDecision.Changed change -> Stream.of(change.incoming());
            case RowDecision.Unchanged unchanged -> Stream.of(unchanged.incoming());
            case RowDecision.Ambiguous ambiguous -> Stream.of(ambiguous.incoming());
            case RowDecision.DuplicateInFile duplicate -> Stream.of();
            case RowDecision.Refused refused -> Stream.of();
        };
    }

    private List<String> keptOf(Collection<String> keys) {
        return session.createNativeQuery(
                        "select origin_key from import_origin where origin_key in (:keys)", String.class)
                .setParameterList("keys", keys)
                .getResultList();
    }

    /// @param keptUid the customer's identity, which can differ from the contact's
    private record Came(ImportedContact incoming, long customer, String keptUid) {}

    /// The user cancelled.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// A customer was changed since the dry run.
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
