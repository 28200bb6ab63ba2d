package org.comptoir.customers.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.comptoir.pos.audit.BooksCheck;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.SalePages;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.audit.Subject.Kind;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.sales.AccountOfSale;
import org.comptoir.pos.sales.SaleAccounts;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;

/// Compares what each sale of a till moved on accounts with what the sale's own rows say, which are compared with what
/// was signed where the sales are.
final class SaleAccountsCheck implements BooksCheck {

    private static final SaleAccounts.Entry NOTHING = new SaleAccounts.Entry(null, AccountOfSale.NONE);

    private final Database database;
    private final TillId till;

    SaleAccountsCheck(Database database, TillId till) {
        this.database = database;
        this.till = till;
    }

    private record Movement(CustomerId customer, AccountReason reason, long amount) {}

    @Override
    public void run(Consumer<Finding> findings) {
        new SalePages(database, this::sold, this::moved).compare(this::compare, findings);
    }

    private List<Long> sold(StatelessSession session, long after, int limit) {
        return SaleAccounts.numbersAfter(session, till, after, limit);
    }

    private List<Long> moved(StatelessSession session, long after, int limit) {
        return session.createSelectionQuery(
                        "select distinct saleNumber from AccountMovementRow"
                                + " where saleTill = :till and saleNumber > :after order by saleNumber",
                        Long.class)
                .setParameter("till", till.value())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    private List<Finding> compare(StatelessSession session, long after, long last) {
        var sold = SaleAccounts.between(session, till, after, last);
        var moved = movements(session, after, last);
        var numbers = new TreeSet<>(sold.keySet());
        numbers.addAll(moved.keySet());
        var findings = new ArrayList<Finding>();
        for (var number : numbers) {
            compare(
                    new Subject(Kind.ACCOUNT_OF_SALE, "%s-%06d".formatted(till, number)),
                    sold.getOrDefault(number, NOTHING),
                    moved.getOrDefault(number, List.of()),
                    findings);
        }
        return findings;
    }

    private Map<Long, List<Movement>> movements(StatelessSession session, long after, long last) {
        var moved = new TreeMap<Long, List<Movement>>();
        session.createSelectionQuery(
                        "select m.saleNumber, m.customerId, m.reason, sum(m.amountCents) from AccountMovementRow m"
                                + " where m.saleTill = :till and m.saleNumber > :after and m.saleNumber <= :last"
                                + " group by m.saleNumber, m.customerId, m.reason",
                        Object[].class)
                .setParameter("till", till.value())
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultStream()
                .forEach(row -> moved.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                        .add(new Movement(
                                new CustomerId((Long) row[1]), (AccountReason) row[2], ((Number) row[3]).longValue())));
        return moved;
    }

    private static void compare(
            Subject subject, SaleAccounts.Entry sold, List<Movement> moved, List<Finding> findings) {
        var expected = new EnumMap<AccountReason, Long>(AccountReason.class);
        expected.put(AccountReason.CHARGED, sold.account().charged().cents());
        expected.put(AccountReason.PAID, -sold.account().paid().cents());
        expected.put(AccountReason.GIVEN_BACK, -sold.account().givenBack().cents());
        expected.forEach((reason, amount) -> {
            var stored = moved.stream()
                    .filter(movement -> movement.reason() == reason)
                    .mapToLong(Movement::amount)
                    .sum();
            if (amount != stored) {
                findings.add(new Finding.Changed(subject, "amount", Long.toString(amount), Long.toString(stored)));
            }
        });
        var customer = sold.customer();
        moved.stream()
                .filter(movement -> customer != null && !movement.customer().equals(customer))
                .forEach(movement -> findings.add(new Finding.Changed(
                        subject,
                        "customer",
                        Long.toString(customer == null ? 0 : customer.value()),
                        Long.toString(movement.customer().value()))));
    }
}
