package org.comptoir.pos.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.comptoir.pos.trail.CoveredTable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "shop_picture")
class StoredImageRow {

    static final CoveredTable COVERED =
            CoveredTable.byText("shop_picture", "name").open("media_type").secret("content");

    static final String LOGO = "logo";

    @Id
    @Column(name = "name")
    String name;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "content")
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] content;

    StoredImageRow() {}

    StoredImageRow(String mediaType, byte[] content) {
        name = LOGO;
        this.mediaType = mediaType;
        this.content = content;
    }
}
