package org.comptoir.pos.fiscal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// The lottery code of a ticket that is not sold yet.
@Entity
@Table(name = "lottery_code")
class LotteryCodeRow {

    @Id
    @Column(name = "request_id")
    String requestId = "";

    String code = "";

    @Column(name = "taken_at")
    Instant takenAt = Instant.EPOCH;
}
