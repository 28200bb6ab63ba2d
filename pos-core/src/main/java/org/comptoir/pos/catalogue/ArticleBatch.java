package org.comptoir.pos.catalogue;

import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.hibernate.StatelessSession;

/// Saves many articles within one transaction, all under one change number. An article that is refused does not
/// affect the others.
public final class ArticleBatch {

    private final StatelessSession session;
    private final ArticleWriter writer;

    ArticleBatch(StatelessSession session, ArticleWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    public SaveResult add(ArticleDraft draft) {
        return writer.add(draft);
    }

    /// @param version the version that was read
    public SaveResult change(ArticleId id, int version, ArticleDraft draft) {
        return writer.change(id, version, draft);
    }

    /// The category of this name, ignoring case and accents; created if there is none.
    public CategoryId category(String name) {
        return new Categories(session).findOrAdd(name);
    }
}
