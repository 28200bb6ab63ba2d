package org.comptoir.pos.catalogue.transfer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.spreadsheet.RefusedRow;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableRow;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.text.Texts;

/// Classifies the rows of a table as new, changed, unchanged or refused. Writes nothing.
final class ArticleDryRun {

    private final ArticleMapping mapping;
    private final ExistingArticles existing;
    private final TaxCodes taxCodes;
    private final Texts texts;
    private final Texts catalogueTexts;
    private final List<ArticleImportPreview.New> created = new ArrayList<>();
    private final List<ArticleImportPreview.Changed> changed = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final Map<String, Integer> rowByKey = new HashMap<>();
    private int unchanged;

    ArticleDryRun(ArticleMapping mapping, ExistingArticles existing, TaxCodes taxCodes, Texts texts) {
        this.mapping = mapping;
        this.existing = existing;
        this.taxCodes = taxCodes;
        this.texts = texts;
        this.catalogueTexts = Texts.of("catalogue", texts.language());
    }

    ArticleImportPreview preview(Table table) {
        table.rows().forEach(this::sort);
        return new ArticleImportPreview(table, created, changed, unchanged, refused);
    }

    private void sort(TableRow row) {
        var reader = new RowReader(row, mapping, taxCodes, texts);
        var incoming = reader.read();
        var reason = reader.reason().or(() -> takenAbove(incoming)).or(() -> classify(incoming));
        reason.ifPresentOrElse(
                message -> refused.add(new RefusedRow(row, message)),
                () -> keys(incoming).forEach(key -> rowByKey.put(key, row.number())));
    }

    /// Classifies the row, or returns the reason for refusing it.
    private Optional<String> classify(ImportedArticle incoming) {
        var article = existing.match(incoming);
        var other = existing.otherWithBarcode(incoming, article.orElse(null));
        if (other.isPresent()) {
            return Optional.of(
                    texts.get("articlefile.refused.barcode-taken", other.get().displayName()));
        }
        return article.isPresent() ? placeKnown(incoming, article.get()) : placeNew(incoming);
    }

    private Optional<String> placeNew(ImportedArticle incoming) {
        var tax = incoming.tax() == null ? mapping.taxOtherwise() : incoming.tax();
        if (tax == null) {
            return Optional.of(texts.get("articlefile.refused.no-tax"));
        }
        var draft = incoming.draft(tax);
        var problem = problem(draft).or(() -> openingStock(incoming));
        if (problem.isEmpty()) {
            created.add(new ArticleImportPreview.New(rowOf(incoming), draft));
        }
        return problem;
    }

    /// The stock of an existing article is never read from a file; a new article starts with it.
    private Optional<String> openingStock(ImportedArticle incoming) {
        var stock = incoming.stock();
        return stock != null && (stock.isNegative() || stock.compareTo(Stock.MAX_QUANTITY) > 0)
                ? Optional.of(texts.get("articlefile.refused.stock", ArticleColumn.STOCK.heading(texts)))
                : Optional.empty();
    }

    private Optional<String> placeKnown(ImportedArticle incoming, Article article) {
        var draft = incoming.draft(article);
        var columns = differences(incoming, article, draft);
        if (columns.isEmpty()) {
            unchanged++;
            return Optional.empty();
        }
        var problem = problem(draft);
        if (problem.isEmpty()) {
            changed.add(new ArticleImportPreview.Changed(rowOf(incoming), article, draft, columns));
        }
        return problem;
    }

    private Optional<String> problem(ArticleDraft draft) {
        return draft.problem().map(problem -> catalogueTexts.get(problem.textKey()));
    }

    private Set<ArticleColumn> differences(ImportedArticle incoming, Article article, ArticleDraft draft) {
        var old = ArticleDraft.of(article);
        var columns = EnumSet.noneOf(ArticleColumn.class);
        for (var column : ArticleColumn.values()) {
            if (!Objects.equals(Shown.value(old, column), Shown.value(draft, column))) {
                columns.add(column);
            }
        }
        if (existing.isOtherCategory(incoming.category(), article)) {
            columns.add(ArticleColumn.CATEGORY);
        }
        if (existing.isOtherSupplier(incoming.supplier(), article)) {
            columns.add(ArticleColumn.SUPPLIER);
        }
        return columns;
    }

    /// Two rows of a file that refer to the same article, or have the same barcode, contradict each other.
    private Optional<String> takenAbove(ImportedArticle incoming) {
        return keys(incoming).stream()
                .map(rowByKey::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(number -> texts.get("articlefile.refused.twice", number));
    }

    private List<String> keys(ImportedArticle incoming) {
        var keys = new ArrayList<String>();
        existing.match(incoming)
                .ifPresent(article -> keys.add("id " + article.id().value()));
        if (!incoming.code().isEmpty()) {
            keys.add("code " + ExistingArticles.codeKey(incoming.code()));
        } else if (incoming.barcodes().isEmpty()) {
            keys.add("name " + ExistingArticles.nameKey(incoming.name(), incoming.variant()));
        }
        incoming.barcodes().forEach(barcode -> keys.add("barcode " + barcode));
        return keys;
    }

    private static ImportedArticleRow rowOf(ImportedArticle incoming) {
        return new ImportedArticleRow(incoming.row(), incoming.category(), incoming.supplier(), incoming.stock());
    }

    /// The value of a draft that corresponds to a column.
    private static final class Shown {

        static Object value(ArticleDraft draft, ArticleColumn column) {
            return switch (column) {
                case CODE -> draft.code();
                case NAME -> draft.name();
                case VARIANT -> draft.variant();
                case CATEGORY -> Optional.ofNullable(draft.category());
                case TAX -> draft.taxCode();
                case PRICE -> Optional.ofNullable(draft.price());
                case SOLD_BY -> draft.soldBy();
                case GUARANTEED -> draft.guaranteed();
                case BARCODES -> Set.copyOf(draft.barcodes());
                case SUPPLIER -> Optional.ofNullable(draft.supplier());
                case SUPPLIER_REFERENCE -> draft.supplierReference();
                case COST -> Optional.ofNullable(draft.lastCost());
                case REORDER_POINT -> Optional.ofNullable(draft.reorderPoint());
                case STOCK -> "";
                case PICTURE -> draft.picture();
                case FAVOURITE -> Optional.ofNullable(draft.favourite());
                case ACTIVE -> draft.active();
            };
        }
    }
}
