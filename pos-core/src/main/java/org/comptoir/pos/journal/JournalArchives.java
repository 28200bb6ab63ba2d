package org.comptoir.pos.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;

/// Archives of the journal: what was recorded in a period, by all tills, as a ZIP file that says itself whether it is
/// intact. Any program reads its tables; [ArchiveVerifier] and two commands of OpenSSL verify it without the shop.
public final class JournalArchives {

    private static final String KIND = "archive";

    private final Journal journal;
    private final Clock clock;

    public JournalArchives(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// What stands on an archive besides the entries.
    ///
    /// @param shop its name
    /// @param zone in which days begin
    /// @param program with its version
    /// @param readMe for whoever finds it in ten years
    public record Heading(String shop, ZoneId zone, String program, String readMe) {}

    /// Whether anything was recorded in a period.
    public boolean hasEntries(ArchivePeriod period, ZoneId zone) {
        return !journal.ranges(period.begin(zone), period.end(zone)).isEmpty();
    }

    /// Writes the archive. Tell [#record] once it is where it stays.
    ///
    /// @param isSound whether the journal and its tables were just verified without a fault
    /// @param progress receives the number of entries that were read, from time to time
    /// @throws UncheckedIOException if it cannot be written
    public ArchiveStatement write(
            SignedInStaff by,
            ArchivePeriod period,
            Heading heading,
            boolean isSound,
            OutputStream out,
            LongConsumer progress) {
        by.require(Permission.VERIFY_JOURNAL);
        var ranges = journal.ranges(period.begin(heading.zone()), period.end(heading.zone()));
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var chains = new ArrayList<ArchivedChain>();
            var behind = 0L;
            for (var range : ranges) {
                chains.add(chain(range, zip, behind, progress));
                behind += range.last();
            }
            var statement = statement(period, heading, isSound, chains);
            var text = statement.text().getBytes(StandardCharsets.UTF_8);
            write(zip, ArchiveStatement.FILE, text);
            write(zip, ArchiveStatement.SIGNATURE, journal.key().signFile(text));
            write(zip, ArchiveStatement.PUBLIC_KEY, journal.key().publicKeyFile());
            write(zip, "READ-ME.txt", heading.readMe().getBytes(StandardCharsets.UTF_8));
            return statement;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Has the technical log tell of an archive, by which it is known again.
    public void record(SignedInStaff by, ArchiveStatement written) {
        var digest = sha().digest(written.text().getBytes(StandardCharsets.UTF_8));
        journal.event(by, KIND, written.period() + " sha256 " + HexFormat.of().formatHex(digest));
    }

    private ArchiveStatement statement(
            ArchivePeriod period, Heading heading, boolean isSound, List<ArchivedChain> chains) {
        return new ArchiveStatement(
                heading.shop(),
                period,
                heading.zone().getId(),
                clock.instant(),
                heading.program(),
                journal.key().certificateText(),
                isSound,
                chains);
    }

    /// Reads the chain from its first entry: the digest that the part begins with depends on all entries before.
    private ArchivedChain chain(EntryRange range, ZipOutputStream zip, long behind, LongConsumer progress)
            throws IOException {
        var name = ArchivedChain.fileName(range.chain());
        zip.putNextEntry(new ZipEntry(name));
        var digesting = new DigestOutputStream(zip, sha());
        var writer = new ArchivedEntries.Writer(digesting);
        var before = ChainLink.FIRST;
        var link = ChainLink.FIRST;
        for (var page = journal.page(range.chain(), 0, range.last());
                !page.isEmpty();
                page = journal.page(range.chain(), link.number(), range.last())) {
            for (var entry : page) {
                link = link.then(entry);
                if (entry.number() < range.first()) {
                    before = link;
                } else {
                    writer.write(entry);
                }
            }
            progress.accept(behind + link.number());
        }
        writer.flush();
        zip.closeEntry();
        var digest = HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        return new ArchivedChain(range.chain(), name, before, link, digest);
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
