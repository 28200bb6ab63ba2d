package org.comptoir.customers.loyalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;

/// That a customer got the gift of an occasion; its key keeps it from being given twice.
@Entity
@Table(name = "loyalty_gift")
class LoyaltyGiftRow {

    /// @param year 0 for what is given once
    @Embeddable
    record Key(
            @Column(name = "customer_id") long customerId,

            @Enumerated(EnumType.STRING) @Column(name = "occasion", length = 20)
            GiftOccasion occasion,

            @Column(name = "gift_year") int year) {}

    @EmbeddedId
    Key key = new Key(0, GiftOccasion.WELCOME, 0);

    @Column(name = "given_at")
    Instant givenAt = Instant.EPOCH;

    @Column(name = "staff_name", length = 80)
    String staffName = "";

    static LoyaltyGiftRow of(CustomerId customer, GiftOccasion occasion, int year, Instant at, String staffName) {
        var row = new LoyaltyGiftRow();
        row.key = new Key(customer.value(), occasion, year);
        row.givenAt = at;
        row.staffName = staffName;
        return row;
    }
}
