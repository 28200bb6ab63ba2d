package org.comptoir.pos.trail;

import java.util.List;
import org.hibernate.StatelessSession;

/// Has changes of covered rows signed in the technical log. The journal stands above the packages that change rows, so
/// the program hands its log in here.
@FunctionalInterface
public interface AuditTrail {

    /// Signs how these rows stand now, those that are gone as gone, in the very transaction that changed them. To be
    /// called last in it: from then on every other change of covered rows waits for its end.
    ///
    /// @param rows all that the transaction changed of each table
    void record(StatelessSession session, Deed deed, List<CoveredRows> rows);
}
