package org.comptoir.pos.fiscal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.comptoir.pos.database.PortableSql;
import org.hibernate.StatelessSession;

/// The lottery codes of tickets that are not sold yet, by the request of the future sale.
final class LotteryCodes {

    /// A ticket that is as old is sold no more, and its code is forgotten.
    static final Duration MAX_AGE = Duration.ofDays(90);

    private static final String DELETE = "delete from lottery_code where request_id = ?";

    private LotteryCodes() {}

    static void keep(StatelessSession session, UUID request, LotteryCode code, Instant now) {
        PortableSql.change(session, "delete from lottery_code where taken_at < ?", now.minus(MAX_AGE));
        drop(session, request);
        PortableSql.change(
                session,
                "insert into lottery_code (request_id, code, taken_at) values (?, ?, ?)",
                request.toString(),
                code.value(),
                now);
    }

    static void drop(StatelessSession session, UUID request) {
        PortableSql.change(session, DELETE, request.toString());
    }

    /// Takes the code of a ticket out, within the transaction of its sale.
    ///
    /// @return empty if there is none
    static String take(StatelessSession session, UUID request) {
        var found = session.createSelectionQuery(
                        "select code from LotteryCodeRow where requestId = :request", String.class)
                .setParameter("request", request.toString())
                .getSingleResultOrNull();
        if (found == null) {
            return "";
        }
        drop(session, request);
        return found;
    }
}
