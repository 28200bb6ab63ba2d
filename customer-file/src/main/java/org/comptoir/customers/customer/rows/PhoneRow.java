package org.comptoir.customers.customer.rows;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.pos.contact.PhoneNumber;

@Entity
@Table(name = "customer_phone")
non-sealed class PhoneRow implements PartRow {

    @EmbeddedId
    RowKey key = RowKey.NONE;

    @Column(name = "label")
    String label;

    @Column(name = "raw")
    String raw;

    @Column(name = "e164")
    String e164;

    @Column(name = "national_form")
    String national;

    @Column(name = "mobile")
    boolean mobile;

    @Column(name = "preferred")
    boolean preferred;

    static PhoneRow of(RowKey key, ContactPhone phone) {
        var row = new PhoneRow();
        row.key = key;
        row.label = phone.label();
        row.raw = phone.number().raw();
        row.e164 = phone.number().e164();
        row.national = phone.number().national();
        row.mobile = phone.number().mobile();
        row.preferred = phone.preferred();
        return row;
    }

    ContactPhone phone() {
        return new ContactPhone(label, new PhoneNumber(raw, e164, national, mobile), preferred);
    }

    @Override
    public RowKey key() {
        return key;
    }
}
