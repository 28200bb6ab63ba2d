package org.comptoir.pos.sales;

import org.hibernate.StatelessSession;

/// An operation that concerns the customer but must be atomic with the sale: points, later an account. Passed to
/// the checkout when the program is assembled, and called within the sale's own transaction.
public interface SaleParticipant {

    /// Performs its part in the session of the sale; an exception or a refusal rolls the whole sale back.
    ParticipantResult participate(StatelessSession session, SaleInProgress sale);
}
