package org.comptoir.pos.catalogue.transfer;

import java.time.Clock;
import java.util.List;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.suppliers.Suppliers;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// Imports articles from a table: a dry run first, then everything at once. Importing the same file twice adds
/// nothing.
public final class ArticleImport {

    private final Database database;
    private final Catalogue catalogue;
    private final Suppliers suppliers;
    private final Stock stock;
    private final Clock clock;

    public ArticleImport(Database database, Catalogue catalogue, Suppliers suppliers, Stock stock, Clock clock) {
        this.database = database;
        this.catalogue = catalogue;
        this.suppliers = suppliers;
        this.stock = stock;
        this.clock = clock;
    }

    /// The VAT rates that rows can name, to choose [ArticleMapping#taxOtherwise] from.
    public List<TaxRate> taxRates() {
        return database.read(TaxCodes::read).rates();
    }

    /// Reports what an import would do. Nothing is written.
    ///
    /// @param language of the reasons
    public ArticleImportPreview dryRun(Table table, ArticleMapping mapping, Language language) {
        var existing = new ExistingArticles(catalogue.all(), catalogue.categories(), suppliers.list());
        var taxCodes = database.read(TaxCodes::read);
        return new ArticleDryRun(mapping, existing, taxCodes, Texts.of("articlefile", language)).preview(table);
    }

    /// Performs the import that was previewed, in one transaction. An article changed since is refused, not
    /// overwritten.
    public ArticleImportResult run(
            SignedInStaff by, ArticleImportPreview preview, ProgressMonitor progress, Language language) {
        by.require(Permission.EDIT_ARTICLES);
        try {
            var texts = Texts.of("catalogue", language);
            var result = database.writeBulk(session -> catalogue.batch(
                    session,
                    by,
                    batch -> new ImportRun(session, by, batch, suppliers, stock, clock.instant())
                            .run(preview, progress, texts)));
            catalogue.refresh();
            return result;
        } catch (ImportRun.Stopped e) {
            return new ArticleImportResult.Cancelled();
        }
    }
}
