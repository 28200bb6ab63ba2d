package org.comptoir.pos.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.jspecify.annotations.Nullable;

/// The article of a scanned barcode with one of its barcodes.
record ScannedRow(ArticleRow article, String barcode) {

    static final String QUERY = """
            select a.id, a.code, a.name, a.variant, a.category_id, a.tax_code, a.price_cents, a.sold_by, a.guaranteed,
            a.picture, a.supplier_id, a.supplier_reference, a.last_cost_cents, a.reorder_point_thousandths, a.favourite,
            a.active, a.change_number, a.version, every_barcode.barcode
            from article_barcode scanned
            join article a on a.id = scanned.article_id
            join article_barcode every_barcode on every_barcode.article_id = scanned.article_id
            where scanned.barcode = ?""";

    static ScannedRow of(ResultSet row) throws SQLException {
        var article = new ArticleRow();
        article.id = row.getLong(1);
        article.code = row.getString(2);
        article.name = row.getString(3);
        article.variant = row.getString(4);
        article.categoryId = number(row, 5);
        article.taxCode = row.getString(6);
        article.priceCents = number(row, 7);
        article.soldBy = SoldBy.valueOf(row.getString(8));
        article.guaranteed = row.getBoolean(9);
        article.picture = row.getString(10);
        article.supplierId = number(row, 11);
        article.supplierReference = row.getString(12);
        article.lastCostCents = number(row, 13);
        article.reorderPointThousandths = number(row, 14);
        var favourite = row.getInt(15);
        article.favourite = row.wasNull() ? null : favourite;
        article.active = row.getBoolean(16);
        article.changeNumber = row.getLong(17);
        article.version = row.getInt(18);
        return new ScannedRow(article, row.getString(19));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
