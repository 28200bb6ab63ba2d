package org.comptoir.pos.sales.parked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "open_ticket")
class OpenTicketRow {

    enum State {
        OPEN,
        PARKED
    }

    @Id
    @Column(name = "request_id")
    String requestId = "";

    @Column(name = "till_id")
    String till = "";

    @Enumerated(EnumType.STRING)
    State state = State.OPEN;

    String label = "";

    @Column(name = "parked_by")
    String parkedBy = "";

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String content = "";

    String cards = "";
}
