package org.comptoir.pos.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.PortableSql;
import org.hibernate.StatelessSession;

/// Reads articles with their barcodes within one transaction.
final class ArticleStore {

    private final StatelessSession session;

    ArticleStore(StatelessSession session) {
        this.session = session;
    }

    Optional<Article> byId(ArticleId id) {
        var row = session.get(ArticleRow.class, id.value());
        return row == null
                ? Optional.empty()
                : Optional.of(withBarcodes(List.of(row)).getFirst());
    }

    Optional<Article> byCode(String code) {
        return first(list("from ArticleRow where code = :code", Map.of("code", code)));
    }

    Optional<Article> byBarcode(String barcode) {
        for (var form : Barcodes.forms(barcode)) {
            var found = ofBarcode(form);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// One form at a time, as nearly all barcodes have only one.
    private Optional<Article> ofBarcode(String form) {
        var rows = PortableSql.list(session, ScannedRow.QUERY, ScannedRow::of, form);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var barcodes = rows.stream().map(ScannedRow::barcode).sorted().toList();
        return Optional.of(rows.getFirst().article().toArticle(barcodes));
    }

    List<Article> favourites() {
        return list("from ArticleRow where favourite is not null and active order by favourite, name, id", Map.of());
    }

    List<Article> ofCategory(CategoryId category) {
        var articles =
                list("from ArticleRow where categoryId = :category and active", Map.of("category", category.value()));
        return articles.stream().sorted(WordIndex.BY_NAME).toList();
    }

    /// All articles. Barcodes are read in one query instead of by thousands of ids.
    List<Article> all() {
        var rows = rows("from ArticleRow", Map.of());
        var barcodes = barcodes(session.createSelectionQuery("from ArticleBarcodeRow", ArticleBarcodeRow.class)
                .getResultList());
        return articles(rows, barcodes);
    }

    List<Article> changedAfter(long number) {
        return list("from ArticleRow where changeNumber > :number", Map.of("number", number));
    }

    long changedAfterCount(long number) {
        return session.createSelectionQuery("select count(*) from ArticleRow where changeNumber > :number", Long.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    List<Article> list(Collection<ArticleId> ids) {
        var articles = new ArrayList<Article>();
        var all = ids.stream().map(ArticleId::value).distinct().toList();
        for (var batch : Chunks.of(all)) {
            articles.addAll(list("from ArticleRow where id in :ids", Map.of("ids", batch)));
        }
        return articles;
    }

    private List<Article> list(String query, Map<String, Object> parameters) {
        return withBarcodes(rows(query, parameters));
    }

    private List<ArticleRow> rows(String query, Map<String, Object> parameters) {
        var selection = session.createSelectionQuery(query, ArticleRow.class);
        parameters.forEach((name, value) -> {
            if (value instanceof Collection<?> several) {
                selection.setParameterList(name, several);
            } else {
                selection.setParameter(name, value);
            }
        });
        return selection.getResultList();
    }

    private List<Article> withBarcodes(List<ArticleRow> rows) {
        if (rows.size() == 1) {
            return articles(rows, barcodes(ofArticle(rows.getFirst().id)));
        }
        var stored = new ArrayList<ArticleBarcodeRow>();
        for (var batch : Chunks.of(rows)) {
            var ids = batch.stream().map(row -> row.id).toList();
            stored.addAll(session.createSelectionQuery(
                            "from ArticleBarcodeRow where articleId in :ids", ArticleBarcodeRow.class)
                    .setParameterList("ids", ids)
                    .getResultList());
        }
        return articles(rows, barcodes(stored));
    }

    private List<ArticleBarcodeRow> ofArticle(long id) {
        return session.createSelectionQuery("from ArticleBarcodeRow where articleId = :id", ArticleBarcodeRow.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static List<Article> articles(List<ArticleRow> rows, Map<Long, List<String>> barcodes) {
        return rows.stream()
                .map(row -> row.toArticle(barcodes.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static Map<Long, List<String>> barcodes(List<ArticleBarcodeRow> rows) {
        var byArticle = new HashMap<Long, List<String>>();
        rows.stream()
                .sorted((a, b) -> a.barcode.compareTo(b.barcode))
                .forEach(row -> byArticle
                        .computeIfAbsent(row.articleId, id -> new ArrayList<>())
                        .add(row.barcode));
        return byArticle;
    }

    private static Optional<Article> first(List<Article> articles) {
        return articles.stream().findFirst();
    }
}
