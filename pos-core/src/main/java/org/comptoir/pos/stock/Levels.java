package org.comptoir.pos.stock;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.pos.catalogue.ArticleId;
import org.comptoir.pos.money.Quantity;
import org.hibernate.StatelessSession;

/// The levels within one transaction. Each is changed where it lies, so that no two tills overwrite each other.
final class Levels {

    private static final String DUPLICATE_KEY = "23505";

    private final StatelessSession session;

    Levels(StatelessSession session) {
        this.session = session;
    }

    /// Adds to a level, which is made by an article's first movement. Callers that change several go by article, lowest
    /// first, so that none waits for another in a circle.
    void add(ArticleId article, Quantity quantity) {
        if (!update(article, quantity)) {
            session.doWork(connection -> insertUnlessThere(connection, article));
            if (!update(article, quantity)) {
                throw new IllegalStateException("no stock level for article " + article.value());
            }
        }
    }

    Quantity of(ArticleId article) {
        return of(List.of(article.value())).getOrDefault(article, Quantity.ZERO);
    }

    /// Those of these articles that have moved.
    Map<ArticleId, Quantity> of(List<Long> articles) {
        return session.createSelectionQuery("from StockLevelRow where articleId in :articles", StockLevelRow.class)
                .setParameterList("articles", articles)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> new ArticleId(row.articleId), row -> new Quantity(row.quantityThousandths)));
    }

    private boolean update(ArticleId article, Quantity quantity) {
        return session.createMutationQuery("update StockLevelRow set quantityThousandths = quantityThousandths + :added"
                                + " where articleId = :article")
                        .setParameter("added", quantity.thousandths())
                        .setParameter("article", article.value())
                        .executeUpdate()
                == 1;
    }

    /// Two tills may meet here at an article's first sale: the second waits for the first's insert, is refused by
    /// the key, and goes on as if it had found the row. The savepoint is for PostgreSQL, where a refused statement
    /// would end the transaction; that is also why this is not left to the session.
    private static void insertUnlessThere(Connection connection, ArticleId article) throws SQLException {
        var before = connection.setSavepoint();
        try (var insert = connection.prepareStatement(
                "insert into stock_level (article_id, quantity_thousandths) values (?, 0)")) {
            insert.setLong(1, article.value());
            insert.executeUpdate();
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            if (!DUPLICATE_KEY.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
        }
    }
}
