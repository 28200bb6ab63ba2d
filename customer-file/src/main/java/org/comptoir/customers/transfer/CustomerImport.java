package org.comptoir.customers.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.ReservedNumbers;
import org.comptoir.customers.transfer.contact.RowNotices;
import org.comptoir.customers.transfer.dryrun.DryRun;
import org.comptoir.customers.transfer.kept.KeptCounts;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;

/// Imports customers from a file: a dry run as often as you like, then everything in one transaction or nothing.
/// Consents that the file states are recorded with the file as their proof.
public final class CustomerImport {

    private static final int TRIES = 3;
    /// From this many rows on, the database plans its queries badly until its statistics are updated.
    private static final int MANY_ROWS = 1000;

    private final Database database;
    private final Customers customers;
    private final Consents consents;
    private final Clock clock;

    public CustomerImport(Database database, Customers customers, Consents consents, Clock clock) {
        this.database = database;
        this.customers = customers;
        this.consents = consents;
        this.clock = clock;
    }

    /// @param region ISO 3166-1 alpha-2 code of the shop's country
    /// @return empty if it was cancelled
    public Optional<ImportPreview> dryRun(
            SignedInStaff signedIn, ImportSource source, String region, ProgressMonitor progress) {
        signedIn.require(Permission.IMPORT_CUSTOMERS);
        var imports = database.read(ImportLock::count);
        var rehearsing = new DryRun(database, consents.zone(), LocalDate.now(clock), signedIn.role());
        var kept = new KeptCounts();
        var notices = new RowNotices();
        try (var contacts = new ReadAhead(source.contacts(region, LocalDate.now(clock)))) {
            for (var batch = contacts.next(); !batch.isEmpty(); batch = contacts.next()) {
                if (progress.cancelled()) {
                    return Optional.empty();
                }
                rehearsing.judge(batch);
                kept.add(batch);
                notices.add(batch);
                progress.reached(rehearsing.decisions().size(), source.size());
            }
        }
        rehearsing.notices().forEach(notices::add);
        return Optional.of(new ImportPreview(
                source,
                region,
                rehearsing.decisions(),
                notices.rows(),
                rehearsing.consents(),
                imports,
                kept.countsWithout(customers.fields().editedBy(signedIn.role()))));
    }

    /// Performs the import that was previewed. If customers changed since, the dry run is repeated. The numbers of new
    /// customers are taken beforehand, so that others can add customers meanwhile.
    public ImportResult run(
            SignedInStaff signedIn,
            ImportPreview preview,
            ImportPreview.AmbiguousChoice ambiguousChoice,
            ProgressMonitor progress) {
        signedIn.require(Permission.IMPORT_CUSTOMERS);
        var current = preview;
        for (var attempt = 1; ; attempt++) {
            try {
                var result = writeWithNumbers(signedIn, current, ambiguousChoice, progress);
                if (result.added() >= MANY_ROWS) {
                    database.refreshStatistics();
                }
                return result;
            } catch (ImportWriter.Stopped e) {
                return new ImportResult.Cancelled();
            } catch (ImportWriter.Stale e) {
                if (attempt == TRIES) {
                    return new ImportResult.ChangedMeanwhile();
                }
            }
            var repeated = dryRun(signedIn, preview.source(), preview.region(), progress);
            if (repeated.isEmpty()) {
                return new ImportResult.Cancelled();
            }
            current = repeated.get();
        }
    }

    private ImportResult.Done writeWithNumbers(
            SignedInStaff signedIn,
            ImportPreview preview,
            ImportPreview.AmbiguousChoice ambiguousChoice,
            ProgressMonitor progress) {
        var ambiguous = ambiguousChoice == ImportPreview.AmbiguousChoice.ADD
                ? preview.ambiguous().size()
                : 0;
        var numbers = customers.reserveNumbers(preview.added().size() + ambiguous);
        try {
            return write(signedIn, preview, ambiguousChoice, numbers, progress);
        } catch (RuntimeException e) {
            customers.giveBack(numbers);
            throw e;
        }
    }

    private ImportResult.Done write(
            SignedInStaff signedIn,
            ImportPreview preview,
            ImportPreview.AmbiguousChoice ambiguousChoice,
            ReservedNumbers numbers,
            ProgressMonitor progress) {
        return database.writeBulk(session -> {
            ImportLock.take(session);
            if (ImportLock.count(session) != preview.imports()) {
                throw new ImportWriter.Stale();
            }
            var row = new ImportRow();
            row.importedAt = clock.instant();
            row.staffName = signedIn.name();
            row.fileName = shortened(preview.source().name());
            session.insert(row);
            var writing = new ImportWriter(
                    session, customers, consents, row, signedIn.role(), preview, ambiguousChoice, numbers, progress);
            var result = writing.all(LocalDate.now(clock));
            row.added = result.added();
            row.changed = result.changed();
            row.unchanged = result.unchanged();
            row.leftOut = result.leftOut();
            session.update(row);
            return result;
        });
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 250));
    }

    /// The imports that created or changed a customer, latest first.
    public List<ImportEntry> importsOf(CustomerId customer) {
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
