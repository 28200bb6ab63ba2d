package org.comptoir.pos.pricing.promotion;

import java.util.Set;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.jspecify.annotations.Nullable;

/// The articles that a promotion is about: those named, and all of the categories named. Where neither is named, all
/// articles.
public record Goods(Set<ArticleId> articles, Set<CategoryId> categories) {

    public static final int MAX_NAMED = 200;

    public static final Goods ALL = new Goods(Set.of(), Set.of());

    public Goods {
        articles = Set.copyOf(articles);
        categories = Set.copyOf(categories);
        if (articles.size() + categories.size() > MAX_NAMED) {
            throw new IllegalArgumentException("more than " + MAX_NAMED + " articles and categories");
        }
    }

    public static Goods of(ArticleId... articles) {
        return new Goods(Set.of(articles), Set.of());
    }

    public static Goods of(CategoryId... categories) {
        return new Goods(Set.of(), Set.of(categories));
    }

    public boolean isAll() {
        return articles.isEmpty() && categories.isEmpty();
    }

    /// Whether an article is one of them.
    public boolean include(ArticleId article, @Nullable CategoryId category) {
        return isAll() || articles.contains(article) || category != null && categories.contains(category);
    }
}
