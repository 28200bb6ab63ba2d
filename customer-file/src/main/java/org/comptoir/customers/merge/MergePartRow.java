package org.comptoir.customers.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;

@Entity
@Table(name = "customer_merge_part")
class MergePartRow {

    @EmbeddedId
    Key key = new Key(0, 0);

    @Column(name = "points")
    int points;

    @Column(name = "owed_cents")
    long owedCents;

    @Embeddable
    record Key(
            @Column(name = "merge_id") long mergeId,
            @Column(name = "customer_id") long customerId) implements Serializable {}

    static MergePartRow of(long merge, CustomerMerge.Part part) {
        var row = new MergePartRow();
        row.key = new Key(merge, part.customer().value());
        row.points = part.points();
        row.owedCents = part.owed().cents();
        return row;
    }

    CustomerMerge.Part part() {
        return new CustomerMerge.Part(new CustomerId(key.customerId()), points, Money.ofCents(owedCents));
    }
}
