package org.comptoir.program.bench.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;

/// Writes and finds articles by raw JDBC.
public final class RawArticles {

    /// Above any id allocated by the program's own sequences during a run.
    public static final long FIRST_ID = 1_000_000_000;

    private static final int BATCH = 1_000;

    private RawArticles() {}

    /// Inserts articles, each with a barcode and stock.
    public static void insert(Connection connection, int count) throws SQLException {
        try (var article = connection.prepareStatement("""
                        insert into article (id, code, name, variant, tax_code, price_cents, sold_by, picture,
                        supplier_reference, active, change_number, version)
                        values (?, ?, ?, '', 'N', ?, 'PIECE', '', '', true, 0, 0)""");
                var barcode =
                        connection.prepareStatement("insert into article_barcode (barcode, article_id) values (?, ?)");
                var level = connection.prepareStatement(
                        "insert into stock_level (article_id, quantity_thousandths) values (?, ?)")) {
            for (var number = 0; number < count; number++) {
                var id = FIRST_ID + number;
                article.setLong(1, id);
                article.setString(2, "B%06d".formatted(number));
                article.setString(3, "Article " + number);
                article.setLong(4, 95 + number * 137L % 4_900);
                article.addBatch();
                barcode.setString(1, barcode(number));
                barcode.setLong(2, id);
                barcode.addBatch();
                level.setLong(1, id);
                level.setObject(2, 100_000_000L, Types.BIGINT);
                level.addBatch();
                if (number % BATCH == BATCH - 1 || number == count - 1) {
                    article.executeBatch();
                    barcode.executeBatch();
                    level.executeBatch();
                }
            }
        }
        connection.commit();
    }

    /// Thirteen digits from the range for internal use by shops (GS1 General Specifications, section 1.4: prefix
    /// 20).
    public static String barcode(int number) {
        var digits = "200%09d".formatted(number);
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
