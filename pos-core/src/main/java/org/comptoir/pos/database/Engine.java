package org.comptoir.pos.database;

import java.util.Map;

/// What differs between the two engines; all else is the same SQL and HQL.
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

    /// The words that migrations write as `${word}`.
    Map<String, String> placeholders() {
        return placeholders;
    }

    /// The SQL state of a write in a transaction that only reads.
    String writeRefused() {
        return writeRefused;
    }
}
