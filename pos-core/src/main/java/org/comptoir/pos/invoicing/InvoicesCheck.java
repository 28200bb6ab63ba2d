package org.comptoir.pos.invoicing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.audit.BooksCheck;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.SignedTextComparison;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.till.TillId;

/// Compares the invoices of every till with what was signed of them, both ways. Entry and row are committed together,
/// so the entries of a page are read first and the rows of the same numbers after them.
public final class InvoicesCheck implements BooksCheck {

    private final Database database;

    public InvoicesCheck(Database database) {
        this.database = database;
    }

    @Override
    public void run(Consumer<Finding> findings) {
        database.read(JournalPages::tills).forEach(till -> check(till, findings));
    }

    private void check(TillId till, Consumer<Finding> findings) {
        var last = 0L;
        for (var page = entries(till, last); !page.isEmpty(); page = entries(till, last)) {
            var until = page.getLast().number();
            var rows = rows(till, last, until);
            for (var entry : page) {
                var row = rows.remove(entry.number());
                if (row == null) {
                    findings.accept(new Finding.Missing(subject(till, entry.number())));
                } else {
                    compare(entry, row).forEach(findings);
                }
            }
            rows.keySet().forEach(number -> findings.accept(new Finding.Unsigned(subject(till, number))));
            last = until;
        }
        unsigned(till, last, findings);
    }

    /// What was issued since the entries were read has an entry by now.
    private void unsigned(TillId till, long after, Consumer<Finding> findings) {
        var rest = rows(till, after, Long.MAX_VALUE);
        entries(till, after).forEach(entry -> rest.remove(entry.number()));
        rest.keySet().stream().sorted().forEach(number -> findings.accept(new Finding.Unsigned(subject(till, number))));
    }

    private static List<Finding> compare(JournalEntry entry, InvoiceRow row) {
        var subject = subject(entry.till(), entry.number());
        try {
            var invoice = row.invoice();
            var differences = SignedTextComparison.differences(subject, entry.content(), SignedInvoice.text(invoice));
            return differences.isEmpty() && !(row.agrees(invoice) && row.mark.equals(entry.signatureExcerpt()))
                    ? List.of(new Finding.Unreadable(subject))
                    : differences;
        } catch (IllegalArgumentException | ArithmeticException e) {
            return List.of(new Finding.Unreadable(subject));
        }
    }

    private static Subject subject(TillId till, long number) {
        return new Subject(Subject.Kind.INVOICE, "F-%s-%06d".formatted(till, number));
    }

    private List<JournalEntry> entries(TillId till, long after) {
        return database.read(session ->
                JournalPages.after(session, Invoices.chain(till), Invoices.KIND, after, BooksAudit.PAGE_SIZE));
    }

    private Map<Long, InvoiceRow> rows(TillId till, long after, long last) {
        return database.read(session -> {
            var rows = new HashMap<Long, InvoiceRow>();
            session.createSelectionQuery(
                            "from InvoiceRow where tillId = :till and number > :after and number <= :last",
                            InvoiceRow.class)
                    .setParameter("till", till.value())
                    .setParameter("after", after)
                    .setParameter("last", last)
                    .getResultList()
                    .forEach(row -> rows.put(row.number, row));
            return rows;
        });
    }
}
