package org.comptoir.pos.stock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.comptoir.pos.audit.BooksCheck;
import org.comptoir.pos.audit.ConfirmedFindings;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.audit.Subject.Kind;
import org.comptoir.pos.database.Database;
import org.hibernate.StatelessSession;

/// Compares each article's level with the sum of its movements, and finds movements of a sale that name none. The
/// movements of each sale are compared with the sale where the sales are.
public final class StockLevelCheck implements BooksCheck {

    private static final String MOVED =
            "select articleId, sum(quantityThousandths) from StockMovementRow group by articleId";

    private static final String LEVELS = "select articleId, quantityThousandths from StockLevelRow";

    private static final String WITHOUT_SALE = "select m.articleId, count(m.id) from StockMovementRow m"
            + " where m.saleNumber is null and (m.saleTill is not null or m.reason in"
            + " (org.comptoir.pos.stock.StockReason.SALE, org.comptoir.pos.stock.StockReason.RETURN))"
            + " or m.saleNumber is not null and (m.saleTill is null or m.saleTill not in (select t.id from TillRow t))"
            + " group by m.articleId";

    private final Database database;

    public StockLevelCheck(Database database) {
        this.database = database;
    }

    @Override
    public void run(Consumer<Finding> findings) {
        ConfirmedFindings.of(() -> database.readBulk(StockLevelCheck::compare)).forEach(findings);
        database.readBulk(StockLevelCheck::withoutSale).forEach(findings);
    }

    private static List<Finding> compare(StatelessSession session) {
        var moved = quantities(session, MOVED);
        var levels = quantities(session, LEVELS);
        var articles = new TreeSet<>(moved.keySet());
        articles.addAll(levels.keySet());
        var findings = new ArrayList<Finding>();
        for (var article : articles) {
            var expected = moved.getOrDefault(article, 0L);
            var stored = levels.getOrDefault(article, 0L);
            if (!expected.equals(stored)) {
                findings.add(new Finding.Unbalanced(
                        stockOf(session, article), "quantity", Long.toString(expected), Long.toString(stored)));
            }
        }
        return findings;
    }

    private static List<Finding> withoutSale(StatelessSession session) {
        return new TreeSet<>(quantities(session, WITHOUT_SALE).keySet())
                .stream()
                        .<Finding>map(article -> new Finding.Unsigned(stockOf(session, article)))
                        .toList();
    }

    private static Map<Long, Long> quantities(StatelessSession session, String query) {
        var quantities = new HashMap<Long, Long>();
        session.createSelectionQuery(query, Object[].class)
                .getResultStream()
                .forEach(row -> quantities.put((Long) row[0], ((Number) row[1]).longValue()));
        return quantities;
    }

    private static Subject stockOf(StatelessSession session, long article) {
        var code = session.createSelectionQuery("select code from ArticleRow where id = :article", String.class)
                .setParameter("article", article)
                .getSingleResultOrNull();
        return new Subject(Kind.STOCK, code == null ? Long.toString(article) : code);
    }
}
