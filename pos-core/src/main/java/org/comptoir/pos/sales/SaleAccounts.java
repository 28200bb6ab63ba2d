package org.comptoir.pos.sales;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// What the sales of a till did to their customers' accounts, as the sales' own rows have it, which are compared with
/// what was signed.
public final class SaleAccounts {

    private static final String OF_RANGE = " where s.tillId = :till and s.number > :after and s.number <= :last"
            + " and t.kind = org.comptoir.pos.sales.";

    private static final String TENDERS =
            " from SaleTenderRow t join SaleRow s on s.id = t.saleId" + OF_RANGE + "TenderKind.ACCOUNT";
    private static final String LINES =
            " from SaleLineRow t join SaleRow s on s.id = t.saleId" + OF_RANGE + "LineKind.ACCOUNT_PAYMENT";
    private static final String PAYOUTS =
            " from SalePayoutRow t join SaleRow s on s.id = t.saleId" + OF_RANGE + "TenderKind.ACCOUNT";

    private static final String CHARGED =
            "select s.number, s.customerId, sum(t.amountCents)" + TENDERS + " group by s.number, s.customerId";
    private static final String PAID =
            "select s.number, s.customerId, sum(t.totalCents)" + LINES + " group by s.number, s.customerId";
    private static final String GIVEN_BACK =
            "select s.number, s.customerId, sum(t.amountCents)" + PAYOUTS + " group by s.number, s.customerId";

    private static final String CHARGED_NUMBERS = "select distinct s.number" + TENDERS + " order by s.number";
    private static final String PAID_NUMBERS = "select distinct s.number" + LINES + " order by s.number";
    private static final String GIVEN_BACK_NUMBERS = "select distinct s.number" + PAYOUTS + " order by s.number";

    private SaleAccounts() {}

    /// @param customer null where a sale names none, which none with an account does
    public record Entry(@Nullable CustomerId customer, AccountOfSale account) {}

    /// The numbers of a till's sales with an account that follow a number, in their order.
    public static List<Long> numbersAfter(StatelessSession session, TillId till, long after, int limit) {
        var range = new SaleRange(till, after, Long.MAX_VALUE);
        var numbers = new TreeSet<Long>();
        numbers.addAll(range.select(session, CHARGED_NUMBERS, Long.class)
                .setMaxResults(limit)
                .getResultList());
        numbers.addAll(range.select(session, PAID_NUMBERS, Long.class)
                .setMaxResults(limit)
                .getResultList());
        numbers.addAll(range.select(session, GIVEN_BACK_NUMBERS, Long.class)
                .setMaxResults(limit)
                .getResultList());
        return numbers.stream().limit(limit).toList();
    }

    /// Those above one number and up to another, by the sale's number.
    public static Map<Long, Entry> between(StatelessSession session, TillId till, long after, long last) {
        var range = new SaleRange(till, after, last);
        var accounts = new TreeMap<Long, Entry>();
        range.select(session, CHARGED, Object[].class)
                .getResultStream()
                .forEach(row -> add(accounts, row, new AccountOfSale(amount(row), Money.ZERO, Money.ZERO)));
        range.select(session, PAID, Object[].class)
                .getResultStream()
                .forEach(row -> add(accounts, row, new AccountOfSale(Money.ZERO, amount(row), Money.ZERO)));
        range.select(session, GIVEN_BACK, Object[].class)
                .getResultStream()
                .forEach(row -> add(accounts, row, new AccountOfSale(Money.ZERO, Money.ZERO, amount(row))));
        return accounts;
    }

    private static Money amount(Object[] row) {
        return Money.ofCents(((Number) row[2]).longValue());
    }

    private static void add(Map<Long, Entry> accounts, Object[] row, AccountOfSale account) {
        var customer = row[1] == null ? null : new CustomerId((Long) row[1]);
        accounts.merge(
                (Long) row[0],
                new Entry(customer, account),
                (known, more) -> new Entry(known.customer(), known.account().plus(more.account())));
    }
}
