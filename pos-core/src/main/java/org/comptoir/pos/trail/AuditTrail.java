package org.comptoir.pos.trail;

import java.util.List;
import org.hibernate.StatelessSession;

/// Signs changes of covered rows in the technical log. The packages that change rows must not depend on the journal, so
/// its implementation is passed to them.
@FunctionalInterface
public interface AuditTrail {

    /// Signs the current state of these rows, including their deletion, in the transaction that changed them. Call it
    /// last: from then on, all other changes of covered rows wait for the transaction to end.
    ///
    /// @param rows all covered rows that the transaction changed
    void record(StatelessSession session, Deed deed, List<CoveredRows> rows);
}
