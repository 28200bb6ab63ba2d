package org.comptoir.pos.journal.trail;

import java.util.HashSet;
import java.util.Set;
import org.comptoir.pos.database.InsertIfAbsent;
import org.comptoir.pos.database.PortableSql;
import org.hibernate.StatelessSession;

/// Numbers the entries that cover rows across all tills. The counter is locked until the transaction ends, so numbers
/// become visible in order, and the entry with the highest number has a row's latest state.
final class Revisions {

    private static final String NUMBER = "revision";

    private Revisions() {}

    static long next(StatelessSession session) {
        if (!count(session)) {
            InsertIfAbsent.insert(session, "insert into audit_trail (name, revision) values (?, 0)", (Object) NUMBER);
            count(session);
        }
        return last(session);
    }

    private static boolean count(StatelessSession session) {
        return PortableSql.change(session, "update audit_trail set revision = revision + 1 where name = ?", NUMBER)
                == 1;
    }

    /// 0 before the first entry.
    static long last(StatelessSession session) {
        return session
                .createNativeQuery("select revision from audit_trail where name = 'revision'", Long.class)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /// The names of the tables that are covered already.
    static Set<String> covered(StatelessSession session) {
        return new HashSet<>(
                session.createNativeQuery("select name from audit_trail where name <> 'revision'", String.class)
                        .getResultList());
    }

    static void cover(StatelessSession session, String table, long revision) {
        PortableSql.change(session, "insert into audit_trail (name, revision) values (?, ?)", table, revision);
    }
}
