package org.comptoir.pos.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "stock_level")
class StockLevelRow {

    @Id
    @Column(name = "article_id")
    long articleId;

    @Column(name = "quantity_thousandths")
    long quantityThousandths;
}
