package org.comptoir.program.bench.counter;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.comptoir.pos.till.TillId;
import org.comptoir.program.bench.shop.RawArticles;

/// Writes the rows of a sale with five lines by raw JDBC, in one durable transaction: the baseline of a checkout. It
/// sells at a till of its own, so that the chains of the others stay intact.
public final class RawSale {

    private static final int LINES = 5;
    private static final String SIGNATURE = "s".repeat(88);

    private final Connection connection;
    private final Clock clock = Clock.systemUTC();
    private final PreparedStatement head;
    private final PreparedStatement journal;
    private final PreparedStatement sale;
    private final PreparedStatement line;
    private final PreparedStatement tax;
    private final PreparedStatement tender;
    private final PreparedStatement movement;
    private final PreparedStatement level;
    private final PreparedStatement balance;
    private final PreparedStatement points;
    private final PreparedStatement change;
    private final PreparedStatement ticket;
    private long id = RawArticles.FIRST_ID + System.nanoTime() % 1_000_000_000_000L * 10;

    /// @param till registered, and not selling otherwise
    public RawSale(Connection connection, TillId till) throws SQLException {
        this.connection = connection;
        claimKey(till);
        head = connection.prepareStatement(
                "update journal_chain set last_number = ?, last_signature = ? where till_id = '%s' and chain = 'SALES'"
                        .formatted(till.value()));
        journal = connection.prepareStatement("""
                insert into journal_entry (till_id, chain, number, recorded_at, kind, content, signature)
                values ('%s', 'SALES', ?, ?, 'sale', ?, ?)""".formatted(till.value()));
        sale = connection.prepareStatement("""
                insert into sale (till_id, id, number, request_id, sold_at, business_day, till, staff_id, staff_name,
                customer_id, customer_name, articles, discount_cents, total_cents, change_cents, points_earned,
                points_spent, points_balance, signature, mark)
                values ('%s', ?, ?, ?, ?, ?, 'Raw', 0, 'bench', ?, 'Durand, Anne', 5, 0, 10000, 0, 100, 0, 100, ?, 'abcd')
                """.formatted(till.value()));
        line = connection.prepareStatement("""
                insert into sale_line (id, sale_id, position, kind, article_id, code, description, sold_by,
                quantity_thousandths, unit_price_cents, discount_cents, shared_discount_cents, total_cents, tax_code,
                tax_rate_bp, note)
                values (?, ?, ?, 'ARTICLE', ?, 'B000001', 'Article 1', 'PIECE', 1000, 2000, 0, 0, 2000, 'N', 2000,
                '')""");
        tax = connection.prepareStatement(
                "insert into sale_tax (id, sale_id, tax_code, rate_bp, net_cents, tax_cents) values (?, ?, 'N', 2000, 8333, 1667)");
        tender = connection.prepareStatement("""
                insert into sale_tender (id, sale_id, position, kind, amount_cents, given_cents, reference)
                values (?, ?, 1, 'CARD', 10000, 10000, '')""");
        movement = connection.prepareStatement("""
                insert into stock_movement (sale_till, id, article_id, moved_at, quantity_thousandths, reason,
                sale_number, staff_name, note) values ('%s', ?, ?, ?, -1000, 'SALE', ?, 'bench', '')
                """.formatted(till.value()));
        level = connection.prepareStatement(
                "update stock_level set quantity_thousandths = quantity_thousandths - 1000 where article_id = ?");
        balance = connection.prepareStatement("update points_balance set points = points + 100 where customer_id = ?");
        points = connection.prepareStatement("""
                insert into points_movement (sale_till, id, customer_id, moved_at, points, reason, sale_number,
                staff_name, note) values ('%s', ?, ?, ?, 100, 'EARNED', ?, 'bench', '')
                """.formatted(till.value()));
        change = connection.prepareStatement("""
                insert into customer_change (id, first_customer, last_customer, recorded_at) values (?, ?, ?, ?)""");
        ticket = connection.prepareStatement("delete from open_ticket where request_id = ?");
    }

    /// A shop opens only if the last entries of all chains are of its own key.
    private void claimKey(TillId till) throws SQLException {
        try (var claim = connection.prepareStatement("""
                update journal_chain set last_key = (select max(last_key) from journal_chain) where till_id = ?""")) {
            claim.setString(1, till.value());
            claim.executeUpdate();
        }
        connection.commit();
    }

    /// @param articles five different ones
    public long sell(long customer, long[] articles) throws SQLException {
        var number = id++;
        var now = clock.instant();
        record(number, now);
        insertSale(number, now, customer);
        for (var i = 0; i < LINES; i++) {
            line.setLong(1, id++);
            line.setLong(2, number);
            line.setInt(3, i + 1);
            line.setLong(4, articles[i]);
            line.addBatch();
            movement.setLong(1, id++);
            movement.setLong(2, articles[i]);
            movement.setTimestamp(3, Timestamp.from(now));
            movement.setLong(4, number);
            movement.addBatch();
            level.setLong(1, articles[i]);
            level.addBatch();
        }
        line.executeBatch();
        movement.executeBatch();
        level.executeBatch();
        givePoints(number, now, customer);
        connection.commit();
        return number;
    }

    private void record(long number, Instant now) throws SQLException {
        head.setLong(1, number);
        head.setString(2, SIGNATURE);
        head.executeUpdate();
        journal.setLong(1, number);
        journal.setTimestamp(2, Timestamp.from(now));
        journal.setString(3, "line=article,quantity,price,total\n".repeat(30));
        journal.setString(4, SIGNATURE);
        journal.executeUpdate();
    }

    private void insertSale(long number, Instant now, long customer) throws SQLException {
        var request = UUID.randomUUID().toString();
        sale.setLong(1, number);
        sale.setLong(2, number);
        sale.setString(3, request);
        sale.setTimestamp(4, Timestamp.from(now));
        sale.setDate(5, Date.valueOf(now.atZone(ZoneOffset.UTC).toLocalDate()));
        sale.setLong(6, customer);
        sale.setString(7, SIGNATURE);
        sale.executeUpdate();
        tax.setLong(1, id++);
        tax.setLong(2, number);
        tax.executeUpdate();
        tender.setLong(1, id++);
        tender.setLong(2, number);
        tender.executeUpdate();
        ticket.setString(1, request);
        ticket.executeUpdate();
    }

    private void givePoints(long number, Instant now, long customer) throws SQLException {
        balance.setLong(1, customer);
        balance.executeUpdate();
        points.setLong(1, id++);
        points.setLong(2, customer);
        points.setTimestamp(3, Timestamp.from(now));
        points.setLong(4, number);
        points.executeUpdate();
        change.setLong(1, id++);
        change.setLong(2, customer);
        change.setLong(3, customer);
        change.setTimestamp(4, Timestamp.from(now));
        change.executeUpdate();
    }
}
