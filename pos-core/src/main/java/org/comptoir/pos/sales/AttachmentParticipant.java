package org.comptoir.pos.sales;

import org.hibernate.StatelessSession;

/// What concerns the customer when a finished sale becomes theirs, atomic with it: points, and the search. The
/// counterpart of [SaleParticipant].
public interface AttachmentParticipant {

    /// Performs its part in the session of the attachment; an exception rolls all of it back.
    ///
    /// @return the points that it moved, if it moves any
    AttachedPoints attached(StatelessSession session, SaleToAttach sale);
}
