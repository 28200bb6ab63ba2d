package org.comptoir.pos.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.pos.catalogue.article.PriceChange;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.trail.CoveredTable;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "price_change")
class PriceChangeRow {

    static final CoveredTable COVERED =
            CoveredTable.byNumber("price_change", "id").open("article_id", "changed_at", "price_cents", "staff_name");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "price_change")
    @SequenceGenerator(name = "price_change", sequenceName = "price_change_seq", allocationSize = 50)
    long id;

    @Column(name = "article_id")
    long articleId;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    @Column(name = "price_cents")
    @Nullable
    Long priceCents;

    @Column(name = "staff_name")
    String staffName = "";

    PriceChange toPriceChange() {
        return new PriceChange(changedAt, priceCents == null ? null : Money.ofCents(priceCents), staffName);
    }
}
