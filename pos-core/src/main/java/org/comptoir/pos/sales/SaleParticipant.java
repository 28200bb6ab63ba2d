package org.comptoir.pos.sales;

import org.hibernate.StatelessSession;

/// Something that belongs to the customer but must happen with the sale, all or nothing: points, later an account.
/// Given to the checkout by the composition root, called inside the sale's own transaction.
public interface SaleParticipant {

    /// Does its part with the session of the sale; throwing, or refusing, undoes the whole sale.
    ParticipantResult participate(StatelessSession session, SaleInProgress sale);
}
