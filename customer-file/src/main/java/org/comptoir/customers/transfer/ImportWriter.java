package org.comptoir.customers.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.ReservedNumbers;
import org.comptoir.customers.timeline.Notes;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.dryrun.DryRun;
import org.comptoir.customers.transfer.dryrun.FieldImport;
import org.comptoir.customers.transfer.dryrun.FieldMerge;
import org.comptoir.customers.transfer.dryrun.RowDecision;
import org.comptoir.customers.transfer.dryrun.RowDecision.Candidate;
import org.comptoir.customers.transfer.kept.NoteExtras;
import org.comptoir.customers.transfer.photo.Photo;
import org.comptoir.customers.transfer.photo.Photos;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.staff.Role;
import org.hibernate.StatelessSession;

/// Writes a previewed import batch by batch within one transaction; an exception rolls all of it back. The contacts
/// are read once more from their source.
final class ImportWriter {

    private static final CustomerId NOBODY = new CustomerId(0);

    private final StatelessSession session;
    private final Customers customers;
    private final ImportRow run;
    private final ImportPreview preview;
    private final ImportPreview.AmbiguousChoice ambiguousChoice;
    private final ReservedNumbers numbers;
    private final ProgressMonitor progress;
    private final ImportOrigins origins;
    private final ImportConsents stated;
    private final FieldImport fields;
    /// Customers whose version is this import's own.
    private final Set<CustomerId> touched = new HashSet<>();
    /// The rows to which later ones of the file refer, and the customers they became.
    private final Map<Integer, CustomerId> completed = new HashMap<>();

    private int added;
    private int changed;
    private int unchanged;
    private int leftOut;

    ImportWriter(
            StatelessSession session,
            Customers customers,
            Consents consents,
            ImportRow run,
            Role role,
            ImportPreview preview,
            ImportPreview.AmbiguousChoice ambiguousChoice,
            ReservedNumbers numbers,
            ProgressMonitor progress) {
        this.session = session;
        this.customers = customers;
        this.run = run;
        this.preview = preview;
        this.ambiguousChoice = ambiguousChoice;
        this.numbers = numbers;
        this.progress = progress;
        origins = new ImportOrigins(session, run.id);
        stated = new ImportConsents(consents, run);
        fields = new FieldImport(session, LocalDate.ofInstant(run.importedAt, consents.zone()), role);
        preview.ambiguous().forEach(row -> {
            if (row.candidate() instanceof Candidate.Row(var earlier)) {
                completed.put(earlier, NOBODY);
            }
        });
        preview.duplicates().forEach(row -> completed.put(row.earlierRow(), NOBODY));
    }

    ImportResult.Done all(LocalDate today) {
        var decisions = preview.decisions();
        var written = 0;
        try (var contacts = new ReadAhead(preview.source().contacts(preview.region(), today))) {
            for (var batch = contacts.next(); !batch.isEmpty(); batch = contacts.next()) {
                if (progress.cancelled()) {
                    throw new Stopped();
                }
                writeBatch(batch, decisions.subList(written, written + batch.size()));
                written += batch.size();
                progress.reached(written, decisions.size());
            }
        }
        stated.record(session);
        return new ImportResult.Done(added, changed, unchanged, leftOut);
    }

    private void writeBatch(List<ReadContact> batch, List<RowDecision> decisions) {
        var created = new ArrayList<ImportedContact>();
        var merges = new ArrayList<Merge>();
        for (var i = 0; i < batch.size(); i++) {
            if (batch.get(i) instanceof ImportedContact incoming) {
                sort(incoming, decisions.get(i), created, merges);
            } else {
                leftOut++;
            }
        }
        add(created);
        merge(merges);
        origins.save();
    }

    private void sort(
            ImportedContact incoming, RowDecision decision, List<ImportedContact> created, List<Merge> merges) {
        switch (decision) {
            case RowDecision.New fresh -> created.add(incoming);
            case RowDecision.Changed change -> sort(incoming, change, merges);
            case RowDecision.Unchanged same -> {
                unchanged++;
                if (!same.again()) {
                    origins.add(incoming, same.customer(), "");
                } else if (completed.containsKey(same.row())) {
                    completed.put(same.row(), same.customer());
                }
            }
            case RowDecision.DuplicateInFile duplicate -> {
                unchanged++;
                if (!incoming.consents().isEmpty()) {
                    // The earlier row may be in this very batch.
                    add(created);
                    created.clear();
                    stateConsents(completed.getOrDefault(duplicate.earlierRow(), NOBODY), incoming);
                }
            }
            case RowDecision.Ambiguous ambiguous -> sort(incoming, ambiguous, created, merges);
            case RowDecision.Refused refused -> leftOut++;
        }
    }

    private void sort(ImportedContact incoming, RowDecision.Changed change, List<Merge> merges) {
        switch (change.extent()) {
            case DETAILS -> merges.add(new Merge(incoming, change.customer(), change.version()));
            case CONSENTS -> {
                changed++;
                stateConsents(change.customer(), incoming);
                origins.addUnlessKnown(incoming, change.customer());
                completed.computeIfPresent(change.row(), (row, nobody) -> change.customer());
            }
        }
    }

    private void stateConsents(CustomerId customer, ImportedContact incoming) {
        if (!customer.equals(NOBODY)) {
            stated.add(customer, incoming.consents());
        }
    }

    private void sort(
            ImportedContact incoming, RowDecision.Ambiguous row, List<ImportedContact> created, List<Merge> merges) {
        if (ambiguousChoice == ImportPreview.AmbiguousChoice.ADD) {
            created.add(incoming);
        } else if (ambiguousChoice == ImportPreview.AmbiguousChoice.LEAVE_OUT || !row.canComplete()) {
            leftOut++;
        } else {
            switch (row.candidate()) {
                case Candidate.Known(var customer) -> merges.add(new Merge(incoming, customer, Merge.ANY_VERSION));
                case Candidate.Row(var earlier) -> {
                    // The earlier row may be in this very batch.
                    add(created);
                    created.clear();
                    merges.add(new Merge(incoming, completed.getOrDefault(earlier, NOBODY), Merge.ANY_VERSION));
                }
                case Candidate.Several several -> leftOut++;
            }
            completed.put(row.row(), merges.getLast().customer());
        }
    }

    private void add(List<ImportedContact> created) {
        var details = created.stream()
                .map(contact -> NoteExtras.without(fields.taken(contact.details())))
                .toList();
        var made = customers.addAll(session, details, numbers);
        var photos = new LinkedHashMap<CustomerId, Photo>();
        var notes = new LinkedHashMap<CustomerId, List<String>>();
        for (var i = 0; i < made.size(); i++) {
            var contact = created.get(i);
            var id = made.get(i).id();
            var photo = contact.photo();
            if (photo != null) {
                photos.put(id, photo);
            }
            notes.put(id, NoteExtras.texts(contact.details()));
            if (completed.containsKey(contact.row())) {
                completed.put(contact.row(), id);
                touched.add(id);
            }
            stateConsents(id, contact);
            origins.add(contact, id, contact.details().uid());
        }
        Photos.save(session, photos);
        Notes.addAll(session, notes, run.importedAt, run.staffName);
        added += made.size();
    }

    /// @param version that the customer had in the dry run
    private record Merge(ImportedContact incoming, CustomerId customer, int version) {

        static final int ANY_VERSION = -1;
    }

    private void merge(List<Merge> merges) {
        var ids = merges.stream().map(Merge::customer).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        var notes = Notes.textsOf(session, ids);
        var existing = Customers.customers(session, ids).stream()
                .collect(Collectors.toMap(Customer::id, Function.identity(), (one, other) -> one, HashMap::new));
        for (var merge : merges) {
            var customer = existing.get(merge.customer());
            if (customer == null) {
                leftOut++;
            } else {
                merge(merge, customer, notes.computeIfAbsent(customer.id(), id -> new ArrayList<>()), existing);
            }
        }
    }

    private void merge(Merge merge, Customer customer, List<String> notes, Map<CustomerId, Customer> existing) {
        var isStale = merge.version() != Merge.ANY_VERSION && merge.version() != customer.version();
        if (isStale && !touched.contains(customer.id())) {
            throw new Stale();
        }
        var before = NoteExtras.with(customer.details(), notes);
        var after = FieldMerge.merge(before, fields.taken(merge.incoming().details()));
        if (DryRun.problem(after).isPresent()) {
            leftOut++;
            return;
        }
        origins.add(merge.incoming(), customer.id(), after.uid());
        stateConsents(customer.id(), merge.incoming());
        if (after.equals(before)) {
            unchanged++;
            return;
        }
        touched.add(customer.id());
        existing.put(customer.id(), customers.replace(session, customer.id(), NoteExtras.without(after)));
        var newNotes = NoteExtras.texts(after).stream()
                .filter(text -> !notes.contains(text))
                .toList();
        Notes.addAll(session, Map.of(customer.id(), newNotes), run.importedAt, run.staffName);
        notes.addAll(newNotes);
        var photo = merge.incoming().photo();
        if (photo != null) {
            Photos.saveIfMissing(session, customer.id(), photo);
        }
        changed++;
    }

    /// The user cancelled.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// A customer was changed, or another import ran, since the dry run.
    static final class Stale extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
