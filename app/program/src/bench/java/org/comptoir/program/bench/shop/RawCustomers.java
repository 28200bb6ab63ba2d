package org.comptoir.program.bench.shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.comptoir.customers.customer.details.Folding;

/// Writes customers by raw JDBC in batches: the baseline of an import, and the way the shops are filled.
public final class RawCustomers implements AutoCloseable {

    /// Above any id allocated by the program's own sequences during a run.
    public static final long FIRST_ID = 1_000_000_000;

    private static final int BATCH = 500;
    private static final Timestamp NOW = Timestamp.from(Instant.parse("2026-01-02T08:00:00Z"));

    private final Connection connection;
    private final PreparedStatement customer;
    private final PreparedStatement phone;
    private final PreparedStatement email;
    private final PreparedStatement address;

    private RawCustomers(Connection connection) throws SQLException {
        this.connection = connection;
        customer = connection.prepareStatement("""
                insert into customer (id, number, kind, title, given_name, middle_name, family_name, suffix, company,
                job_title, language, alert_note, web_sites, uid, list_name, sort_name, town, phone, email, created_at,
                changed_at, archived, version)
                values (?, ?, 'PERSON', '', ?, '', ?, '', '', '', '', '', '', '', ?, ?, ?, ?, ?, ?, ?, false, 0)""");
        phone = connection.prepareStatement("""
                insert into customer_phone (customer_id, position, label, raw, e164, national_form, mobile, preferred)
                values (?, 0, 'cell', ?, ?, ?, true, false)""");
        email = connection.prepareStatement("""
                insert into customer_email (customer_id, position, label, address, folded, preferred)
                values (?, 0, 'home', ?, ?, false)""");
        address = connection.prepareStatement("""
                insert into customer_address (customer_id, position, label, street, postal_code, town, town_folded,
                region, country, preferred) values (?, 0, 'home', ?, ?, ?, ?, '', 'FR', false)""");
    }

    /// Inserts people, starting with this number.
    public static void insert(Connection connection, int first, int count) throws SQLException {
        try (var rows = new RawCustomers(connection)) {
            for (var number = first; number < first + count; number++) {
                rows.add(FIRST_ID + number, Person.number(number));
                if (number % BATCH == BATCH - 1) {
                    rows.write();
                }
            }
            rows.write();
        }
        connection.commit();
    }

    private void add(long id, Person person) throws SQLException {
        customer.setLong(1, id);
        customer.setString(2, "B" + id);
        customer.setString(3, person.given());
        customer.setString(4, person.family());
        customer.setString(5, person.listName());
        customer.setString(6, Folding.of(person.listName()));
        customer.setString(7, person.town());
        customer.setString(8, person.phone());
        customer.setString(9, person.email());
        customer.setTimestamp(10, NOW);
        customer.setTimestamp(11, NOW);
        customer.addBatch();
        phone.setLong(1, id);
        phone.setString(2, person.phone());
        phone.setString(3, "+33" + person.phone().replace(" ", "").substring(1));
        phone.setString(4, person.phone());
        phone.addBatch();
        email.setLong(1, id);
        email.setString(2, person.email());
        email.setString(3, person.email());
        email.addBatch();
        address.setLong(1, id);
        address.setString(2, person.street());
        address.setString(3, person.postalCode());
        address.setString(4, person.town());
        address.setString(5, Folding.of(person.town()));
        address.addBatch();
    }

    private void write() throws SQLException {
        customer.executeBatch();
        phone.executeBatch();
        email.executeBatch();
        address.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        customer.close();
        phone.close();
        email.close();
        address.close();
        connection.commit();
    }
}
