package org.comptoir.customers.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "customer_merge")
class CustomerMergeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_merge_seq")
    @SequenceGenerator(name = "customer_merge_seq", sequenceName = "customer_merge_seq", allocationSize = 50)
    long id;

    @Column(name = "customer_id")
    long customerId;

    @Column(name = "merged_at")
    Instant mergedAt = Instant.EPOCH;

    @Column(name = "staff_name", length = 80)
    String staffName = "";

    /// Of the account of who is kept; null if there was none.
    @Column(name = "limit_before")
    @Nullable
    Long limitBefore;

    @Column(name = "limit_after")
    @Nullable
    Long limitAfter;

    /// Whose photo was taken over.
    @Column(name = "photo_of")
    @Nullable
    Long photoOf;

    @Column(name = "household_of")
    @Nullable
    Long householdOf;

    @Column(name = "details_before", length = Length.LONG32)
    String before = "";

    @Column(name = "details_after", length = Length.LONG32)
    String after = "";

    @Column(name = "undone_at")
    @Nullable
    Instant undoneAt;

    @Column(name = "undone_by", length = 80)
    String undoneBy = "";
}
