package org.comptoir.shop.mailing;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.staff.SignedInStaff;

/// Works a mailing off in batches. A batch counts as sent once the printer took it; pages in a file count as sent only
/// once somebody says that they were posted. Whatever stops in between, be it a wish, an error or a crash, leaves the
/// rest pending, and the same call goes on with it. A crash after the printer took a batch and before that was written
/// down has the batch printed again: nobody is left out.
public final class MailingRunner {

    /// Few enough to be made in memory, and to be printed again after a crash.
    private static final int LETTERS = 100;

    /// They lie three on a sheet: 33 sheets, none with a place left empty.
    private static final int VOUCHERS = 99;

    private final Mailings mailings;

    public MailingRunner(Mailings mailings) {
        this.mailings = mailings;
    }

    /// Who is still to be sent something, in the order of the list. Those who may no longer be written to are
    /// marked on the way.
    public List<MergeData> pending(SignedInStaff by, MailingRun run) {
        return mailings.nextBatch(by, run.id(), run.recipients());
    }

    /// Writes down that these were sent, such as those whose labels are printed or whose file was posted.
    ///
    /// @return how many of them were still pending
    public int sent(SignedInStaff by, MailingRun run, List<MergeData> recipients) {
        return mailings.markSent(by, run.id(), customers(recipients));
    }

    /// Prints what is pending.
    ///
    /// @param printer takes the PDF of a batch; what it throws stops the work
    /// @return how many were printed
    public int print(
            SignedInStaff by, MailingRun run, MailingPages pages, Consumer<byte[]> printer, ProgressMonitor progress) {
        return work(by, run, progress, batch -> {
            var pdf = new ByteArrayOutputStream();
            pages.write(batch, pdf);
            printer.accept(pdf.toByteArray());
            sent(by, run, batch);
        });
    }

    /// Writes one PDF of all that is pending; when the work is stopped, of what was made until then. A file is not
    /// posted yet: whoever is in it stays pending until they are [sent][#sent].
    ///
    /// @return who is in it; with nobody there is no file
    /// @throws java.io.UncheckedIOException when the file cannot be written
    public List<MergeData> save(
            SignedInStaff by, MailingRun run, MailingPages pages, Path file, ProgressMonitor progress) {
        try (var parts = new PdfParts()) {
            var made = new ArrayList<List<MergeData>>();
            work(by, run, progress, batch -> {
                parts.add(out -> pages.write(batch, out));
                made.add(batch);
            });
            if (!made.isEmpty()) {
                parts.join(made.size(), file);
            }
            return made.stream().flatMap(List::stream).toList();
        }
    }

    private int work(SignedInStaff by, MailingRun run, ProgressMonitor progress, Consumer<List<MergeData>> operation) {
        var pending = pending(by, run);
        var done = 0;
        for (var batch : Chunks.of(pending, batchSize(run.kind()))) {
            progress.reached(done, pending.size());
            if (progress.cancelled()) {
                break;
            }
            operation.accept(batch);
            done += batch.size();
        }
        return done;
    }

    private static int batchSize(MailingKind kind) {
        return switch (kind) {
            case LETTER -> LETTERS;
            case VOUCHERS -> VOUCHERS;
            // One sheet of labels goes on where the last one ended, so they are made in one go, which needs no memory.
            case LABELS, LOYALTY_LIST -> Integer.MAX_VALUE;
        };
    }

    private static List<CustomerId> customers(List<MergeData> recipients) {
        return recipients.stream().map(MergeData::customer).toList();
    }
}
