package org.comptoir.pos.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.comptoir.pos.database.location.Location;
import org.jspecify.annotations.Nullable;

/// Configures connections to a PostgreSQL server so that nothing ever waits without limit: neither this machine for
/// a server that no longer answers, nor the server for a machine whose cable was unplugged in the middle of a sale.
///
/// The server aborts an idle transaction before others give up waiting for its locks, and a statement before this
/// machine gives up waiting for its result.
final class PostgresServer {

    /// The common application name of the programs of a shop, by which [ServerPresence] finds them.
    static final String APPLICATION = "Comptoir";

    /// Distinguished from the till itself, so that a program about to migrate does not wait for its own
    /// connections.
    static final String MAINTENANCE = APPLICATION + " maintenance";

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
    private static final Duration LOGIN_TIMEOUT = Duration.ofSeconds(4);
    private static final Duration POOL_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration VALIDATION_TIMEOUT = Duration.ofSeconds(1);

    /// Longer than the longest statement, so that the server's error arrives first.
    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(10);

    private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(8);
    private static final Duration IDLE_IN_TRANSACTION_TIMEOUT = Duration.ofSeconds(3);
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(5);

    private static final Duration BULK_SOCKET_TIMEOUT = Duration.ofMinutes(11);
    private static final Duration BULK_STATEMENT_TIMEOUT = Duration.ofMinutes(10);
    private static final Duration BULK_IDLE_IN_TRANSACTION_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration BULK_LOCK_TIMEOUT = Duration.ofSeconds(20);

    private final Location.Server location;

    PostgresServer(Location.Server location) {
        this.location = location;
    }

    String url() {
        return location.url();
    }

    /// Completes a pool that connects when the first connection is requested.
    HikariDataSource pool(HikariConfig config) {
        config.setJdbcUrl(location.url());
        if (!location.user().isEmpty()) {
            config.setUsername(location.user());
            config.setPassword(password());
        }
        properties(applicationName(), SOCKET_TIMEOUT).forEach(config::addDataSourceProperty);
        config.setConnectionTimeout(POOL_TIMEOUT.toMillis());
        config.setValidationTimeout(VALIDATION_TIMEOUT.toMillis());
        config.setConnectionInitSql(settings() + ServerPresence.ANNOUNCE);
        // Otherwise the first rollback would undo what the line above sets.
        config.setIsolateInternalQueries(true);
        var pool = new HikariDataSource();
        config.copyStateTo(pool);
        return pool;
    }

    /// A separate connection for long operations, not in autocommit.
    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.putAll(maintenanceProperties());
        if (!location.user().isEmpty()) {
            properties.setProperty("user", location.user());
            var password = password();
            if (password != null) {
                properties.setProperty("password", password);
            }
        }
        var connection = DriverManager.getConnection(location.url(), properties);
        try (var set = connection.createStatement()) {
            set.execute(bulkSettings());
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Empty if the address or the driver's own files provide it.
    @Nullable
    String user() {
        return location.user().isEmpty() ? null : location.user();
    }

    /// Null where the driver is to look into its own files: it takes an empty one for the password.
    @Nullable
    String password() {
        return location.user().isEmpty() || location.password().isEmpty() ? null : location.password();
    }

    /// The driver's settings for long operations.
    Map<String, String> maintenanceProperties() {
        return properties(MAINTENANCE, BULK_SOCKET_TIMEOUT);
    }

    /// SQL that allows a session long operations.
    static String bulkSettings() {
        return bulkSettings("set");
    }

    /// Extends the timeouts of the current transaction. The pool resets them when the connection is returned, the
    /// server at the end of the transaction.
    static void allowLongWork(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(BULK_SOCKET_TIMEOUT.toMillis()));
        try (var set = connection.createStatement()) {
            set.execute(bulkSettings("set local"));
        }
    }

    private static Map<String, String> properties(String application, Duration socketTimeout) {
        var properties = new HashMap<String, String>();
        properties.put("ApplicationName", application);
        properties.put("reWriteBatchedInserts", "true");
        properties.put("tcpKeepAlive", "true");
        properties.put("connectTimeout", seconds(CONNECT_TIMEOUT));
        properties.put("loginTimeout", seconds(LOGIN_TIMEOUT));
        properties.put("cancelSignalTimeout", seconds(CONNECT_TIMEOUT));
        properties.put("socketTimeout", seconds(socketTimeout));
        return properties;
    }

    /// Shown by the server in its list of connections; limited to 63 characters.
    private static String applicationName() {
        var version = PostgresServer.class.getPackage().getImplementationVersion();
        var name = APPLICATION + (version == null ? "" : " " + version) + ", " + System.getProperty("user.name", "?");
        return name.length() > 63 ? name.substring(0, 63) : name;
    }

    private static String settings() {
        return timeouts("set", STATEMENT_TIMEOUT, IDLE_IN_TRANSACTION_TIMEOUT, LOCK_TIMEOUT)
                // Lets the server detect an unplugged cable while no transaction is open.
                + " set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3;";
    }

    private static String bulkSettings(String set) {
        return timeouts(set, BULK_STATEMENT_TIMEOUT, BULK_IDLE_IN_TRANSACTION_TIMEOUT, BULK_LOCK_TIMEOUT);
    }

    private static String timeouts(String set, Duration statement, Duration idle, Duration lock) {
        return "%1$s statement_timeout = %2$d; %1$s idle_in_transaction_session_timeout = %3$d; %1$s lock_timeout = %4$d;"
                .formatted(set, statement.toMillis(), idle.toMillis(), lock.toMillis());
    }

    private static String seconds(Duration duration) {
        return String.valueOf(duration.toSeconds());
    }
}
