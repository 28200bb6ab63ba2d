package org.comptoir.customers.customer.rows;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.contact.PostalAddress;

@Entity
@Table(name = "customer_address")
non-sealed class AddressRow implements PartRow {

    @EmbeddedId
    RowKey key = RowKey.NONE;

    @Column(name = "label")
    String label;

    @Column(name = "street")
    String street;

    @Column(name = "postal_code")
    String postalCode;

    @Column(name = "town")
    String town;

    /// Without accents and capitals, for the town criterion of segments.
    @Column(name = "town_folded")
    String townFolded;

    @Column(name = "region")
    String region;

    @Column(name = "country")
    String country;

    @Column(name = "preferred")
    boolean preferred;

    static AddressRow of(RowKey key, ContactAddress contact) {
        var row = new AddressRow();
        row.key = key;
        row.label = contact.label();
        row.street = contact.address().street();
        row.postalCode = contact.address().postalCode();
        row.town = contact.address().town();
        row.townFolded = Folding.of(contact.address().town());
        row.region = contact.address().region();
        row.country = contact.address().country();
        row.preferred = contact.preferred();
        return row;
    }

    ContactAddress address() {
        return new ContactAddress(label, new PostalAddress(street, postalCode, town, region, country), preferred);
    }

    @Override
    public RowKey key() {
        return key;
    }
}
