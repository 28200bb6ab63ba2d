package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.SignedTextComparison;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.audit.Subject.Kind;
import org.comptoir.pos.journal.JournalEntry;

/// All rows of one sale, as they stand in the tables.
record StoredSale(
        SaleRow row,
        List<SaleLineRow> lines,
        List<SaleLineReductionRow> reductions,
        List<SaleTaxRow> taxes,
        List<SaleTenderRow> tenders,
        List<SalePayoutRow> payouts) {

    /// A sale's name in a finding, also where the number is none that a sale can have.
    static Subject subject(String till, long number) {
        return new Subject(Kind.SALE, "%s-%06d".formatted(till, number));
    }

    long number() {
        return row.number;
    }

    /// What differs from the entry that signed it.
    ///
    /// @param sale these rows
    /// @param signed read from the entry
    List<Finding> differences(Sale sale, JournalEntry entry, SignedSale signed) {
        var subject = subject(row.tillId, row.number);
        var findings = new ArrayList<Finding>();
        if (!signed.agreesWith(sale)) {
            findings.addAll(SignedTextComparison.differences(
                    subject, entry.content(), signed.sameVersionOf(sale).text()));
        }
        compareColumns(subject, sale, entry, findings);
        compareLines(subject, sale, findings);
        if (signed.isDetailed()) {
            compareReductions(subject, sale, findings);
        }
        return findings;
    }

    /// @throws IllegalArgumentException when these rows are no sale
    Sale sale() {
        return row.sale(lines, reductions, taxes, tenders, payouts);
    }

    /// Sums that are read from columns of their own, and what the receipt prints of the signature. The sums are told
    /// only where the parts are right, or each changed line would be told twice.
    private void compareColumns(Subject subject, Sale sale, JournalEntry entry, List<Finding> findings) {
        var expected = new SaleRow(sale);
        if (findings.isEmpty()) {
            compare(subject, "total", expected.totalCents, row.totalCents, findings);
            compare(subject, "discount", expected.discountCents, row.discountCents, findings);
            compare(subject, "articles", expected.articles, row.articles, findings);
        }
        compare(subject, "signature", entry.signature(), row.signature, findings);
        compare(subject, "mark", entry.signatureExcerpt(), row.mark, findings);
    }

    private void compareLines(Subject subject, Sale sale, List<Finding> findings) {
        for (var i = 0; i < lines.size(); i++) {
            var stored = lines.get(i);
            var expected = new SaleLineRow(row.id, sale.lines().get(i));
            var key = "line." + (i + 1) + ".";
            compare(subject, key + "position", i + 1L, stored.position, findings);
            compare(subject, key + "discount", expected.discountCents, stored.discountCents, findings);
            compare(subject, key + "shared", expected.sharedDiscountCents, stored.sharedDiscountCents, findings);
        }
        if (!reductions.isEmpty()) {
            var positions = lines.stream().map(line -> line.position).toList();
            var stray = reductions.stream()
                    .filter(reduction -> !positions.contains(reduction.line))
                    .count();
            compare(subject, "reductions", 0, stray, findings);
        }
    }

    /// Where a line has none, they are read from its sums, so that the text alone would not show that they are gone.
    private void compareReductions(Subject subject, Sale sale, List<Finding> findings) {
        for (var line : sale.lines()) {
            var stored = reductions.stream()
                    .filter(reduction -> reduction.line == line.position())
                    .count();
            var expected = line.reductions().size();
            compare(subject, "line." + line.position() + ".reductions", expected, stored, findings);
        }
    }

    private static void compare(Subject subject, String field, long expected, long stored, List<Finding> findings) {
        if (expected != stored) {
            compare(subject, field, Long.toString(expected), Long.toString(stored), findings);
        }
    }

    private static void compare(Subject subject, String field, String expected, String stored, List<Finding> findings) {
        if (!expected.equals(stored)) {
            findings.add(new Finding.Changed(subject, field, expected, stored));
        }
    }
}
