package org.comptoir.customers.customer.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "customer_edit")
class CustomerEditRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_edit_seq")
    @SequenceGenerator(name = "customer_edit_seq", sequenceName = "customer_edit_seq", allocationSize = 50)
    long id;

    @Column(name = "customer_id")
    long customerId;

    @Column(name = "edited_at")
    Instant editedAt = Instant.EPOCH;

    @Column(name = "staff_name", length = 80)
    String staffName = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20)
    EditKind kind = EditKind.EDITED;

    @Column(name = "details_before", length = Length.LONG32)
    String before = "";

    @Column(name = "details_after", length = Length.LONG32)
    String after = "";

    CustomerEdit edit() {
        return new CustomerEdit(
                new EditId(id),
                new CustomerId(customerId),
                editedAt,
                staffName,
                kind,
                DetailsText.read(before),
                DetailsText.read(after));
    }
}
