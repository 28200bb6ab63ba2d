package org.comptoir.pos.catalogue.transfer;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.scan.Ean;
import org.comptoir.pos.spreadsheet.ImportCounts;
import org.comptoir.pos.spreadsheet.RefusedRow;
import org.comptoir.pos.spreadsheet.Table;

/// What an import would do.
///
/// @param same rows that contain nothing new
public record ArticleImportPreview(
        Table table, List<New> created, List<Changed> changed, int unchanged, List<RefusedRow> refused) {

    /// An article that does not exist yet.
    ///
    /// @param draft without category and supplier, which may not exist yet either
    public record New(ImportedArticleRow from, ArticleDraft draft) {}

    /// An existing article that would change.
    ///
    /// @param columns that would change
    public record Changed(ImportedArticleRow from, Article article, ArticleDraft draft, Set<ArticleColumn> columns) {

        public Changed {
            columns = Set.copyOf(columns);
        }
    }

    /// A barcode of the length of an EAN whose last digit is not its check digit: mistyped, or of the shop's own.
    public record WrongCheckDigit(int row, String barcode) {}

    public ArticleImportPreview {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        refused = List.copyOf(refused);
    }

    /// The barcodes to be compared with their articles, in the order of the rows.
    public List<WrongCheckDigit> wrongCheckDigits() {
        var rows = Stream.concat(
                created.stream().flatMap(row -> wrong(row.from(), row.draft())),
                changed.stream()
                        .filter(row -> row.columns().contains(ArticleColumn.BARCODES))
                        .flatMap(row -> wrong(row.from(), row.draft())));
        return rows.sorted(Comparator.comparingInt(WrongCheckDigit::row)).toList();
    }

    private static Stream<WrongCheckDigit> wrong(ImportedArticleRow from, ArticleDraft draft) {
        return draft.barcodes().stream()
                .filter(barcode -> Ean.hasForm(barcode) && !Ean.isValid(barcode))
                .map(barcode -> new WrongCheckDigit(from.row().number(), barcode));
    }

    /// No row is ambiguous: an article is known by its code or barcode, or it is not.
    public ImportCounts counts() {
        return new ImportCounts(created.size(), changed.size(), unchanged, 0, refused.size());
    }
}
