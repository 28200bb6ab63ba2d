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
/// @param same rows that say what is known already
public record ArticleImportPreview(
        Table table, List<New> fresh, List<Changed> changed, int same, List<RefusedRow> refused) {

    /// An article that is not there yet.
    ///
    /// @param draft without its category and supplier, which may not be there yet either
    public record New(ImportedArticleRow from, ArticleDraft draft) {}

    /// An article that is there and would become another.
    ///
    /// @param columns what would change
    public record Changed(ImportedArticleRow from, Article article, ArticleDraft draft, Set<ArticleColumn> columns) {

        public Changed {
            columns = Set.copyOf(columns);
        }
    }

    public ArticleImportPreview {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        refused = List.copyOf(refused);
    }

    /// No row is ambiguous: an article is known by its code or barcode, or it is not.
    public ImportCounts counts() {
        return new ImportCounts(fresh.size(), changed.size(), same, 0, refused.size());
    }
}
