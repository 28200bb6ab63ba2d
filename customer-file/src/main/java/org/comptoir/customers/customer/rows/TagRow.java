package org.comptoir.customers.customer.rows;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.comptoir.customers.customer.details.Folding;

@Entity
@Table(name = "customer_tag")
non-sealed class TagRow implements PartRow {

    @EmbeddedId
    RowKey key = RowKey.NONE;

    @Column(name = "tag")
    String tag;

    /// Without accents and capitals, for the tag criterion of segments.
    @Column(name = "folded")
    String folded;

    static TagRow of(RowKey key, String tag) {
        var row = new TagRow();
        row.key = key;
        row.tag = tag;
        row.folded = Folding.of(tag);
        return row;
    }

    String tag() {
        return tag;
    }

    @Override
    public RowKey key() {
        return key;
    }
}
