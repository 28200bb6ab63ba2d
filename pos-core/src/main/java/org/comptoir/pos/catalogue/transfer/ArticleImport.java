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

/// Brings articles in from a table: rehearsed first, then in one go. The same file twice adds nothing.
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

    /// The VAT rates that rows may name, for the choice of [ArticleMapping#taxOtherwise].
    public List<TaxRate> taxRates() {
        return database.read(TaxCodes::read).rates();
    }

    /// Says what an import would do. Nothing is written.
    ///
    /// @param language of the reasons
    public ArticleImportPreview rehearse(Table table, ArticleMapping mapping, Language language) {
        var known = new ExistingArticles(catalogue.all(), catalogue.categories(), suppliers.list());
        var taxCodes = database.read(TaxCodes::read);
        return new ArticleDryRun(mapping, known, taxCodes, Texts.of("articlefile", language)).of(table);
    }

    /// Does what was rehearsed, in one transaction. An article that somebody changed since is refused, not overwritten.
    public ArticleImportResult run(
            SignedInStaff by, ArticleImportPreview rehearsal, ProgressMonitor progress, Language language) {
        by.require(Permission.EDIT_ARTICLES);
        try {
            var texts = Texts.of("catalogue", language);
            var done = database.writeBulk(session -> catalogue.batch(
                    session,
                    by,
                    batch -> new ImportRun(session, by, batch, suppliers, stock, clock.instant())
                            .of(rehearsal, progress, texts)));
            catalogue.refresh();
            return done;
        } catch (ImportRun.Stopped e) {
            return new ArticleImportResult.Cancelled();
        }
    }
}
