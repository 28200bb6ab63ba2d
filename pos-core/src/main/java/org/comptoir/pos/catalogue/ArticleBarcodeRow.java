package org.comptoir.pos.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.comptoir.pos.trail.CoveredTable;

@Entity
@Table(name = "article_barcode")
class ArticleBarcodeRow {

    static final CoveredTable COVERED =
            CoveredTable.byText("article_barcode", "barcode").open("article_id");

    @Id
    String barcode = "";

    @Column(name = "article_id")
    long articleId;

    ArticleBarcodeRow() {}

    ArticleBarcodeRow(String barcode, long articleId) {
        this.barcode = barcode;
        this.articleId = articleId;
    }
}
