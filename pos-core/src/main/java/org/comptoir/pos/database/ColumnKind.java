package org.comptoir.pos.database;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/// The content of a column, whatever its engine calls the type: how it is read, written, and converted to bytes
/// that are equal for equal values on both engines.
enum ColumnKind {
    TEXT {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        void write(PreparedStatement insert, int column, @Nullable Object value) throws SQLException {
            insert.setString(column, (String) value);
        }

        @Override
        byte[] bytes(Object value) {
            return utf8(value);
        }
    },
    BYTES {
        @Override
        byte @Nullable [] read(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }

        @Override
        void write(PreparedStatement insert, int column, @Nullable Object value) throws SQLException {
            insert.setBytes(column, (byte[]) value);
        }

        @Override
        byte[] bytes(Object value) {
            return (byte[]) value;
        }
    },

    /// Stored unchanged in UTC. Read with a calendar in the machine's zone, the hour skipped in spring would shift.
    INSTANT {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getTimestamp(column, utc());
        }

        @Override
        void write(PreparedStatement insert, int column, @Nullable Object value) throws SQLException {
            insert.setTimestamp(column, (java.sql.Timestamp) value, utc());
        }

        @Override
        byte[] bytes(Object value) {
            return utf8(((java.sql.Timestamp) value).toInstant());
        }
    },
    DATE {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            var date = row.getDate(column);
            return date == null ? null : date.toLocalDate();
        }

        @Override
        void write(PreparedStatement insert, int column, @Nullable Object value) throws SQLException {
            insert.setDate(column, value == null ? null : java.sql.Date.valueOf((LocalDate) value));
        }

        @Override
        byte[] bytes(Object value) {
            return utf8(value);
        }
    },
    FLAG {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            var flag = row.getBoolean(column);
            return row.wasNull() ? null : flag;
        }

        @Override
        void write(PreparedStatement insert, int column, @Nullable Object value) throws SQLException {
            if (value == null) {
                insert.setNull(column, Types.BOOLEAN);
            } else {
                insert.setBoolean(column, (Boolean) value);
            }
        }

        @Override
        byte[] bytes(Object value) {
            return utf8(value);
        }
    },
    NUMBER {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getBigDecimal(column);
        }

        @Override
        void write(PreparedStatement insert, int column, @Nullable Object value) throws SQLException {
            insert.setBigDecimal(column, (BigDecimal) value);
        }

        @Override
        byte[] bytes(Object value) {
            return utf8(((BigDecimal) value).stripTrailingZeros().toPlainString());
        }
    };

    abstract @Nullable Object read(ResultSet row, int column) throws SQLException;

    abstract void write(PreparedStatement insert, int column, @Nullable Object value) throws SQLException;

    abstract byte[] bytes(Object value);

    /// @param type one of [Types]
    /// @throws IllegalArgumentException for an unsupported type: better no copy than a wrong one
    static ColumnKind of(int type) {
        return switch (type) {
            case Types.CLOB, Types.VARCHAR, Types.LONGVARCHAR, Types.CHAR -> TEXT;
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> BYTES;
            case Types.TIMESTAMP -> INSTANT;
            case Types.DATE -> DATE;
            case Types.BOOLEAN, Types.BIT -> FLAG;
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.DECIMAL, Types.NUMERIC -> NUMBER;
            default -> throw new IllegalArgumentException("no copy is known of columns of type " + type);
        };
    }

    private static byte[] utf8(Object value) {
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
