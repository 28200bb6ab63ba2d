package org.comptoir.pos.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.comptoir.pos.catalogue.FoldedWords;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.contact.PostalAddress;

@Entity
@Table(name = "supplier")
class SupplierRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supplier")
    @SequenceGenerator(name = "supplier", sequenceName = "supplier_seq", allocationSize = 50)
    long id;

    String name = "";

    @Column(name = "name_key")
    String nameKey = "";

    @Column(name = "contact_name")
    String contactName = "";

    String phone = "";

    String email = "";

    String street = "";

    @Column(name = "postal_code")
    String postalCode = "";

    String town = "";

    String country = "";

    String notes = "";

    @Version
    int version;

    /// The key by which a name is found again, however it is written.
    static String keyOf(String name) {
        return String.join(" ", FoldedWords.of(name));
    }

    void assign(SupplierDetails details) {
        name = details.name();
        nameKey = keyOf(details.name());
        contactName = details.contactName();
        phone = details.phone();
        email = details.email();
        street = details.address().street();
        postalCode = details.address().postalCode();
        town = details.address().town();
        country = details.address().country();
        notes = details.notes();
    }

    Supplier toSupplier() {
        var address = new PostalAddress(street, postalCode, town, "", country);
        var details = new SupplierDetails(name, contactName, phone, email, address, notes);
        return new Supplier(new SupplierId(id), details, version);
    }
}
