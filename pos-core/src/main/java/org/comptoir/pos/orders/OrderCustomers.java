package org.comptoir.pos.orders;

import java.util.List;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;

/// Whose quotes, goods put aside and places on the waiting list are.
public final class OrderCustomers {

    private final AuditTrail trail;

    /// @param trail has the new customer of an order signed
    public OrderCustomers(AuditTrail trail) {
        this.trail = trail;
    }

    /// Gives what is pending of a customer to the one who they turned out to be, within the caller's transaction. What
    /// is done with stays under the name of its day.
    ///
    /// @param by who joined them
    public void move(StatelessSession session, String by, CustomerId from, SaleCustomer into) {
        PortableSql.change(
                session,
                "update waiting_customer set customer_id = ? where customer_id = ? and state in ('WAITING', 'CALLED')",
                into.id().value(),
                from.value());
        var orders = session.createSelectionQuery(
                        "select id from SalesOrderRow where customerId = :customer and state = OPEN order by id",
                        Long.class)
                .setParameter("customer", from.value())
                .getResultList();
        for (var order : orders) {
            PortableSql.change(
                    session,
                    "update sales_order set customer_id = ?, customer_name = ? where id = ?",
                    into.id().value(),
                    into.displayName(),
                    order);
        }
        if (!orders.isEmpty()) {
            trail.record(
                    session,
                    new Deed(by, "orders", orders.size() + " of another customer"),
                    List.of(SalesOrderRow.COVERED.rows(orders)));
        }
    }
}
