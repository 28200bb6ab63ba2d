package org.comptoir.pos.closing;

import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillRegistry;
import org.hibernate.StatelessSession;

/// Retires a till permanently: its numbers, chains and closings are kept. Nothing may be open on it.
public final class TillRetirement {

    private final Database database;
    private final Journal journal;
    private final TillRegistry tills;

    /// @param journal of the till that makes the request
    public TillRetirement(Database database, Journal journal, TillRegistry tills) {
        this.database = database;
        this.journal = journal;
        this.tills = tills;
    }

    public RetireResult retire(SignedInStaff signedIn, Till till) {
        signedIn.require(Permission.CHANGE_SETTINGS);
        if (till.id().equals(journal.till())) {
            return new RetireResult.OwnTill(till);
        }
        return database.write(session -> {
            lockSales(session, till);
            if (!TillRegistry.isActive(session, till.id())) {
                return new RetireResult.AlreadyRetired(till);
            }
            if (DayClosings.isDayOpen(session, till.id())) {
                return new RetireResult.DayOpen(till);
            }
            if (isTicketOpen(session, till)) {
                return new RetireResult.TicketOpen(till);
            }
            return new RetireResult.Retired(tills.retire(session, signedIn, till.id()));
        });
    }

    /// A sale locks its till's chain before checking whether the till is active: it either completes before this
    /// and is found open, or comes after it and is refused.
    private static void lockSales(StatelessSession session, Till till) {
        PortableSql.lock(
                session,
                "update journal_chain set last_number = last_number where till_id = ? and chain = ?",
                till.id().value(),
                Chain.SALES.name());
    }

    private static boolean isTicketOpen(StatelessSession session, Till till) {
        return session.createNativeQuery(
                                "select count(*) from open_ticket where till_id = :till and state = 'OPEN'", Long.class)
                        .setParameter("till", till.id().value())
                        .getSingleResult()
                > 0;
    }
}
