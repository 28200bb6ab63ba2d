package org.comptoir.customers.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;

/// Files kept with a customer, each in versions of which none is ever overwritten. Contents are stored in the shop's
/// database, so that every till, backup and move to another engine has them.
///
/// Seeing them requires [Permission#SEE_CUSTOMERS], everything else [Permission#EDIT_CUSTOMERS].
public final class CustomerDocuments {

    /// In bytes, of one file: 20 MiB.
    public static final int MAX_SIZE = 20 << 20;

    /// In characters, of a document's name.
    public static final int MAX_NAME = 120;

    /// Of one customer.
    public static final int MAX_DOCUMENTS = 500;

    /// How long a removed document can be taken back.
    public static final Duration KEPT_AFTER_REMOVAL = Duration.ofDays(30);

    private static final int MAX_FILE_NAME = 250;

    private final Database database;
    private final Clock clock;
    private final DocumentInspector inspector = new DocumentInspector();

    public CustomerDocuments(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps a file as a new document under the file's own name. Reads the whole file: not for the screen's thread.
    public CustomerDocumentResult add(SignedInStaff by, CustomerId customer, DocumentFile file) {
        by.require(Permission.EDIT_CUSTOMERS);
        var problem = problem(file);
        if (problem.isPresent()) {
            return new CustomerDocumentResult.Refused(problem.get());
        }
        var sha256 = sha256(file.content());
        var inspected = inspector.inspect(file);
        return database.write(session -> {
            purge(session);
            var kept = DocumentQueries.listed(session, customer);
            var same = kept.stream()
                    .filter(document -> document.sha256().equals(sha256))
                    .findFirst();
            if (same.isPresent()) {
                return new CustomerDocumentResult.AlreadyThere(same.get());
            }
            if (kept.size() >= MAX_DOCUMENTS) {
                return new CustomerDocumentResult.Refused(DocumentProblem.TOO_MANY);
            }
            var row = CustomerDocumentRow.of(customer, title(file));
            session.insert(row);
            return new CustomerDocumentResult.Kept(row.document(insert(session, row, file, sha256, inspected, by)));
        });
    }

    /// Keeps a file as the next version of a document.
    ///
    /// @param document as it was shown; refused if it has got another version since
    public CustomerDocumentResult addVersion(SignedInStaff by, CustomerDocument document, DocumentFile file) {
        by.require(Permission.EDIT_CUSTOMERS);
        var problem = problem(file);
        if (problem.isPresent()) {
            return new CustomerDocumentResult.Refused(problem.get());
        }
        var sha256 = sha256(file.content());
        if (sha256.equals(document.sha256())) {
            return new CustomerDocumentResult.AlreadyThere(document);
        }
        var inspected = inspector.inspect(file);
        return database.write(session -> {
            var isNext = session.createMutationQuery("update CustomerDocumentRow set latestVersion = latestVersion + 1"
                            + " where id = :id and latestVersion = :shown and removedAt is null")
                    .setParameter("id", document.id().value())
                    .setParameter("shown", document.version())
                    .executeUpdate();
            if (isNext == 0) {
                return new CustomerDocumentResult.Refused(DocumentProblem.CHANGED_MEANWHILE);
            }
            var row = session.get(CustomerDocumentRow.class, document.id().value());
            return new CustomerDocumentResult.Kept(row.document(insert(session, row, file, sha256, inspected, by)));
        });
    }

    public CustomerDocumentResult rename(SignedInStaff by, CustomerDocumentId id, String name) {
        by.require(Permission.EDIT_CUSTOMERS);
        var stripped = name.strip();
        if (stripped.isEmpty()) {
            return new CustomerDocumentResult.Refused(DocumentProblem.NO_NAME);
        }
        if (stripped.length() > MAX_NAME) {
            return new CustomerDocumentResult.Refused(DocumentProblem.NAME_TOO_LONG);
        }
        return database.write(session -> {
            var row = session.get(CustomerDocumentRow.class, id.value());
            if (row == null || row.removedAt != null) {
                return new CustomerDocumentResult.Refused(DocumentProblem.CHANGED_MEANWHILE);
            }
            row.rename(stripped);
            session.update(row);
            return new CustomerDocumentResult.Kept(row.document(
                    DocumentQueries.version(session, id, row.latestVersion).orElseThrow()));
        });
    }

    /// Takes a document out of the list; [#restore] takes it back within [#KEPT_AFTER_REMOVAL], after which its
    /// versions are deleted.
    ///
    /// @return false if it had been removed already
    public boolean remove(SignedInStaff by, CustomerDocumentId id) {
        by.require(Permission.EDIT_CUSTOMERS);
        return database.write(session -> {
            purge(session);
            return DocumentQueries.removed(session, id, clock.instant());
        });
    }

    /// @return false if it was not removed, or too long ago
    public boolean restore(SignedInStaff by, CustomerDocumentId id) {
        by.require(Permission.EDIT_CUSTOMERS);
        return database.write(
                session -> DocumentQueries.restored(session, id, clock.instant().minus(KEPT_AFTER_REMOVAL)));
    }

    /// Deletes what was removed longer than [#KEPT_AFTER_REMOVAL] ago, with all versions and words. For the end of each
    /// day, so that nothing is kept only because nothing else was added or removed since.
    ///
    /// @return how many documents
    public int deleteLongRemoved() {
        return database.write(this::purge);
    }

    /// The documents of a customer, the latest first.
    public List<CustomerDocument> ofCustomer(SignedInStaff by, CustomerId customer) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> DocumentQueries.listed(session, customer));
    }

    /// How many documents a customer has.
    public int count(SignedInStaff by, CustomerId customer) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> DocumentQueries.count(session, customer));
    }

    /// The documents of a customer in whose name or text each of these words occurs, in any case and without accents.
    ///
    /// @param words separated by blanks; all documents if there are none
    public List<CustomerDocument> search(SignedInStaff by, CustomerId customer, String words) {
        by.require(Permission.SEE_CUSTOMERS);
        var each = Arrays.stream(Folding.of(words).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return database.read(session -> {
            var found = new ArrayList<>(DocumentQueries.listed(session, customer));
            for (var word : each) {
                var with = DocumentQueries.withWord(session, customer, word);
                found.removeIf(document -> !with.contains(document.id().value()));
            }
            return List.copyOf(found);
        });
    }

    /// A document that is still kept.
    public Optional<CustomerDocument> document(SignedInStaff by, CustomerDocumentId id) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> DocumentQueries.document(session, id));
    }

    /// All versions, the newest first; none of a document that was removed.
    public List<DocumentVersion> versions(SignedInStaff by, CustomerDocumentId id) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> DocumentQueries.document(session, id)
                .map(document -> DocumentQueries.versions(session, id))
                .orElse(List.of()));
    }

    /// The content of one version; empty if there is none, or the document was removed.
    ///
    /// @param version from 1
    public Optional<DocumentFile> content(SignedInStaff by, CustomerDocumentId id, int version) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> DocumentQueries.document(session, id)
                .flatMap(document -> DocumentQueries.version(session, id, version))
                .map(row -> new DocumentFile(row.fileName, session.get(DocumentContentRow.class, row.id).content)));
    }

    private static Optional<DocumentProblem> problem(DocumentFile file) {
        if (file.content().length == 0) {
            return Optional.of(DocumentProblem.EMPTY);
        }
        if (file.title().isEmpty()) {
            return Optional.of(DocumentProblem.NO_NAME);
        }
        return file.content().length > MAX_SIZE ? Optional.of(DocumentProblem.TOO_LARGE) : Optional.empty();
    }

    private static String title(DocumentFile file) {
        var title = file.title();
        return title.length() > MAX_NAME ? title.substring(0, MAX_NAME).strip() : title;
    }

    private DocumentVersionRow insert(
            StatelessSession session,
            CustomerDocumentRow document,
            DocumentFile file,
            String sha256,
            DocumentInspector.Inspected inspected,
            SignedInStaff by) {
        var row = new DocumentVersionRow();
        row.documentId = document.id;
        row.number = document.latestVersion;
        row.fileName = file.name().substring(Math.max(0, file.name().length() - MAX_FILE_NAME));
        row.mediaType = inspected.mediaType();
        row.size = file.content().length;
        row.sha256 = sha256;
        row.addedAt = clock.instant();
        row.staffName = by.name();
        session.insert(row);
        session.insert(DocumentContentRow.of(row.id, inspected.words(), file.content()));
        return row;
    }

    private int purge(StatelessSession session) {
        return DocumentQueries.deleteRemovedBefore(session, clock.instant().minus(KEPT_AFTER_REMOVAL));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
