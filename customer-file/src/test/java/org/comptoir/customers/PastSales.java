package org.comptoir.customers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.hibernate.StatelessSession;

/// Inserts sales directly into the tables, without going through a till.
public final class PastSales {

    private PastSales() {}

    public static void sold(Database database, long number, CustomerId customer, Instant soldAt, long cents) {
        database.run(session -> insert(session, number, customer, soldAt, cents));
    }

    /// A gift voucher sale, which is no turnover until the voucher is spent.
    public static void soldVoucher(Database database, long number, CustomerId customer, Instant soldAt, long cents) {
        database.run(session -> insertSale(session, number, customer, soldAt, cents));
    }

    public static void insert(StatelessSession session, long number, CustomerId customer, Instant soldAt, long cents) {
        insertSale(session, number, customer, soldAt, cents);
        session.createNativeMutationQuery("""
                        insert into sale_tax (id, sale_id, tax_code, rate_bp, net_cents, tax_cents)
                        values (:number, :number, 'Z', 0, :cents, 0)""")
                .setParameter("number", number)
                .setParameter("cents", cents)
                .executeUpdate();
    }

    /// A sale line: one piece at this price.
    public static SaleLine line(Money total) {
        return new SaleLine(
                1,
                LineKind.ARTICLE,
                new ArticleId(1),
                "SOAP",
                "Savon",
                SoldBy.PIECE,
                false,
                Quantity.ONE,
                total,
                null,
                List.of(),
                total,
                new TaxRate(new TaxCode("N"), Percent.whole(20)),
                null,
                null,
                null,
                "");
    }

    private static void insertSale(
            StatelessSession session, long number, CustomerId customer, Instant soldAt, long cents) {
        registerTill(session);
        session.createNativeMutationQuery("""
                        insert into sale (id, till_id, number, request_id, sold_at, business_day, till, staff_id, staff_name,
                            customer_id, customer_name, articles, discount_cents, total_cents, change_cents,
                            points_earned, points_spent, points_balance, signature, mark)
                        values (:number, 'A', :number, :request, :at, :day, '1', 1, 'Camille', :customer, 'x', 1, 0, :cents,
                            0, 0, 0, 0, 'signature', 'mark')""")
                .setParameter("number", number)
                .setParameter("request", "request-" + number)
                .setParameter("at", soldAt)
                .setParameter("day", LocalDate.ofInstant(soldAt, ZoneOffset.UTC))
                .setParameter("customer", customer.value())
                .setParameter("cents", cents)
                .executeUpdate();
    }

    /// Registers the till that a sale refers to.
    private static void registerTill(StatelessSession session) {
        var tills = session.createNativeQuery("select count(*) from till", Long.class)
                .getSingleResult();
        if (tills == 0) {
            session.createNativeMutationQuery("insert into till (id, name, name_key, state, machine, registered_by)"
                            + " values ('A', '1', '1', 'ACTIVE', 'test', 'test')")
                    .executeUpdate();
        }
    }
}
