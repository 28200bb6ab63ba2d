package org.comptoir.shop.documents;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.PriceReduction;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.reports.letter.LetterDocument.ArticleBox;
import org.comptoir.reports.letter.LetterDocument.ReducedPrice;
import org.comptoir.reports.picture.ArticleDrawing;
import org.jspecify.annotations.Nullable;

/// The articles that letters recommend, each read once for all letters.
final class LetterArticles {

    private final Catalogue catalogue;
    private final Instant now;
    private final Map<String, Optional<Known>> known = new HashMap<>();

    private record Known(Article article, @Nullable CategoryColour ground, Optional<PriceReduction> reduction) {}

    /// @param now when the letters are made: what was reduced long before is not announced
    LetterArticles(Catalogue catalogue, Instant now) {
        this.catalogue = catalogue;
        this.now = now;
    }

    /// An article at its price.
    ///
    /// @param note a few words about it, may be empty
    /// @return empty if no article has the code
    Optional<ArticleBox> named(String code, String note) {
        return known(code).map(found -> box(found, note, null));
    }

    /// An article whose price is announced as reduced, if its prices of before support that. By them alone it is told
    /// by how much: nobody can type it.
    ///
    /// @param until such as `until 24 December`; may be empty
    Optional<ArticleBox> reduced(String code, String note, String until) {
        return known(code)
                .map(found -> box(
                        found,
                        note,
                        found.reduction
                                .filter(reduction -> reduction.percent() > 0)
                                .map(reduction -> new ReducedPrice(reduction.before(), reduction.percent(), until))
                                .orElse(null)));
    }

    private static ArticleBox box(Known found, String note, @Nullable ReducedPrice reduction) {
        var article = found.article;
        return new ArticleBox(
                article.displayName(),
                note,
                article.price(),
                article.soldBy() == SoldBy.WEIGHT ? "/kg" : "",
                ArticleDrawing.of(article.picture(), found.ground).orElse(null),
                reduction);
    }

    private Optional<Known> known(String code) {
        return known.computeIfAbsent(
                code,
                missing -> catalogue
                        .byCode(missing)
                        .map(article -> new Known(
                                article, ground(article), PriceReduction.of(catalogue.prices(article.id()), now))));
    }

    private @Nullable CategoryColour ground(Article article) {
        return catalogue.categories().stream()
                .filter(category -> category.id().equals(article.category()))
                .map(Category::tint)
                .findFirst()
                .orElse(null);
    }
}
