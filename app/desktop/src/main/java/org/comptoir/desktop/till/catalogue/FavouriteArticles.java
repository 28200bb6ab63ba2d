package org.comptoir.desktop.till.catalogue;

import java.util.Objects;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.staff.SignedInStaff;

/// Adds an article after the last favourite.
final class FavouriteArticles {

    private static final String TOPIC = "favourite";

    private final ScreenContext context;
    private final Catalogue catalogue;
    private final CatalogueTiles tiles;

    FavouriteArticles(ScreenContext context, Catalogue catalogue, CatalogueTiles tiles) {
        this.context = context;
        this.catalogue = catalogue;
        this.tiles = tiles;
    }

    void add(Article article) {
        context.work(staff -> save(article, staff)).onSuccess(this::show).start();
    }

    private SaveResult save(Article article, SignedInStaff staff) {
        var last = catalogue.favourites().stream()
                .map(Article::favourite)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        var favourite = ArticleDraft.of(article).withFavourite(last + 1);
        return catalogue.save(staff, article.id(), article.version(), favourite);
    }

    private void show(SaveResult saved) {
        var sentence = Message.of(SaveResult.sentence(saved, context.texts("catalogue")));
        context.messages().done(TOPIC, sentence);
        tiles.choose(null);
    }
}
