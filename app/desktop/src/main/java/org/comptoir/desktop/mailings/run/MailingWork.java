package org.comptoir.desktop.mailings.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.desktop.printing.Printers;
import org.comptoir.desktop.task.Progress;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.SignedInStaff;

/// Works through a mailing in batches. A batch counts as sent once the printer accepted it, or once the file is
/// written; after an interruption the rest is still pending.
final class MailingWork {

    private static final int BATCH_SIZE = 100;
    private static final int ALL = 100_000;

    private final Mailings mailings;
    private final MailingPapers papers;
    private final SignedInStaff by;
    private final MailingRun run;

    MailingWork(Mailings mailings, MailingPapers papers, SignedInStaff by, MailingRun run) {
        this.mailings = mailings;
        this.papers = papers;
        this.by = by;
        this.run = run;
    }

    /// @return number of pieces printed
    int print(Printers printers, String printer, Progress progress) {
        return work(progress, lot -> {
            printers.print(papers.of(run, lot), run.title(), printer);
            mailings.markSent(by, run.id(), customers(lot));
        });
    }

    /// Writes all pending pieces to one PDF; if cancelled, those created so far.
    ///
    /// @return number of pieces
    int save(Path file, Progress progress) {
        var parts = new ArrayList<Path>();
        var made = new ArrayList<CustomerId>();
        try {
            return work(progress, lot -> {
                parts.add(part(papers.of(run, lot)));
                made.addAll(customers(lot));
            });
        } finally {
            if (!parts.isEmpty()) {
                join(parts, file);
                mailings.markSent(by, run.id(), made);
            }
        }
    }

    private int work(Progress progress, Consumer<List<MergeData>> operation) {
        var pending = mailings.nextBatch(by, run.id(), ALL);
        for (var from = 0; from < pending.size(); from += BATCH_SIZE) {
            progress.report(from, pending.size());
            operation.accept(pending.subList(from, Math.min(pending.size(), from + BATCH_SIZE)));
        }
        return pending.size();
    }

    private static List<CustomerId> customers(List<MergeData> lot) {
        return lot.stream().map(MergeData::customer).toList();
    }

    private static Path part(byte[] pdf) {
        try {
            return Files.write(Files.createTempFile("mailing", ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void join(List<Path> parts, Path file) {
        try {
            var merger = new PDFMergerUtility();
            for (var part : parts) {
                merger.addSource(part.toFile());
            }
            merger.setDestinationFileName(file.toString());
            merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
            for (var part : parts) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
