package org.comptoir.customers.relation;

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
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.contact.CustomerId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "customer_relation")
class RelationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_relation_seq")
    @SequenceGenerator(name = "customer_relation_seq", sequenceName = "customer_relation_seq", allocationSize = 50)
    long id;

    @Column(name = "customer_id")
    long customerId;

    @Column(name = "other_id")
    long otherId;

    /// What the other is to the customer.
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    RelationKind kind = RelationKind.OTHER;

    @Column(name = "words")
    String words;

    @Column(name = "words_back")
    String wordsBack;

    @Column(name = "begun_at")
    Instant begunAt;

    @Column(name = "begun_by")
    String begunBy;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "ended_by")
    String endedBy = "";

    static RelationRow of(CustomerId customer, NewRelation relation, Instant now, String by) {
        var row = new RelationRow();
        var isStored = relation.kind().isStored();
        row.customerId = (isStored ? customer : relation.other()).value();
        row.otherId = (isStored ? relation.other() : customer).value();
        row.kind = isStored ? relation.kind() : relation.kind().opposite();
        row.words = relation.words();
        row.wordsBack = relation.wordsBack();
        row.begunAt = now;
        row.begunBy = by;
        return row;
    }

    boolean isOf(CustomerId customer) {
        return customerId == customer.value();
    }

    /// The same relation between these two, for reading.
    RelationRow between(CustomerId customer, CustomerId other) {
        var row = new RelationRow();
        row.id = id;
        row.customerId = customer.value();
        row.otherId = other.value();
        row.kind = kind;
        row.words = words;
        row.wordsBack = wordsBack;
        row.begunAt = begunAt;
        row.begunBy = begunBy;
        row.endedAt = endedAt;
        row.endedBy = endedBy;
        return row;
    }

    /// The other one.
    CustomerId from(CustomerId customer) {
        return new CustomerId(isOf(customer) ? otherId : customerId);
    }

    /// As the record of the customer tells it.
    RelatedCustomer toldTo(CustomerId customer, Customer other) {
        var isFirst = isOf(customer);
        var back = wordsBack.isEmpty() ? words : wordsBack;
        return new RelatedCustomer(
                new RelationId(id), isFirst ? kind : kind.opposite(), isFirst ? words : back, other, begunAt, endedAt);
    }
}
