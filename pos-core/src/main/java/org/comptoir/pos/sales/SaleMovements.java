package org.comptoir.pos.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.audit.Subject.Kind;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.vouchers.VoucherId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// What the sales of a range moved in other tables, by the sale's number: stock of articles, values of vouchers, and
/// the vouchers that they issued.
///
/// @param stock thousandths by article
/// @param vouchers cents by voucher
/// @param issued the vouchers that name the sale as theirs
record SaleMovements(
        Map<Long, Map<Long, Long>> stock, Map<Long, Map<Long, Long>> vouchers, Map<Long, Map<Long, Issue>> issued) {

    private static final String STOCK =
            "select m.saleNumber, m.articleId, sum(m.quantityThousandths) from StockMovementRow m"
                    + " where m.saleTill = :till and m.saleNumber > :after and m.saleNumber <= :last"
                    + " group by m.saleNumber, m.articleId";

    private static final String VOUCHERS = "select m.saleNumber, m.voucherId, sum(m.amountCents) from VoucherMovement m"
            + " where m.saleTill = :till and m.saleNumber > :after and m.saleNumber <= :last"
            + " group by m.saleNumber, m.voucherId";

    private static final String ISSUED = "select v.saleNumber, v.id, v.faceCents, v.expiresOn, v.taxCode, v.taxRateBp"
            + " from VoucherRow v"
            + " where v.saleTill = :till and v.saleNumber > :after and v.saleNumber <= :last";

    /// @param face in cents
    /// @param expiresOn the last day on which it is taken, or null
    /// @param rate code and basis points of a single-purpose voucher; empty for a multi-purpose one
    record Issue(long face, @Nullable LocalDate expiresOn, String rate) {

        private static Issue of(Money face, @Nullable LocalDate expiresOn, @Nullable TaxRate tax) {
            return new Issue(
                    face.cents(),
                    expiresOn,
                    tax == null ? "" : rate(tax.code().value(), tax.rate().basisPoints()));
        }

        private static Issue of(Object[] row) {
            return new Issue((Long) row[2], (LocalDate) row[3], row[4] == null ? "" : rate(row[4], row[5]));
        }

        private static String rate(Object code, Object basisPoints) {
            return code + " " + basisPoints;
        }

        private String lastDay() {
            return expiresOn == null ? "" : expiresOn.toString();
        }
    }

    static SaleMovements of(StatelessSession session, SaleRange range) {
        var issued = new TreeMap<Long, Map<Long, Issue>>();
        range.select(session, ISSUED, Object[].class)
                .getResultStream()
                .forEach(row -> issued.computeIfAbsent((Long) row[0], none -> new TreeMap<>())
                        .put((Long) row[1], Issue.of(row)));
        return new SaleMovements(sums(session, range, STOCK), sums(session, range, VOUCHERS), issued);
    }

    private static Map<Long, Map<Long, Long>> sums(StatelessSession session, SaleRange range, String query) {
        var sums = new TreeMap<Long, Map<Long, Long>>();
        range.select(session, query, Object[].class)
                .getResultStream()
                .forEach(row -> sums.computeIfAbsent((Long) row[0], none -> new TreeMap<>())
                        .put((Long) row[1], ((Number) row[2]).longValue()));
        return sums;
    }

    /// The sales that moved something.
    Set<Long> numbers() {
        var numbers = new TreeSet<>(stock.keySet());
        numbers.addAll(vouchers.keySet());
        numbers.addAll(issued.keySet());
        return numbers;
    }

    /// What a sale moved that is not what its rows say.
    List<Finding> differences(Sale sale) {
        var findings = new ArrayList<Finding>();
        var number = sale.number().number();
        compare(Kind.STOCK_OF_SALE, "quantity", sale, stockOf(sale), moved(stock, number), findings);
        compare(Kind.VOUCHER_MOVEMENT, "amount", sale, vouchersOf(sale), moved(vouchers, number), findings);
        compareIssued(sale, findings);
        return findings;
    }

    private static <V> Map<Long, V> moved(Map<Long, Map<Long, V>> bySale, long number) {
        return bySale.getOrDefault(number, Map.of());
    }

    private static Map<Long, Long> stockOf(Sale sale) {
        var expected = new TreeMap<Long, Long>();
        for (var line : sale.lines()) {
            if (line.article() != null) {
                add(expected, line.article().value(), stockOf(line));
            }
        }
        return expected;
    }

    /// What is written off comes back and goes again.
    private static long stockOf(SaleLine line) {
        var quantity = line.quantity().thousandths();
        if (!line.isReturn()) {
            return -quantity;
        }
        return line.isWrittenOff() ? 0 : quantity;
    }

    private static Map<Long, Long> vouchersOf(Sale sale) {
        var expected = new TreeMap<Long, Long>();
        // A voucher that a promotion gave cost nothing and is worth its value all the same.
        sale.lines().forEach(line -> add(expected, line.voucher(), line.isReward() ? line.unitPrice() : line.total()));
        sale.tenders()
                .forEach(tender ->
                        add(expected, tender.voucher(), tender.amount().negate()));
        sale.payouts().forEach(payout -> add(expected, payout.voucher(), payout.amount()));
        return expected;
    }

    private static void add(Map<Long, Long> sums, @Nullable VoucherId voucher, Money amount) {
        if (voucher != null) {
            add(sums, voucher.value(), amount.cents());
        }
    }

    private static void add(Map<Long, Long> sums, long key, long amount) {
        sums.merge(key, amount, Math::addExact);
    }

    private static void compare(
            Kind kind,
            String field,
            Sale sale,
            Map<Long, Long> expected,
            Map<Long, Long> stored,
            List<Finding> findings) {
        if (expected.equals(stored)) {
            return;
        }
        for (var key : union(expected, stored)) {
            var signed = text(expected.get(key));
            var moved = text(stored.get(key));
            if (!signed.equals(moved)) {
                var subject = new Subject(kind, sale.number() + "/" + key);
                findings.add(new Finding.Changed(subject, field, signed, moved));
            }
        }
    }

    private void compareIssued(Sale sale, List<Finding> findings) {
        var expected = issuedBy(sale);
        var stored = moved(issued, sale.number().number());
        for (var voucher : union(expected, stored)) {
            var subject = Subject.of(Kind.VOUCHER, voucher);
            var signed = expected.get(voucher);
            var kept = stored.get(voucher);
            if (signed == null || kept == null) {
                var name = sale.number().toString();
                findings.add(
                        new Finding.Changed(subject, "sale", signed == null ? "" : name, kept == null ? "" : name));
            } else if (!signed.equals(kept)) {
                compare(subject, "face", text(signed.face()), text(kept.face()), findings);
                compare(subject, "expires", signed.lastDay(), kept.lastDay(), findings);
                compare(subject, "vat", signed.rate(), kept.rate(), findings);
            }
        }
    }

    private static void compare(Subject subject, String field, String signed, String stored, List<Finding> findings) {
        if (!signed.equals(stored)) {
            findings.add(new Finding.Changed(subject, field, signed, stored));
        }
    }

    private static Map<Long, Issue> issuedBy(Sale sale) {
        var expected = new TreeMap<Long, Issue>();
        for (var line : sale.vouchersSold()) {
            if (line.voucher() != null) {
                expected.put(line.voucher().value(), Issue.of(line.unitPrice(), line.expiresOn(), line.tax()));
            }
        }
        for (var note : sale.creditNotes()) {
            if (note.voucher() != null) {
                expected.put(note.voucher().value(), Issue.of(note.amount(), note.expiresOn(), null));
            }
        }
        return expected;
    }

    private static Set<Long> union(Map<Long, ?> some, Map<Long, ?> others) {
        var keys = new TreeSet<>(some.keySet());
        keys.addAll(others.keySet());
        return keys;
    }

    /// A movement that adds up to nothing is none.
    private static String text(@Nullable Long amount) {
        return amount == null ? "" : Long.toString(amount);
    }
}
