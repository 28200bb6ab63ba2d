package org.comptoir.customers.transfer.export;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFieldQueries;
import org.comptoir.customers.timeline.Notes;
import org.comptoir.customers.transfer.kept.ConsentExtras;
import org.comptoir.customers.transfer.kept.FieldExtras;
import org.comptoir.customers.transfer.kept.KeptColumn;
import org.comptoir.customers.transfer.kept.NoteExtras;
import org.comptoir.customers.transfer.photo.Photos;
import org.comptoir.customers.transfer.table.ColumnMapping;
import org.comptoir.customers.transfer.vcard.CompactCard;
import org.comptoir.customers.transfer.vcard.VCardVersion;
import org.comptoir.customers.transfer.vcard.VCardWriter;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.AuditLog;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.hibernate.StatelessSession;

/// Exports customers to a file, a few hundred at a time; archived ones only if they are selected explicitly.
public final class CustomerExport {

    /// Few enough for all their pictures to be in memory at once.
    private static final int BATCH_SIZE = 250;

    /// So many that the table still has few enough columns to be imported.
    private static final int MAX_KEPT_COLUMNS = 80;

    private final Database database;
    private final ZoneId zone;
    private final AuditLog log;

    /// @param zone in which the days of consents begin
    /// @param log told of each file before it is written
    public CustomerExport(Database database, ZoneId zone, AuditLog log) {
        this.database = database;
        this.zone = zone;
        this.log = log;
    }

    /// Everybody who is not archived, in list order.
    public List<CustomerId> everybody(SignedInStaff signedIn) {
        signedIn.require(Permission.EXPORT_CUSTOMERS);
        return database.readBulk(session -> session
                .createNativeQuery(
                        "select id from customer where archived = false order by sort_name, id", Object.class)
                .getResultList()
                .stream()
                .map(id -> new CustomerId(((Number) id).longValue()))
                .toList());
    }

    /// As a table with our own headings, which our own import recognises.
    ///
    /// @return true if it was written completely, false if it was cancelled
    public boolean table(
            SignedInStaff signedIn,
            List<CustomerId> selection,
            TableKind kind,
            Language language,
            OutputStream out,
            ProgressMonitor progress) {
        begin(signedIn, selection, kind.name());
        var own = ownFields(signedIn);
        var columns = new CustomerColumns(
                language,
                maxPerCustomer("customer_phone"),
                maxPerCustomer("customer_email"),
                maxPerCustomer("customer_address"),
                own,
                database.readBulk(session -> keptHeadings(session, own)));
        try (var writer = TableWriter.to(out, kind, language, columns.sheet())) {
            writer.headings(columns.headings());
            return inBatches(
                    selection,
                    own,
                    language,
                    progress,
                    batch -> batch.forEach(
                            (customer, details) -> writer.row(columns.cells(customer.number(), details))));
        }
    }

    /// As vCards with photos.
    ///
    /// @return true if it was written completely, false if it was cancelled
    public boolean cards(
            SignedInStaff signedIn,
            List<CustomerId> selection,
            VCardVersion version,
            Language language,
            OutputStream out,
            ProgressMonitor progress) {
        begin(signedIn, selection, "vCard " + version.text());
        try (var writer = new VCardWriter(out, version, language)) {
            return inBatches(selection, ownFields(signedIn), language, progress, batch -> {
                var ids = batch.keySet().stream().map(Customer::id).toList();
                var photos = database.read(session -> Photos.load(session, ids));
                batch.forEach((customer, details) -> writer.write(customer, details, photos.get(customer.id())));
            });
        }
    }

    /// How to reach one customer, short enough for a QR code; empty if there is no such customer any more.
    public Optional<CompactCard> compact(SignedInStaff signedIn, CustomerId customer, Language language) {
        begin(signedIn, List.of(customer), "vCard " + VCardVersion.V3.text() + " QR");
        return database.read(session -> Customers.customers(session, List.of(customer))).stream()
                .findFirst()
                .map(found -> CompactCard.of(found, language));
    }

    private void begin(SignedInStaff signedIn, List<CustomerId> selection, String kind) {
        signedIn.require(Permission.EXPORT_CUSTOMERS);
        log.happened(signedIn.name(), "export", "customers " + selection.size() + " " + kind);
    }

    /// Those of the shop's own fields that go out: what somebody does not see, they take to no file.
    private List<OwnField> ownFields(SignedInStaff signedIn) {
        return database.read(OwnFieldQueries::load).seenBy(signedIn.role());
    }

    /// @param write takes customers with their details, notes, consents and own fields included
    private boolean inBatches(
            List<CustomerId> whom,
            List<OwnField> own,
            Language language,
            ProgressMonitor progress,
            Consumer<Map<Customer, CustomerDetails>> write) {
        var texts = Texts.of("fields", language);
        var written = 0;
        for (var batch : Chunks.of(whom, BATCH_SIZE)) {
            if (progress.cancelled()) {
                return false;
            }
            write.accept(database.read(session -> withAll(session, batch, own, texts)));
            written += batch.size();
            progress.reached(written, whom.size());
        }
        return true;
    }

    private Map<Customer, CustomerDetails> withAll(
            StatelessSession session, List<CustomerId> batch, List<OwnField> own, Texts texts) {
        var notes = Notes.textsOf(session, batch);
        var consents = Consents.decisions(session, batch);
        var customers = new LinkedHashMap<Customer, CustomerDetails>();
        var loaded = Customers.customers(session, batch);
        var numbers = FieldExtras.numbers(
                session, loaded.stream().map(Customer::details).toList());
        for (var customer : loaded) {
            var filled = FieldExtras.with(customer.details(), own, texts, numbers);
            var noted = NoteExtras.with(filled, notes.getOrDefault(customer.id(), List.of()));
            customers.put(customer, ConsentExtras.with(noted, consents.getOrDefault(customer.id(), List.of()), zone));
        }
        return customers;
    }

    /// The headings of columns that an import kept and that no import takes for a field.
    private static List<String> keptHeadings(StatelessSession session, List<OwnField> own) {
        var names = own.stream().map(field -> Folding.of(field.name())).collect(Collectors.toSet());
        return session.createNativeQuery("select params from customer_extra where name = :name", String.class)
                .setParameter("name", KeptColumn.PROPERTY)
                .getResultStream()
                .distinct()
                .flatMap(params -> KeptColumn.heading(params).stream())
                .filter(heading -> !ColumnMapping.isKnown(heading) && !names.contains(Folding.of(heading)))
                .distinct()
                .limit(MAX_KEPT_COLUMNS)
                .toList();
    }

    /// The largest number of rows any of these customers has in a table.
    private int maxPerCustomer(String table) {
        return database.read(
                session -> session
                        .createNativeQuery("select coalesce(max(position), -1) from " + table, Object.class)
                        .getResultList()
                        .stream()
                        .mapToInt(position -> ((Number) position).intValue() + 1)
                        .sum());
    }
}
