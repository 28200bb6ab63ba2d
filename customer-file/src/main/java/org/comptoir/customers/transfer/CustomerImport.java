package org.comptoir.customers.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.transfer.dryrun.DryRun;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;

/// Brings customers in from a file: rehearsed as often as one likes, then done in one transaction or not at all.
/// Consents are never touched.
public final class CustomerImport {

    private static final int TRIES = 3;
    /// From so many on, the database plans its queries badly until it counts again.
    private static final int MANY_ROWS = 1000;

    private final Database database;
    private final Customers customers;
    private final Clock clock;

    public CustomerImport(Database database, Customers customers, Clock clock) {
        this.database = database;
        this.customers = customers;
        this.clock = clock;
    }

    /// @param region of the shop (ISO 3166-1)
    /// @return nothing when it was cancelled
    public Optional<ImportPreview> rehearse(
            SignedInStaff signedIn, ImportSource source, String region, ProgressMonitor progress) {
        signedIn.require(Permission.IMPORT_CUSTOMERS);
        var contacts = source.contacts(region, LocalDate.now(clock).getYear());
        var rehearsing = new DryRun(database, customers);
        var judged = 0;
        for (var some : Chunks.of(contacts)) {
            if (progress.cancelled()) {
                return Optional.empty();
            }
            rehearsing.judge(some);
            judged += some.size();
            progress.reached(judged, contacts.size());
        }
        return Optional.of(new ImportPreview(source, region, rehearsing.verdicts()));
    }

    /// Does what was rehearsed. Where customers were changed since, it rehearses again by itself.
    public ImportResult run(
            SignedInStaff signedIn,
            ImportPreview rehearsal,
            ImportPreview.AmbiguousChoice doubtful,
            ProgressMonitor progress) {
        signedIn.require(Permission.IMPORT_CUSTOMERS);
        var current = rehearsal;
        for (var attempt = 1; ; attempt++) {
            try {
                var done = write(signedIn, current, doubtful, progress);
                if (done.added() >= MANY_ROWS) {
                    database.refreshStatistics();
                }
                return done;
            } catch (ImportWriter.Stopped e) {
                return new ImportResult.Cancelled();
            } catch (ImportWriter.Stale e) {
                if (attempt == TRIES) {
                    return new ImportResult.ChangedMeanwhile(new CustomerId(e.customer()));
                }
            }
            var again = rehearse(signedIn, rehearsal.source(), rehearsal.region(), progress);
            if (again.isEmpty()) {
                return new ImportResult.Cancelled();
            }
            current = again.get();
        }
    }

    private ImportResult.Done write(
            SignedInStaff signedIn,
            ImportPreview rehearsal,
            ImportPreview.AmbiguousChoice doubtful,
            ProgressMonitor progress) {
        return database.writeBulk(session -> {
            var row = new ImportRow();
            row.importedAt = clock.instant();
            row.staffName = signedIn.name();
            row.fileName = shortened(rehearsal.source().name());
            session.insert(row);
            var writing = new ImportWriter(session, customers, row.id, rehearsal.verdicts(), doubtful, progress);
            var done = writing.all();
            row.added = done.added();
            row.changed = done.changed();
            row.unchanged = done.same();
            row.leftOut = done.leftOut();
            session.update(row);
            return done;
        });
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 250));
    }

    /// The imports that a customer came from or was changed by, latest first.
    public List<ImportEntry> of(CustomerId customer) {
        return database.read(
                session -> session
                        .createSelectionQuery("""
                        from ImportRow i where i.id in (select o.importId from OriginRow o where o.customerId = :customer)
                        order by i.importedAt desc, i.id desc
                        """, ImportRow.class)
                        .setParameter("customer", customer.value())
                        .getResultList()
                        .stream()
                        .map(row -> new ImportEntry(row.importedAt, row.fileName, row.staffName))
                        .toList());
    }
}
