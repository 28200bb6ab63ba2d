package org.comptoir.pos.orders;

import java.time.Instant;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Quantity;

/// Somebody who waits for goods.
///
/// @param goodsAreIn whether there are enough that nobody put aside and nobody waits for longer
/// @param changedBy who called, served or withdrew last; who entered it before that
public record WaitingCustomer(
        WaitingId id,
        CustomerId customer,
        ArticleId article,
        Quantity quantity,
        String note,
        Instant enteredAt,
        String enteredBy,
        WaitingState state,
        Instant changedAt,
        String changedBy,
        boolean goodsAreIn) {

    public static final int MAX_NOTE_LENGTH = 200;

    /// Whether this customer is to be called.
    public boolean isToBeCalled() {
        return goodsAreIn && state == WaitingState.WAITING;
    }
}
