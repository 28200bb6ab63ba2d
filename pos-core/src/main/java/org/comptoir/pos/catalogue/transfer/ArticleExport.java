package org.comptoir.pos.catalogue.transfer;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.AuditLog;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.suppliers.Suppliers;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// Writes all articles to a table that [ArticleImport] reads back without changes.
public final class ArticleExport {

    private final Catalogue catalogue;
    private final Suppliers suppliers;
    private final Stock stock;
    private final AuditLog log;

    /// @param log told of each file before it is written
    public ArticleExport(Catalogue catalogue, Suppliers suppliers, Stock stock, AuditLog log) {
        this.catalogue = catalogue;
        this.suppliers = suppliers;
        this.stock = stock;
        this.log = log;
    }

    /// Sorted by code, including inactive articles and costs.
    ///
    /// @return number of articles
    public int write(SignedInStaff by, OutputStream out, TableKind kind, Language language) {
        by.require(Permission.EDIT_ARTICLES);
        var texts = Texts.of("articlefile", language);
        var articles = catalogue.all();
        log.happened(by.name(), "export", "articles " + articles.size() + " " + kind.name());
        var names = new Names(stock.levels(articles.stream().map(Article::id).toList()), texts);
        catalogue.categories().forEach(category -> names.categories.put(category.id(), category.name()));
        suppliers.list().forEach(supplier -> names.suppliers.put(supplier.id(), supplier.name()));
        try (var writer = TableWriter.to(out, kind, language, texts.get("articlefile.sheet"))) {
            writer.headings(Arrays.stream(ArticleColumn.values())
                    .map(column -> column.heading(texts))
                    .toList());
            articles.stream()
                    .sorted(Comparator.comparing(Article::code))
                    .forEach(article -> writer.row(Arrays.stream(ArticleColumn.values())
                            .map(column -> names.cell(article, column))
                            .toList()));
        }
        return articles.size();
    }

    /// The names a row needs besides the article.
    private static final class Names {

        private final Map<CategoryId, String> categories = new HashMap<>();
        private final Map<SupplierId, String> suppliers = new HashMap<>();
        private final Map<ArticleId, Quantity> levels;
        private final Texts texts;

        Names(Map<ArticleId, Quantity> levels, Texts texts) {
            this.levels = levels;
            this.texts = texts;
        }

        Cell cell(Article article, ArticleColumn column) {
            return switch (column) {
                case CODE -> new Cell.Digits(article.code());
                case NAME -> new Cell.Text(article.name());
                case VARIANT -> new Cell.Text(article.variant());
                case CATEGORY -> named(categories, article.category());
                case TAX -> new Cell.Text(article.taxCode().value());
                case PRICE -> amount(article.price());
                case SOLD_BY ->
                    new Cell.Text(
                            texts.get(article.soldBy() == SoldBy.WEIGHT ? "articlefile.weight" : "articlefile.piece"));
                case GUARANTEED -> yesOrNo(article.guaranteed());
                case BARCODES -> new Cell.Digits(String.join(" ", article.barcodes()));
                case SUPPLIER -> named(suppliers, article.supplier());
                case SUPPLIER_REFERENCE -> new Cell.Digits(article.supplierReference());
                case COST -> amount(article.lastCost());
                case REORDER_POINT -> quantity(article.reorderPoint());
                case STOCK -> quantity(levels.getOrDefault(article.id(), Quantity.ZERO));
                case PICTURE -> new Cell.Text(article.picture());
                case FAVOURITE -> article.favourite() == null ? Cell.EMPTY : new Cell.Count(article.favourite());
                case ACTIVE -> yesOrNo(article.active());
            };
        }

        private Cell yesOrNo(boolean value) {
            return new Cell.Text(texts.get(value ? "articlefile.yes" : "articlefile.no"));
        }

        private static <K> Cell named(Map<K, String> names, @Nullable K id) {
            return id == null ? Cell.EMPTY : new Cell.Text(names.getOrDefault(id, ""));
        }

        private static Cell amount(@Nullable Money money) {
            return money == null ? Cell.EMPTY : new Cell.Amount(money);
        }

        private static Cell quantity(@Nullable Quantity quantity) {
            return quantity == null ? Cell.EMPTY : new Cell.Number(quantity);
        }
    }
}
