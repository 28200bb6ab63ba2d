package org.comptoir.program.bench.shop;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

/// Writes unsigned sales of a till by raw JDBC in batches: years of purchases that nobody has the time to ring up.
public final class RawPurchases implements AutoCloseable {

    public static final int LINES = 5;

    /// Above any id allocated by the program's own sequences during a run.
    private static final long FIRST_ID = 1_000_000_000;

    private static final int BATCH = 1_000;
    private static final String SIGNATURE = "s".repeat(88);

    private final PreparedStatement sale;
    private final PreparedStatement line;
    private final PreparedStatement tax;
    private final PreparedStatement tender;
    private final int articles;
    private final Random random = new Random(7);
    private long number;

    private RawPurchases(Connection connection, String till, int articles) throws SQLException {
        this.articles = articles;
        sale = connection.prepareStatement("""
                insert into sale (till_id, id, number, request_id, sold_at, business_day, till, staff_id, staff_name,
                customer_id, customer_name, articles, discount_cents, total_cents, change_cents, points_earned,
                points_spent, points_balance, signature, mark)
                values ('%s', ?, ?, ?, ?, ?, 'Archive', 0, 'bench', ?, 'Durand, Anne', 5, 0, ?, 0, 0, 0, 0, ?, 'abcd')
                """.formatted(till));
        line = connection.prepareStatement("""
                insert into sale_line (id, sale_id, position, kind, article_id, code, description, sold_by,
                quantity_thousandths, unit_price_cents, discount_cents, shared_discount_cents, total_cents, tax_code,
                tax_rate_bp, note)
                values (?, ?, ?, 'ARTICLE', ?, 'B000001', 'Article 1', 'PIECE', 1000, ?, 0, 0, ?, 'N', 2000, '')""");
        tax = connection.prepareStatement(
                "insert into sale_tax (id, sale_id, tax_code, rate_bp, net_cents, tax_cents) values (?, ?, 'N', 2000, ?, ?)");
        tender = connection.prepareStatement("""
                insert into sale_tender (id, sale_id, position, kind, amount_cents, given_cents, reference)
                values (?, ?, 1, 'CARD', ?, ?, '')""");
    }

    /// Inserts sales of five lines to these customers in turn, evenly spread over the time before a moment.
    ///
    /// @param till registered, and not selling
    public static void insert(
            Connection connection, String till, int sales, int customers, int articles, Instant before, Duration years)
            throws SQLException {
        try (var rows = new RawPurchases(connection, till, articles)) {
            for (var made = 0; made < sales; made++) {
                var soldAt = before.minus(years.multipliedBy(sales - made).dividedBy(sales));
                rows.add(RawCustomers.FIRST_ID + made * 7_919L % customers, soldAt);
                if (made % BATCH == BATCH - 1) {
                    rows.write();
                }
            }
            rows.insertRegular(before, Duration.ofDays(3_650));
            rows.write();
        }
        connection.commit();
    }

    /// The first customer comes twice a week for ten years.
    private void insertRegular(Instant before, Duration years) throws SQLException {
        var visits = years.toDays() * 2 / 7;
        for (var visit = 0L; visit < visits; visit++) {
            add(
                    RawCustomers.FIRST_ID,
                    before.minus(years.multipliedBy(visits - visit).dividedBy(visits)));
        }
    }

    private void add(long customer, Instant soldAt) throws SQLException {
        number++;
        var id = FIRST_ID + number;
        var total = 0L;
        for (var position = 0; position < LINES; position++) {
            var price = 95L + random.nextInt(2_000);
            total += price;
            line.setLong(1, id * LINES + position);
            line.setLong(2, id);
            line.setInt(3, position);
            line.setLong(4, RawArticles.FIRST_ID + random.nextInt(articles));
            line.setLong(5, price);
            line.setLong(6, price);
            line.addBatch();
        }
        sale.setLong(1, id);
        sale.setLong(2, number);
        sale.setString(3, new UUID(7, id).toString());
        sale.setTimestamp(4, Timestamp.from(soldAt));
        sale.setDate(5, Date.valueOf(soldAt.atZone(ZoneOffset.UTC).toLocalDate()));
        sale.setLong(6, customer);
        sale.setLong(7, total);
        sale.setString(8, SIGNATURE);
        sale.addBatch();
        var net = total * 10_000 / 12_000;
        tax.setLong(1, id);
        tax.setLong(2, id);
        tax.setLong(3, net);
        tax.setLong(4, total - net);
        tax.addBatch();
        tender.setLong(1, id);
        tender.setLong(2, id);
        tender.setLong(3, total);
        tender.setLong(4, total);
        tender.addBatch();
    }

    private void write() throws SQLException {
        sale.executeBatch();
        line.executeBatch();
        tax.executeBatch();
        tender.executeBatch();
        sale.getConnection().commit();
    }

    @Override
    public void close() throws SQLException {
        sale.close();
        line.close();
        tax.close();
        tender.close();
    }
}
