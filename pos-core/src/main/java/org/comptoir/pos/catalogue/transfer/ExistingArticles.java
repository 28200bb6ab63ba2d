package org.comptoir.pos.catalogue.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.pos.catalogue.FoldedWords;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.suppliers.Supplier;
import org.jspecify.annotations.Nullable;

/// The articles of the shop during an import, by every key a row may use.
final class ExistingArticles {

    private final Map<String, Article> byCode = new HashMap<>();
    private final Map<String, Article> byBarcode = new HashMap<>();
    private final Map<String, Article> byName = new HashMap<>();
    private final Map<CategoryId, String> categories = new HashMap<>();
    private final Map<SupplierId, String> suppliers = new HashMap<>();

    ExistingArticles(List<Article> articles, List<Category> categories, List<Supplier> suppliers) {
        for (var article : articles) {
            byCode.put(article.code(), article);
            byName.putIfAbsent(nameKey(article.name(), article.variant()), article);
            article.barcodes().forEach(barcode -> byBarcode.put(barcode, article));
        }
        categories.forEach(category -> this.categories.put(category.id(), wordsOf(category.name())));
        suppliers.forEach(supplier -> this.suppliers.put(supplier.id(), wordsOf(supplier.name())));
    }

    static String codeKey(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    static String nameKey(String name, String variant) {
        return wordsOf(name) + "/" + wordsOf(variant);
    }

    /// The article a row refers to: by its code; without one by a barcode; without either by name and variant.
    Optional<Article> match(ImportedArticle incoming) {
        if (!incoming.code().isEmpty()) {
            return Optional.ofNullable(byCode.get(codeKey(incoming.code())));
        }
        if (!incoming.barcodes().isEmpty()) {
            return incoming.barcodes().stream()
                    .flatMap(barcode -> Optional.ofNullable(byBarcode.get(barcode)).stream())
                    .findFirst();
        }
        return Optional.ofNullable(byName.get(nameKey(incoming.name(), incoming.variant())));
    }

    /// Another article that has a barcode of the row.
    Optional<Article> otherWithBarcode(ImportedArticle incoming, @Nullable Article matched) {
        return incoming.barcodes().stream()
                .flatMap(barcode -> Optional.ofNullable(byBarcode.get(barcode)).stream())
                .filter(article -> matched == null || !matched.id().equals(article.id()))
                .findFirst();
    }

    boolean isOtherCategory(String name, Article article) {
        var now = article.category() == null ? "" : categories.getOrDefault(article.category(), "");
        return !name.isEmpty() && !wordsOf(name).equals(now);
    }

    boolean isOtherSupplier(String name, Article article) {
        var now = article.supplier() == null ? "" : suppliers.getOrDefault(article.supplier(), "");
        return !name.isEmpty() && !wordsOf(name).equals(now);
    }

    private static String wordsOf(String text) {
        return String.join(" ", FoldedWords.of(text));
    }
}
