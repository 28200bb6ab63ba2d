package org.comptoir.customers.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.contact.CustomerId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "customer_document")
class CustomerDocumentRow {

    /// Folding makes some letters longer.
    private static final int MAX_FOLDED = 240;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_document_seq")
    @SequenceGenerator(name = "customer_document_seq", sequenceName = "customer_document_seq", allocationSize = 50)
    long id;

    @Column(name = "customer_id")
    long customerId;

    @Column(name = "name")
    String name;

    @Column(name = "name_folded")
    String nameFolded;

    @Column(name = "latest_version")
    int latestVersion;

    @Column(name = "removed_at")
    @Nullable
    Instant removedAt;

    static CustomerDocumentRow of(CustomerId customer, String name) {
        var row = new CustomerDocumentRow();
        row.customerId = customer.value();
        row.latestVersion = 1;
        row.rename(name);
        return row;
    }

    void rename(String now) {
        name = now;
        var folded = Folding.of(now);
        nameFolded = folded.substring(0, Math.min(folded.length(), MAX_FOLDED));
    }

    CustomerDocument document(DocumentVersionRow version) {
        return new CustomerDocument(
                new CustomerDocumentId(id),
                new CustomerId(customerId),
                name,
                version.number,
                version.fileName,
                version.mediaType,
                version.size,
                version.sha256,
                version.addedAt,
                version.staffName);
    }
}
