package org.comptoir.customers.loyalty;

import java.util.function.Consumer;
import org.comptoir.pos.audit.BooksCheck;
import org.comptoir.pos.audit.ConfirmedFindings;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.audit.Subject.Kind;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.JournalPages;

/// Compares each balance of points with its movements, and the movements of each sale with the points that the sale
/// signed. Customers are named by the id of their row alone.
public final class PointsCheck implements BooksCheck {

    private static final String WITHOUT_SALE = "select distinct m.customerId from PointsMovementRow m where"
            + " (m.saleTill is null or m.saleNumber is null) and (m.saleTill is not null or m.saleNumber is not null"
            + " or m.reason in (:ofSales))"
            + " or m.saleTill not in (:tills) order by m.customerId";

    private final Database database;

    public PointsCheck(Database database) {
        this.database = database;
    }

    @Override
    public void run(Consumer<Finding> findings) {
        for (var till : database.read(JournalPages::tills)) {
            new SalePointsCheck(database, till).run(findings);
        }
        new PointsBalanceCheck(database).run(findings);
        ConfirmedFindings.of(() -> database.readBulk(session -> session.createSelectionQuery(WITHOUT_SALE, Long.class)
                        .setParameterList("ofSales", PointsReason.ofSales())
                        .setParameterList(
                                "tills",
                                JournalPages.tills(session).stream()
                                        .map(Object::toString)
                                        .toList())
                        .getResultStream()
                        .<Finding>map(customer -> new Finding.Unsigned(Subject.of(Kind.POINTS, customer)))
                        .toList()))
                .forEach(findings);
    }
}
