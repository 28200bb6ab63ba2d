package org.comptoir.pos.catalogue.transfer;

import java.util.List;
import java.util.Set;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
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

    public ArticleImportPreview {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        refused = List.copyOf(refused);
    }

    /// No row is ambiguous: an article is known by its code or barcode, or it is not.
    public ImportCounts counts() {
        return new ImportCounts(created.size(), changed.size(), unchanged, 0, refused.size());
    }
}
