package org.comptoir.desktop.till;

import java.util.Objects;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;

/// Puts an article behind the last of the favourites. For the background.
final class Favourites {

    private final TillContext context;

    Favourites(TillContext context) {
        this.context = context;
    }

    SaveResult add(Article article) {
        var catalogue = context.shop().counter().catalogue();
        var next = catalogue.favourites().stream()
                        .map(Article::favourite)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                + 1;
        return catalogue.save(
                context.signedIn().get(),
                article.id(),
                article.version(),
                ArticleDraft.of(article).withFavourite(next));
    }
}
