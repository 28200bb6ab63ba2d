package org.comptoir.customers.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.transfer.vcard.VCardFile;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.staff.SignedInStaff;
import org.junit.jupiter.api.Test;

/// What an import holds in memory, besides the file itself, must not grow with what its cards say.
class ImportMemoryTest {

    private static final int CARDS = 3_000;
    private static final long MAX_BYTES = 10_000_000;
    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");

    @Test
    void holdsDecisionsInsteadOfContacts() {
        var database = TestDatabases.empty(TestEngine.DERBY, new Schema("pos"), new Schema("customers"));
        var clock = Clock.systemUTC();
        var imports = new CustomerImport(
                database,
                new Customers(database, clock),
                new Consents(database, clock, (session, deed, rows) -> {}),
                clock);
        var bytes = cards();
        dryRun(imports, "BEGIN:VCARD\nVERSION:3.0\nFN:Warm Up\nEND:VCARD\n".getBytes(StandardCharsets.UTF_8));

        var before = used();
        var preview = dryRun(imports, bytes);
        var held = used() - before;

        assertThat(preview.added()).hasSize(CARDS);
        assertThat(bytes.length).isGreaterThan(20_000_000);
        assertThat(held).isLessThan(MAX_BYTES);
    }

    /// The notes of all of them take some twenty megabytes.
    private static byte[] cards() {
        var text = new StringBuilder();
        for (var i = 0; i < CARDS; i++) {
            text.append("BEGIN:VCARD\nVERSION:3.0\nN:Nom")
                    .append(i)
                    .append(";Zoe;;;\nEMAIL:zoe")
                    .append(i);
            text.append("@example.org\nNOTE:").repeat("word" + i + " ", 900).append("\nEND:VCARD\n");
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ImportPreview dryRun(CustomerImport imports, byte[] bytes) {
        var opened = (ImportFile.Opened) ImportFile.open(bytes, "contacts.vcf", "FR", VCardFile.WESTERN);
        return imports.dryRun(OWNER, opened.source(), "FR", ProgressMonitor.unwatched())
                .orElseThrow();
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
