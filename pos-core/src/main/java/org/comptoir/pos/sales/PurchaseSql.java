package org.comptoir.pos.sales;

/// Conditions on what a customer bought, in SQL for both engines, for queries that ask other things of customers as
/// well and have to be answered in one go. What is given is the name of a column or of a parameter, never a value.
/// Turnover is as in [PurchaseHistory].
public final class PurchaseSql {

    private PurchaseSql() {}

    /// A table of the customers who bought, `buyer`, with when they last did, `bought`.
    public static String lastPurchases() {
        return "(select s.customer_id as buyer, max(s.sold_at) as bought from sale s"
                + " where s.customer_id is not null group by s.customer_id)";
    }

    /// A table of the customers, `buyer`, whose turnover from a moment on reaches an amount in cents.
    public static String buyersFor(String cents, String since) {
        return "(select s.customer_id as buyer from sale s join sale_tax x on x.sale_id = s.id"
                + " where s.customer_id is not null and s.sold_at >= " + since
                + " group by s.customer_id having sum(x.net_cents + x.tax_cents) >= " + cents + ")";
    }

    /// A customer who ever bought.
    public static String bought(String customer) {
        return "exists (select 1 from sale s where s.customer_id = " + customer + ")";
    }

    /// A customer who bought from a moment on.
    public static String boughtSince(String customer, String since) {
        return "exists (select 1 from sale s where s.customer_id = " + customer + " and s.sold_at >= " + since + ")";
    }

    /// A customer who bought from a moment on and before another.
    public static String boughtBetween(String customer, String from, String before) {
        return "exists (select 1 from sale s where s.customer_id = " + customer + " and s.sold_at >= " + from
                + " and s.sold_at < " + before + ")";
    }
}
