package org.comptoir.pos.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// The differences between the two engines; everything else is common SQL and HQL.
enum Engine {
    DERBY(
            "org.hibernate.community.dialect.DerbyDialect",
            Map.of("blob", "blob", "clob", "clob", "now", "current_timestamp"),
            "25502"),
    POSTGRESQL(
            "org.hibernate.dialect.PostgreSQLDialect",
            Map.of("blob", "bytea", "clob", "text", "now", "current_timestamp"),
            "25006");

    private final String dialect;
    private final Map<String, String> placeholders;
    private final String writeRefused;

    Engine(String dialect, Map<String, String> placeholders, String writeRefused) {
        this.dialect = dialect;
        this.placeholders = placeholders;
        this.writeRefused = writeRefused;
    }

    String dialect() {
        return dialect;
    }

    /// The placeholders used by migrations as `${word}`.
    Map<String, String> placeholders() {
        return placeholders;
    }

    /// The SQL state of a write in a read-only transaction.
    String writeRefused() {
        return writeRefused;
    }

    /// The engine of a connection.
    static Engine of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? POSTGRESQL : DERBY;
    }

    /// Selects name, next value and increment of each sequence.
    String sequences() {
        return switch (this) {
            case DERBY ->
                "select s.sequencename, syscs_util.syscs_peek_at_sequence(c.schemaname, s.sequencename), s.increment"
                        + " from sys.syssequences s join sys.sysschemas c on c.schemaid = s.schemaid"
                        + " where c.schemaname = current schema";
            case POSTGRESQL ->
                "select sequencename, coalesce(last_value + increment_by, start_value), increment_by"
                        + " from pg_sequences where schemaname = current_schema()";
        };
    }

    /// Makes a sequence continue with a value.
    List<String> restart(String sequence, long next, long increment) {
        return switch (this) {
            case DERBY ->
                List.of(
                        "drop sequence " + sequence + " restrict",
                        "create sequence " + sequence + " start with " + next + " increment by " + increment);
            case POSTGRESQL -> List.of("alter sequence " + sequence + " restart with " + next);
        };
    }
}
