package org.comptoir.customers.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.customers.Fixtures;
import org.comptoir.pos.database.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A table with a column that names a customer is told what a merge does to it.
@ParameterizedClass
@EnumSource(TestEngine.class)
class CustomerReferencesTest {

    /// Columns whose names say customer, and that name none.
    private static final Set<String> OTHERS = Set.of(
            "sale.customer_name",
            "sale_attachment.customer_name",
            "sales_order.customer_name",
            "agenda_task.customer_name",
            "promotion.customer_tag");

    @Parameter
    TestEngine engine;

    @Test
    void knowEachColumnThatNamesACustomer() {
        var columns =
                Fixtures.database(engine).read(session -> session.doReturningWork(CustomerReferencesTest::columns));

        assertThat(columns)
                .as("list new columns in CustomerReferences, and see that they are read as those of who is kept")
                .containsExactlyInAnyOrderElementsOf(CustomerReferences.all().keySet());
    }

    /// By their name, and by a foreign key whatever their name.
    private static Set<String> columns(Connection connection) throws SQLException {
        var columns = new TreeSet<String>();
        var data = connection.getMetaData();
        try (var found = data.getColumns(null, connection.getSchema(), "%", "%")) {
            while (found.next()) {
                var column = lower(found.getString("COLUMN_NAME"));
                if (column.contains("customer")) {
                    columns.add(lower(found.getString("TABLE_NAME")) + "." + column);
                }
            }
        }
        var table = data.storesUpperCaseIdentifiers() ? "CUSTOMER" : "customer";
        try (var keys = data.getExportedKeys(null, connection.getSchema(), table)) {
            while (keys.next()) {
                columns.add(lower(keys.getString("FKTABLE_NAME")) + "." + lower(keys.getString("FKCOLUMN_NAME")));
            }
        }
        columns.removeAll(OTHERS);
        return columns;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
