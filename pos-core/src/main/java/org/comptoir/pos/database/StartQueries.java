package org.comptoir.pos.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is read before somebody can sign in, in plain SQL: Hibernate takes longer to be built than all the rest of a
/// start, and is built while the first screen is looked at. Nothing else reads past it.
public final class StartQueries {

    private final Database database;

    public StartQueries(Database database) {
        this.database = database;
    }

    /// The head of a till's chain.
    ///
    /// @param lastKey fingerprint of the key that signed its newest entry
    public record ChainHead(String till, String chain, long lastNumber, String lastKey) {}

    /// An active till.
    public record ActiveTill(String id, String name) {}

    /// Somebody who may sign in.
    ///
    /// @param language of the screens for this person; null for the shop's
    public record ActiveStaff(
            long id, String name, String role, @Nullable String language) {}

    /// Of all tills.
    public List<ChainHead> chainHeads() {
        return list(
                "select till_id, chain, last_number, last_key from journal_chain",
                rows -> new ChainHead(rows.getString(1), rows.getString(2), rows.getLong(3), rows.getString(4)));
    }

    /// The till of a machine.
    public Optional<ActiveTill> till(UUID machine) {
        return list(
                        "select id, name from till where machine = ? and state = 'ACTIVE'",
                        rows -> new ActiveTill(rows.getString(1), rows.getString(2)),
                        machine.toString())
                .stream()
                .findFirst();
    }

    /// By name.
    public List<ActiveStaff> staff() {
        return list(
                "select id, name, role, language from staff where active = true order by name",
                rows -> new ActiveStaff(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
    }

    /// All settings and notes by name.
    public Map<String, String> settings() {
        return list("select name, setting_value from setting", rows -> Map.entry(rows.getString(1), rows.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The names of the tables whose changes are signed.
    public Set<String> coveredTables() {
        return new HashSet<>(list("select name from audit_trail where name <> 'revision'", rows -> rows.getString(1)));
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Row<T> row, String... values) {
        return database.readDirectly(connection -> list(connection, sql, row, values));
    }

    private static <T> List<T> list(Connection connection, String sql, Row<T> row, String... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var rows = bound(statement, values).executeQuery()) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(row.of(rows));
            }
            return list;
        }
    }

    private static PreparedStatement bound(PreparedStatement statement, String... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }
}
