package org.comptoir.pos.vouchers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.audit.BooksCheck;
import org.comptoir.pos.audit.ConfirmedFindings;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.audit.Subject.Kind;
import org.comptoir.pos.database.Database;
import org.hibernate.HibernateException;
import org.hibernate.StatelessSession;

/// Compares each voucher's balance with its movements, its face value with its issue, and its state with what persons
/// changed. What a sale issued and
/// redeemed is compared with the sale where the sales are.
public final class VoucherBalanceCheck implements BooksCheck {

    private final Database database;

    public VoucherBalanceCheck(Database database) {
        this.database = database;
    }

    @Override
    public void run(Consumer<Finding> findings) {
        for (var page = idsAfter(Long.MIN_VALUE); !page.isEmpty(); page = idsAfter(page.getLast())) {
            var ids = page;
            ConfirmedFindings.of(() -> check(ids)).forEach(findings);
        }
    }

    private List<Long> idsAfter(long id) {
        return database.read(session -> session.createSelectionQuery(
                        "select id from VoucherRow where id > :after order by id", Long.class)
                .setParameter("after", id)
                .setMaxResults(BooksAudit.PAGE_SIZE)
                .getResultList());
    }

    /// A value that no voucher can have makes all of them unreadable: then they are halved until it is alone.
    private List<Finding> check(List<Long> ids) {
        try {
            return database.read(session -> check(session, ids.getFirst(), ids.getLast()));
        } catch (IllegalArgumentException | HibernateException e) {
            if (ids.size() == 1) {
                return List.of(new Finding.Unreadable(Subject.of(Kind.VOUCHER, ids.getFirst())));
            }
            var half = ids.size() / 2;
            var findings = new ArrayList<>(check(ids.subList(0, half)));
            findings.addAll(check(ids.subList(half, ids.size())));
            return findings;
        }
    }

    private static List<Finding> check(StatelessSession session, long first, long last) {
        var movements = session.createSelectionQuery(
                        "from VoucherMovement where voucherId >= :first and voucherId <= :last order by id",
                        VoucherMovement.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .collect(Collectors.groupingBy(movement -> movement.voucherId));
        var changes = VoucherChanges.between(session, first, last);
        var findings = new ArrayList<Finding>();
        session.createSelectionQuery("from VoucherRow where id >= :first and id <= :last order by id", VoucherRow.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .forEach(voucher -> check(voucher, changes, movements.getOrDefault(voucher.id, List.of()), findings));
        return findings;
    }

    private static void check(
            VoucherRow voucher, VoucherChanges changes, List<VoucherMovement> movements, List<Finding> findings) {
        var subject = Subject.of(Kind.VOUCHER, voucher.id);
        voucher.tax();
        if (isOfSale(voucher) != (voucher.saleTill != null && voucher.saleNumber != null)
                || !changes.confirm(voucher)
                || movements.stream().anyMatch(VoucherBalanceCheck::isOfNoSale)
                || movements.stream().noneMatch(movement -> movement.reason == VoucherMoveReason.ISSUE)) {
            findings.add(new Finding.Unsigned(subject));
        }
        compare(
                subject,
                "face",
                movements,
                movement -> movement.reason == VoucherMoveReason.ISSUE,
                voucher.faceCents,
                findings);
        compare(subject, "balance", movements, movement -> true, voucher.balanceCents, findings);
    }

    private static boolean isOfSale(VoucherRow voucher) {
        if (voucher.replacesId != null) {
            return false;
        }
        return switch (voucher.origin) {
            case SOLD, CREDIT_NOTE, DEPOSIT, REWARD -> true;
            case GIVEN -> false;
        };
    }

    private static boolean isOfNoSale(VoucherMovement movement) {
        var hasSale = movement.saleTill != null && movement.saleNumber != null;
        return switch (movement.reason) {
            case ISSUE -> false;
            case REDEEM, RETURN -> !hasSale;
            case REPLACE -> hasSale;
        };
    }

    private static void compare(
            Subject subject,
            String field,
            List<VoucherMovement> movements,
            Predicate<VoucherMovement> counted,
            long stored,
            List<Finding> findings) {
        var expected = movements.stream()
                .filter(counted)
                .mapToLong(movement -> movement.amountCents)
                .sum();
        if (expected != stored) {
            findings.add(new Finding.Unbalanced(subject, field, Long.toString(expected), Long.toString(stored)));
        }
    }
}
