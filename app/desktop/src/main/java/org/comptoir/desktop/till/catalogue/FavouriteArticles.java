package org.comptoir.desktop.till.catalogue;

import java.util.Objects;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.staff.SignedInStaff;

/// Puts an article behind the last of the favourites.
final class FavouriteArticles {

    private final TillContext context;
    private final CatalogueTiles tiles;

    FavouriteArticles(TillContext context, CatalogueTiles tiles) {
        this.context = context;
        this.tiles = tiles;
    }

    void add(Article article) {
        var staff = context.signedIn().get();
        context.guard(context.tasks().of(() -> save(article, staff)))
                .onSuccess(saved -> {
                    context.voice().done(SaveResult.sentence(saved, context.texts("catalogue")));
                    tiles.choose(null);
                })
                .start();
    }

    private SaveResult save(Article article, SignedInStaff staff) {
        var catalogue = context.shop().counter().catalogue();
        var next = catalogue.favourites().stream()
                        .map(Article::favourite)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                + 1;
        return catalogue.save(staff, article.id(), article.version(), ArticleDraft.of(article).withFavourite(next));
    }
}
