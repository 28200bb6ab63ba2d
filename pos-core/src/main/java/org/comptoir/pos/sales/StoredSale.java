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
    /// @param isConfirmed whether the rows give the very text that was signed
    List<Finding> differences(Sale sale, JournalEntry entry, SignedSale signed, boolean isConfirmed) {
        var findings = new ArrayList<Finding>();
        if (isConfirmed) {
            compareSums(sale, findings);
        } else {
            findings.addAll(SignedTextComparison.differences(
                    subject(), entry.content(), signed.sameVersionOf(sale).text()));
        }
        compare("signature", entry.signature(), row.signature, findings);
        compare("mark", entry.signatureExcerpt(), row.mark, findings);
        compareLines(sale, signed, findings);
        if (signed.isDetailed()) {
            compareReductions(sale, findings);
        }
        return findings;
    }

    /// @throws IllegalArgumentException when these rows are no sale
    Sale sale() {
        return row.sale(lines, reductions, taxes, tenders, payouts);
    }

    private Subject subject() {
        return subject(row.tillId, row.number);
    }

    /// Sums that are read from columns of their own. They are told only where the parts are right, or each changed line
    /// would be told twice.
    private void compareSums(Sale sale, List<Finding> findings) {
        compare("total", sale.total().cents(), row.totalCents, findings);
        compare("discount", sale.discount().cents(), row.discountCents, findings);
        compare("articles", sale.articles(), row.articles, findings);
    }

    private void compareLines(Sale sale, SignedSale signed, List<Finding> findings) {
        for (var i = 0; i < lines.size(); i++) {
            var stored = lines.get(i);
            var line = sale.lines().get(i);
            if (stored.position != i + 1) {
                compare("line." + (i + 1) + ".position", i + 1L, stored.position, findings);
            }
            if (stored.returnReason != null && !signed.statesTerms(line.position())) {
                compare("line." + (i + 1) + ".reason", "", stored.returnReason.name(), findings);
            }
            if (stored.returnWords != null && !signed.statesWords(line.position())) {
                compare("line." + (i + 1) + ".words", "", stored.returnWords, findings);
            }
            if (line.discount().cents() != stored.discountCents) {
                compare("line." + (i + 1) + ".discount", line.discount().cents(), stored.discountCents, findings);
            }
            if (line.sharedDiscount().cents() != stored.sharedDiscountCents) {
                var shared = line.sharedDiscount().cents();
                compare("line." + (i + 1) + ".shared", shared, stored.sharedDiscountCents, findings);
            }
        }
        if (!reductions.isEmpty()) {
            var positions = lines.stream().map(line -> line.position).toList();
            var stray = reductions.stream()
                    .filter(reduction -> !positions.contains(reduction.line))
                    .count();
            compare("reductions", 0, stray, findings);
        }
    }

    /// Where a line has none, they are read from its sums, so that the text alone would not show that they are gone.
    private void compareReductions(Sale sale, List<Finding> findings) {
        for (var line : sale.lines()) {
            var expected = line.reductions().size();
            if (expected > 0 || !reductions.isEmpty()) {
                var stored = reductions.stream()
                        .filter(reduction -> reduction.line == line.position())
                        .count();
                compare("line." + line.position() + ".reductions", expected, stored, findings);
            }
        }
    }

    private void compare(String field, long expected, long stored, List<Finding> findings) {
        if (expected != stored) {
            compare(field, Long.toString(expected), Long.toString(stored), findings);
        }
    }

    private void compare(String field, String expected, String stored, List<Finding> findings) {
        if (!expected.equals(stored)) {
            findings.add(new Finding.Changed(subject(), field, expected, stored));
        }
    }
}
