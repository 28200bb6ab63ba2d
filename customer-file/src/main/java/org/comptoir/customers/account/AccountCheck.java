package org.comptoir.customers.account;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.pos.audit.BooksCheck;
import org.comptoir.pos.audit.ConfirmedFindings;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.audit.Subject.Kind;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.JournalPages;
import org.hibernate.StatelessSession;

/// Compares what each customer owes with the movements, and the movements of each sale with what the sale did to the
/// account. Customers are named by the id of their row alone.
public final class AccountCheck implements BooksCheck {

    private static final String OWED = "select a.customerId, a.owedCents, coalesce((select sum(m.amountCents)"
            + " from AccountMovementRow m where m.customerId = a.customerId), 0) from CustomerAccountRow a"
            + " order by a.customerId";

    private static final String WITHOUT_TILL =
            "select distinct m.customerId from AccountMovementRow m where m.reason <> MERGED and m.saleTill not in (:tills)"
                    + " order by m.customerId";

    private final Database database;

    public AccountCheck(Database database) {
        this.database = database;
    }

    @Override
    public void run(Consumer<Finding> findings) {
        for (var till : database.read(JournalPages::tills)) {
            new SaleAccountsCheck(database, till).run(findings);
        }
        ConfirmedFindings.of(() -> database.readBulk(AccountCheck::balances)).forEach(findings);
    }

    private static List<Finding> balances(StatelessSession session) {
        var findings = new ArrayList<Finding>();
        session.createSelectionQuery(OWED, Object[].class).getResultStream().forEach(row -> {
            var owed = (Long) row[1];
            var moved = ((Number) row[2]).longValue();
            if (owed != moved) {
                findings.add(new Finding.Unbalanced(
                        Subject.of(Kind.ACCOUNT, (Long) row[0]), "balance", Long.toString(moved), Long.toString(owed)));
            }
        });
        session.createSelectionQuery(WITHOUT_TILL, Long.class)
                .setParameterList(
                        "tills",
                        JournalPages.tills(session).stream()
                                .map(Object::toString)
                                .toList())
                .getResultStream()
                .forEach(customer -> findings.add(new Finding.Unsigned(Subject.of(Kind.ACCOUNT, customer))));
        return findings;
    }
}
