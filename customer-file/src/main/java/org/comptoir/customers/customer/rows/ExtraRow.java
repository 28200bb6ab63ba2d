package org.comptoir.customers.customer.rows;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.hibernate.Length;

@Entity
@Table(name = "customer_extra")
non-sealed class ExtraRow implements PartRow {

    @EmbeddedId
    RowKey key = RowKey.NONE;

    @Column(name = "property_group")
    String group;

    @Column(name = "name")
    String name;

    @Column(name = "params", length = Length.LONG32)
    String params;

    @Column(name = "content", length = Length.LONG32)
    String content;

    static ExtraRow of(RowKey key, ExtraProperty extra) {
        var row = new ExtraRow();
        row.key = key;
        row.group = extra.group();
        row.name = extra.name();
        row.params = extra.params();
        row.content = extra.value();
        return row;
    }

    ExtraProperty extra() {
        return new ExtraProperty(group, name, params, content);
    }

    @Override
    public RowKey key() {
        return key;
    }
}
