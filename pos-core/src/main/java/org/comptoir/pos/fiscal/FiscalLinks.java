package org.comptoir.pos.fiscal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.machine.TerminalDetails;
import org.hibernate.StatelessSession;

/// Tells which terminals were used beside which recorders, from what the sales of all tills kept.
public final class FiscalLinks {

    private record Used(TillId till, TerminalDetails terminal, Instant lastUsed) {}

    private final Database database;

    public FiscalLinks(Database database) {
        this.database = database;
    }

    /// Each terminal with each recorder of its till, in the order of tills; simulators among them are named as such by
    /// themselves.
    ///
    /// @param own the till of this machine
    /// @param set the terminal that is set at it, told also before it was used
    public List<FiscalLink> all(SignedInStaff by, TillId own, TerminalDetails set) {
        by.require(Permission.CHANGE_SETTINGS);
        return database.read(session -> {
            var links = new ArrayList<FiscalLink>();
            var used = used(session);
            for (var terminal : used) {
                serials(session, terminal.till())
                        .forEach(serial -> links.add(
                                new FiscalLink(terminal.till(), serial, terminal.terminal(), terminal.lastUsed())));
            }
            if (set.isKnown()
                    && used.stream()
                            .noneMatch(each ->
                                    each.till().equals(own) && each.terminal().equals(set))) {
                serials(session, own).forEach(serial -> links.add(new FiscalLink(own, serial, set, null)));
            }
            return links;
        });
    }

    private static List<Used> used(StatelessSession session) {
        return session.createSelectionQuery(
                        "select tillId, terminalId, acquirer, acquirerTaxCode, max(paidAt) from CardPaymentRow"
                                + " group by tillId, terminalId, acquirer, acquirerTaxCode"
                                + " order by tillId, terminalId, acquirer",
                        Object[].class)
                .getResultStream()
                .map(row -> new Used(
                        new TillId((String) row[0]),
                        new TerminalDetails((String) row[1], (String) row[2], (String) row[3]),
                        (Instant) row[4]))
                .toList();
    }

    /// Of the recorders that confirmed documents of a till; an empty one where none did.
    private static List<String> serials(StatelessSession session, TillId till) {
        var found = session.createSelectionQuery(
                        "select distinct s.serial from FiscalStateRow s join FiscalDocumentRow d on d.id = s.documentId"
                                + " where d.tillId = :till and s.state = :confirmed order by s.serial",
                        String.class)
                .setParameter("till", till.value())
                .setParameter("confirmed", FiscalState.CONFIRMED)
                .getResultList();
        return found.isEmpty() ? List.of("") : found;
    }
}
