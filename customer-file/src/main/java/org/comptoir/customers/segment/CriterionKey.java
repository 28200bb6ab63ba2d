package org.comptoir.customers.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// The segment a criterion belongs to, and its position in it.
@Embeddable
record CriterionKey(
        @Column(name = "segment_id") long segmentId,
        @Column(name = "position") int position) {

    static final CriterionKey NONE = new CriterionKey(0, 0);
}
