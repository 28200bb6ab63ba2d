package org.comptoir.pos.catalogue.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.catalogue.ArticleBatch;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.RefusedRow;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.stock.StockMovement;
import org.comptoir.pos.stock.StockReason;
import org.comptoir.pos.suppliers.Suppliers;
import org.comptoir.pos.text.Texts;
import org.hibernate.StatelessSession;

/// One import within its transaction.
final class ImportRun {

    /// Thrown out of the transaction so that it is rolled back.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final StatelessSession session;
    private final SignedInStaff by;
    private final ArticleBatch batch;
    private final Suppliers suppliers;
    private final Stock stock;
    private final Instant now;
    private final Map<String, CategoryId> categoryIds = new HashMap<>();
    private final Map<String, SupplierId> supplierIds = new HashMap<>();
    private final List<StockMovement> opening = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private int saved;

    ImportRun(
            StatelessSession session,
            SignedInStaff by,
            ArticleBatch batch,
            Suppliers suppliers,
            Stock stock,
            Instant now) {
        this.session = session;
        this.by = by;
        this.batch = batch;
        this.suppliers = suppliers;
        this.stock = stock;
        this.now = now;
    }

    ArticleImportResult of(ArticleImportPreview rehearsal, ProgressMonitor progress, Texts texts) {
        var total = rehearsal.fresh().size() + rehearsal.changed().size();
        var done = 0;
        for (var fresh : rehearsal.fresh()) {
            step(progress, done++, total);
            add(fresh, texts);
        }
        var added = saved;
        for (var changed : rehearsal.changed()) {
            step(progress, done++, total);
            var draft = complete(changed.draft(), changed.from());
            var article = changed.article();
            take(changed.from(), batch.change(article.id(), article.version(), draft), texts);
        }
        stock.move(session, opening);
        step(progress, done, total);
        refused.addAll(rehearsal.refused());
        refused.sort(Comparator.comparing(row -> row.row().number()));
        return new ArticleImportResult.Done(added, saved - added, rehearsal.same(), refused);
    }

    private static void step(ProgressMonitor progress, int done, int total) {
        if (progress.cancelled()) {
            throw new Stopped();
        }
        progress.reached(done, total);
    }

    private void add(ArticleImportPreview.New fresh, Texts texts) {
        var result = batch.add(complete(fresh.draft(), fresh.from()));
        take(fresh.from(), result, texts);
        var there = fresh.from().stock();
        if (result instanceof SaveResult.Saved article && there != null && !there.isZero()) {
            opening.add(new StockMovement(
                    article.article().id(),
                    there,
                    StockReason.IMPORT,
                    now,
                    null,
                    fresh.draft().lastCost(),
                    by.name(),
                    ""));
        }
    }

    private void take(ImportedArticleRow from, SaveResult result, Texts texts) {
        if (result instanceof SaveResult.Saved) {
            saved++;
        } else {
            refused.add(new RefusedRow(from.row(), SaveResult.sentence(result, texts)));
        }
    }

    private ArticleDraft complete(ArticleDraft draft, ImportedArticleRow from) {
        var category = from.category().isEmpty()
                ? draft.category()
                : categoryIds.computeIfAbsent(from.category(), batch::category);
        var supplier = from.supplier().isEmpty()
                ? draft.supplier()
                : supplierIds.computeIfAbsent(from.supplier(), name -> suppliers.findOrAdd(session, by, name));
        return draft.toBuilder().category(category).supplier(supplier).build();
    }
}
