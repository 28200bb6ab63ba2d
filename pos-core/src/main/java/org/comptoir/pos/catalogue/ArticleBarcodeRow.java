package org.comptoir.pos.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "article_barcode")
class ArticleBarcodeRow {

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
