package org.comptoir.pos.sales;

/// Conditions on what a customer bought, in SQL for both engines, for queries that ask other things of customers as
/// well and have to be answered in one go. What is given is the name of a column or of a parameter, never a value.
/// Turnover is as in [PurchaseHistory].
public final class PurchaseSql {

    /// Of a sale or an attachment `s` in which more was sold than came back. Single-purpose vouchers may have left
    /// nothing to pay.
    static final String IS_PURCHASE = """
            (s.total_cents > 0 or s.total_cents = 0 and exists (
                select 1 from sale_line l where l.sale_id = s.id and l.kind = 'SINGLE_VOUCHER_USE'))""";

    private PurchaseSql() {}

    /// A table of the customers who bought, `buyer`, with when they last did, `bought`.
    public static String lastPurchases() {
        return "(select y.buyer, max(y.bought) as bought from (" + last("sale") + " union all "
                + last("sale_attachment") + " union all " + lastMerged("sale") + " union all "
                + lastMerged("sale_attachment") + ") y group by y.buyer)";
    }

    /// Each table is grouped by its index before both are put together.
    private static String last(String table) {
        return "select s.customer_id as buyer, max(s.sold_at) as bought from " + table
                + " s where s.customer_id is not null group by s.customer_id";
    }

    /// Of what was bought by those who were merged into somebody.
    private static String lastMerged(String table) {
        return "select m.current_id as buyer, max(s.sold_at) as bought" + merged(table) + " group by m.current_id";
    }

    private static String merged(String table) {
        return " from merged_customer m join " + table + " s on s.customer_id = m.customer_id";
    }

    /// A table of the customers, `buyer`, whose turnover from a moment on reaches an amount in cents.
    public static String buyersFor(String cents, String since) {
        return "(select y.buyer from (" + turnover("sale", since) + " union all " + turnover("sale_attachment", since)
                + " union all " + turnoverMerged("sale", since) + " union all "
                + turnoverMerged("sale_attachment", since) + ") y group by y.buyer having sum(y.turnover) >= " + cents
                + ")";
    }

    private static String turnover(String table, String since) {
        return "select s.customer_id as buyer, sum(x.net_cents + x.tax_cents) as turnover from " + table
                + " s join sale_tax x on x.sale_id = s.id where s.customer_id is not null and s.sold_at >= " + since
                + " group by s.customer_id";
    }

    private static String turnoverMerged(String table, String since) {
        return "select m.current_id as buyer, sum(x.net_cents + x.tax_cents) as turnover" + merged(table)
                + " join sale_tax x on x.sale_id = s.id where s.sold_at >= " + since + " group by m.current_id";
    }

    /// A customer who ever bought.
    public static String bought(String customer) {
        return bought(customer, "");
    }

    /// A customer who bought from a moment on.
    public static String boughtSince(String customer, String since) {
        return bought(customer, " and s.sold_at >= " + since);
    }

    /// A customer who bought from a moment on and before another.
    public static String boughtBetween(String customer, String from, String before) {
        return bought(customer, " and s.sold_at >= " + from + " and s.sold_at < " + before);
    }

    /// @param when a condition, or empty
    private static String bought(String customer, String when) {
        return "(exists (select 1 from sale s where s.customer_id = " + customer + when + ")"
                + " or exists (select 1 from sale_attachment s where s.customer_id = " + customer + when + ")"
                + " or exists (select 1" + merged("sale") + " where m.current_id = " + customer + when + ")"
                + " or exists (select 1" + merged("sale_attachment") + " where m.current_id = " + customer + when
                + "))";
    }
}
