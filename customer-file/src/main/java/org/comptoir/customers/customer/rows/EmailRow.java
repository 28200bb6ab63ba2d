package org.comptoir.customers.customer.rows;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.comptoir.customers.customer.details.ContactEmail;

@Entity
@Table(name = "customer_email")
non-sealed class EmailRow implements PartRow {

    @EmbeddedId
    RowKey key = RowKey.NONE;

    @Column(name = "label")
    String label;

    @Column(name = "address")
    String address;

    /// In lower case, for finding the same address again.
    @Column(name = "folded")
    String folded;

    @Column(name = "preferred")
    boolean preferred;

    static EmailRow of(RowKey key, ContactEmail email) {
        var row = new EmailRow();
        row.key = key;
        row.label = email.label();
        row.address = email.address();
        row.folded = email.folded();
        row.preferred = email.preferred();
        return row;
    }

    ContactEmail email() {
        return new ContactEmail(label, address, preferred);
    }

    @Override
    public RowKey key() {
        return key;
    }
}
