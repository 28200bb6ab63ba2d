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

    /// Thrown to roll the transaction back.
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

    ArticleImportResult run(ArticleImportPreview preview, ProgressMonitor progress, Texts texts) {
        var total = preview.created().size() + preview.changed().size();
        var count = 0;
        for (var created : preview.created()) {
            step(progress, count++, total);
            add(created, texts);
        }
        var added = saved;
        for (var changed : preview.changed()) {
            step(progress, count++, total);
            var draft = complete(changed.draft(), changed.from());
            var article = changed.article();
            record(changed.from(), batch.change(article.id(), article.version(), draft), texts);
        }
        stock.move(session, opening);
        step(progress, count, total);
        refused.addAll(preview.refused());
        refused.sort(Comparator.comparing(row -> row.row().number()));
        return new ArticleImportResult.Done(added, saved - added, preview.unchanged(), refused);
    }

    private static void step(ProgressMonitor progress, int count, int total) {
        if (progress.cancelled()) {
            throw new Stopped();
        }
        progress.reached(count, total);
    }

    private void add(ArticleImportPreview.New created, Texts texts) {
        var result = batch.add(complete(created.draft(), created.from()));
        record(created.from(), result, texts);
        var openingStock = created.from().stock();
        if (result instanceof SaveResult.Saved article && openingStock != null && !openingStock.isZero()) {
            opening.add(new StockMovement(
                    article.article().id(),
                    openingStock,
                    StockReason.IMPORT,
                    now,
                    null,
                    created.draft().lastCost(),
                    by.name(),
                    ""));
        }
    }

    private void record(ImportedArticleRow from, SaveResult result, Texts texts) {
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
