package org.comptoir.pos.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.pos.trail.CoveredTable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "paper_design")
class PaperDesignRow {

    static final CoveredTable COVERED =
            CoveredTable.byText("paper_design", "paper").open("kept_at").secret("content");

    @Id
    @Column(name = "paper")
    String paper;

    @Column(name = "kept_at")
    Instant keptAt;

    @Column(name = "content")
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] content;

    PaperDesignRow() {}

    PaperDesignRow(String paper, Instant keptAt, byte[] content) {
        this.paper = paper;
        this.keptAt = keptAt;
        this.content = content;
    }
}
