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

/// What a table holds, in figures that are the same on both engines.
///
/// @param cents the sum of each column of money, by the column's name
/// @param content the sum of the digests of all rows, whatever their order
record TableSum(long rows, Map<String, BigDecimal> cents, long content) {

    private static final String MONEY = "_cents";

    TableSum {
        cents = Map.copyOf(cents);
    }

    /// @param columns in the order in which they were selected
    static TableSum of(ResultSet found, List<String> columns, List<ColumnKind> kinds) throws SQLException {
        var rows = 0L;
        var cents = new TreeMap<String, BigDecimal>();
        var content = 0L;
        var digest = sha256();
        while (found.next()) {
            rows++;
            for (var column = 1; column <= kinds.size(); column++) {
                var kind = kinds.get(column - 1);
                var value = kind.read(found, column);
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
