package org.comptoir.pos.stock;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.database.InsertIfAbsent;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.money.Quantity;
import org.hibernate.StatelessSession;

/// The stock levels within one transaction. Each is changed in place, so that no two tills overwrite each other.
final class Levels {

    private static final String UPDATE =
            "update stock_level set quantity_thousandths = quantity_thousandths + ? where article_id = ?";

    private final StatelessSession session;

    Levels(StatelessSession session) {
        this.session = session;
    }

    /// Adds to a level, creating it with an article's first movement. Callers that change several do so in
    /// ascending order of articles to avoid deadlocks.
    void add(ArticleId article, Quantity quantity) {
        if (!update(article, quantity)) {
            InsertIfAbsent.insert(
                    session,
                    "insert into stock_level (article_id, quantity_thousandths) values (?, 0)",
                    article.value());
            if (!update(article, quantity)) {
                throw new IllegalStateException("no stock level for article " + article.value());
            }
        }
    }

    Quantity of(ArticleId article) {
        return of(List.of(article.value())).getOrDefault(article, Quantity.ZERO);
    }

    /// The levels of those articles that have moved.
    Map<ArticleId, Quantity> of(List<Long> articles) {
        return byArticle(
                session.createSelectionQuery("from StockLevelRow where articleId in :articles", StockLevelRow.class)
                        .setParameterList("articles", articles)
                        .getResultList());
    }

    /// The levels of all articles that have moved.
    Map<ArticleId, Quantity> all() {
        return byArticle(session.createSelectionQuery("from StockLevelRow", StockLevelRow.class)
                .getResultList());
    }

    private static Map<ArticleId, Quantity> byArticle(List<StockLevelRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new ArticleId(row.articleId), row -> new Quantity(row.quantityThousandths)));
    }

    private boolean update(ArticleId article, Quantity quantity) {
        return PortableSql.change(session, UPDATE, quantity.thousandths(), article.value()) == 1;
    }
}
