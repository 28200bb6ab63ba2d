package org.comptoir.pos.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What an account may do on a server, as its owner says. All of it is one transaction, which the caller commits.
final class AccountGrants {

    /// A table that has sales: an account that may add to it is one of the program's.
    private static final String SALES = "sale";

    /// The first version of PostgreSQL in which others than the owner may refresh statistics.
    private static final int FIRST_WITH_MAINTENANCE = 17;

    private static final String OWNER_OF = """
            select pg_get_userbyid(c.relowner) from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = current_schema() and c.relname = ?""";

    private static final String ACCOUNTS = """
            select distinct r.rolname from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            cross join lateral aclexplode(c.relacl) a
            join pg_roles r on r.oid = a.grantee
            where n.nspname = current_schema() and c.relname = ?
              and a.privilege_type = 'INSERT' and a.grantee <> c.relowner
            order by 1""";

    private static final String MAY_CHANGE = """
            select has_table_privilege(r.oid, c.oid, 'DELETE, TRUNCATE, TRIGGER')
                   or pg_has_role(r.oid, c.relowner, 'MEMBER')
                   or exists (select 1 from pg_attribute t
                       where t.attrelid = c.oid and t.attnum > 0 and not t.attisdropped
                         and t.attname <> all (string_to_array(?, ' '))
                         and has_column_privilege(r.oid, c.oid, t.attnum, 'UPDATE'))
            from pg_roles r, pg_class c join pg_namespace n on n.oid = c.relnamespace
            where r.rolname = ? and n.nspname = current_schema() and c.relname = ?""";

    private final Connection connection;
    private final List<Schema> schemas;

    AccountGrants(Connection connection, List<Schema> schemas) {
        this.connection = connection;
        this.schemas = List.copyOf(schemas);
    }

    /// Who owns the tables; empty if there are none.
    static Optional<String> owner(Connection connection, Schema schema) throws SQLException {
        return text(connection, OWNER_OF, schema.history());
    }

    static String user(Connection connection) throws SQLException {
        return text(connection, "select current_user").orElseThrow();
    }

    /// Makes the account if it is missing.
    Optional<AccountRefusal> prepare(ServerAccount account) throws SQLException {
        if (text("select rolname from pg_roles where rolname = ?", account.name())
                .isPresent()) {
            return Optional.empty();
        }
        var password = account.newPassword();
        if (text("select 'yes' from pg_roles where rolname = current_user and (rolcreaterole or rolsuper)")
                .isEmpty()) {
            return Optional.of(new AccountRefusal.MayNotCreate(
                    user(connection), account.name(), "create role " + account.name() + " login password '...';"));
        }
        if (password == null) {
            return Optional.of(new AccountRefusal.Missing(account.name()));
        }
        run("create role " + account.name() + " login password '" + ScramVerifier.of(password) + "'");
        return Optional.empty();
    }

    /// The same, or nothing if the account has other ways.
    Optional<AccountRefusal> grantOrUndo(String account) throws SQLException {
        var refusal = grant(account);
        if (refusal.isPresent()) {
            connection.rollback();
        }
        return refusal;
    }

    /// Lets the account do what the program does and no more.
    Optional<AccountRefusal> grant(String account) throws SQLException {
        var restricted = TableRights.restricted(schemas);
        var tables = new TreeMap<String, TableRights>();
        ShopTables.of(connection)
                .forEach(table -> tables.put(table, restricted.getOrDefault(table, new TableRights.All())));
        tables.put(MoveMark.TABLE, new TableRights.All());
        var schema = quoted(connection.getSchema());
        var user = quoted(account);
        // What was granted to everybody would hold for the account too.
        run("revoke all on all tables in schema " + schema + " from public, " + user);
        run("revoke create on schema " + schema + " from public, " + user);
        for (var table : tables.entrySet()) {
            run("grant " + table.getValue().granted(columns(table.getKey())) + " on " + table.getKey() + " to " + user);
        }
        for (var each : schemas) {
            run("grant select on " + each.history() + " to " + user);
        }
        if (connection.getMetaData().getDatabaseMajorVersion() >= FIRST_WITH_MAINTENANCE) {
            run("grant maintain on all tables in schema " + schema + " to " + user);
        }
        run("grant usage, select on all sequences in schema " + schema + " to " + user);
        run("grant usage on schema " + schema + " to " + user);
        return tooPowerful(account, restricted);
    }

    /// Whether the account has other ways to what it may not do.
    private Optional<AccountRefusal> tooPowerful(String account, Map<String, TableRights> restricted)
            throws SQLException {
        for (var table : restricted.entrySet()) {
            if (table.getValue() instanceof TableRights.InsertOnly(var changing)
                    && mayChange(account, table.getKey(), changing)) {
                return Optional.of(new AccountRefusal.TooPowerful(account, table.getKey()));
            }
        }
        return Optional.empty();
    }

    private boolean mayChange(String account, String table, List<String> changing) throws SQLException {
        return text(MAY_CHANGE, String.join(" ", changing), account, table)
                .filter("t"::equals)
                .isPresent();
    }

    /// The accounts of the program that have rights here, for new tables after a migration.
    List<String> accounts() throws SQLException {
        var accounts = new ArrayList<String>();
        try (var select = connection.prepareStatement(ACCOUNTS)) {
            select.setString(1, SALES);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    accounts.add(rows.getString(1));
                }
            }
        }
        return accounts;
    }

    private Set<String> columns(String table) throws SQLException {
        var columns = new HashSet<String>();
        try (var rows = connection.getMetaData().getColumns(null, connection.getSchema(), table, null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Optional<String> text(String sql, String... values) throws SQLException {
        return text(connection, sql, values);
    }

    private static Optional<String> text(Connection connection, String sql, String... values) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
