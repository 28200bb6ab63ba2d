package org.comptoir.customers.transfer.export;

import java.io.OutputStream;
import java.util.List;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.transfer.photo.Photos;
import org.comptoir.customers.transfer.vcard.VCardVersion;
import org.comptoir.customers.transfer.vcard.VCardWriter;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;

/// Takes customers out to a file, some hundred at a time; archived ones only when asked for by name.
public final class CustomerExport {

    /// Few enough for all their pictures to be in memory at once.
    private static final int BATCH_SIZE = 250;

    private final Database database;
    private final Customers customers;

    public CustomerExport(Database database, Customers customers) {
        this.database = database;
        this.customers = customers;
    }

    /// Everybody who is not archived, in the order of lists.
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

    /// As a table with our own headings, which our own import knows again.
    ///
    /// @return whether it was written to its end and not cancelled
    public boolean table(
            SignedInStaff signedIn,
            List<CustomerId> whom,
            TableKind kind,
            Language language,
            OutputStream out,
            ProgressMonitor progress) {
        signedIn.require(Permission.EXPORT_CUSTOMERS);
        var columns =
                new CustomerColumns(language, most("customer_phone"), most("customer_email"), most("customer_address"));
        try (var writer = TableWriter.to(out, kind, language, columns.sheet())) {
            writer.headings(columns.headings());
            return lots(whom, progress, lot -> lot.forEach(customer -> writer.row(columns.cells(customer))));
        }
    }

    /// As vCards with their pictures.
    ///
    /// @return whether it was written to its end and not cancelled
    public boolean cards(
            SignedInStaff signedIn,
            List<CustomerId> whom,
            VCardVersion version,
            Language language,
            OutputStream out,
            ProgressMonitor progress) {
        signedIn.require(Permission.EXPORT_CUSTOMERS);
        try (var writer = new VCardWriter(out, version, language)) {
            return lots(whom, progress, lot -> {
                var ids = lot.stream().map(Customer::id).toList();
                var photos = database.read(session -> Photos.of(session, ids));
                lot.forEach(customer -> writer.write(customer, photos.get(customer.id())));
            });
        }
    }

    private boolean lots(
            List<CustomerId> whom, ProgressMonitor progress, java.util.function.Consumer<List<Customer>> write) {
        var written = 0;
        for (var some : Chunks.of(whom, BATCH_SIZE)) {
            if (progress.cancelled()) {
                return false;
            }
            write.accept(customers.customers(some));
            written += some.size();
            progress.reached(written, whom.size());
        }
        return true;
    }

    /// How many of them the customer with the most has.
    private int most(String table) {
        return database.read(
                session -> session
                        .createNativeQuery("select coalesce(max(position), -1) from " + table, Object.class)
                        .getResultList()
                        .stream()
                        .mapToInt(position -> ((Number) position).intValue() + 1)
                        .sum());
    }
}
