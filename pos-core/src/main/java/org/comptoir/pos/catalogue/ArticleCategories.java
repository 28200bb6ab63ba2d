package org.comptoir.pos.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.database.Chunks;
import org.hibernate.StatelessSession;

/// The categories that articles are in now, within the caller's transaction.
public final class ArticleCategories {

    private ArticleCategories() {}

    /// Articles of no category are not in it.
    public static Map<ArticleId, CategoryId> of(StatelessSession session, Collection<ArticleId> articles) {
        var found = new HashMap<ArticleId, CategoryId>();
        for (var some :
                Chunks.of(articles.stream().map(ArticleId::value).distinct().toList())) {
            session.createSelectionQuery(
                            "select id, categoryId from ArticleRow where id in (:ids) and categoryId is not null",
                            Object[].class)
                    .setParameterList("ids", some)
                    .getResultStream()
                    .forEach(row -> found.put(new ArticleId((Long) row[0]), new CategoryId((Long) row[1])));
        }
        return found;
    }
}
