package org.comptoir.pos.database;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A checksum of a table, equal on both engines for equal content.
///
/// @param cents sum of each money column, by column name
/// @param content sum of the digests of all rows, independent of their order
record TableSum(long rows, Map<String, BigDecimal> cents, long content) {

    private static final String MONEY = "_cents";

    TableSum {
        cents = Map.copyOf(cents);
    }

    /// @param columns in select order
    static TableSum of(ResultSet resultSet, List<String> columns, List<ColumnKind> kinds) throws SQLException {
        var rows = 0L;
        var cents = new TreeMap<String, BigDecimal>();
        var content = 0L;
        var digest = sha256();
        while (resultSet.next()) {
            rows++;
            for (var column = 1; column <= kinds.size(); column++) {
                var kind = kinds.get(column - 1);
                var value = kind.read(resultSet, column);
                digest.update((byte) (value == null ? 0 : 1));
                if (value != null) {
                    var bytes = kind.bytes(value);
                    digest.update(ByteBuffer.allocate(Integer.BYTES)
                            .putInt(bytes.length)
                            .flip());
                    digest.update(bytes);
                    if (columns.get(column - 1).endsWith(MONEY) && value instanceof BigDecimal amount) {
                        cents.merge(columns.get(column - 1), amount, BigDecimal::add);
                    }
                }
            }
            content += ByteBuffer.wrap(digest.digest()).getLong();
        }
        return new TableSum(rows, cents, content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
