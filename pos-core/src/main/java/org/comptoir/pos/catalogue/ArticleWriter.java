package org.comptoir.pos.catalogue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.ArticleProblem;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.tax.TaxCode;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Saves articles within one transaction. It takes the change number first and is therefore the only writer: a code
/// found to be free stays free until it is written.
final class ArticleWriter {

    private final StatelessSession session;
    private final ArticleStore store;
    private final String staffName;
    private final Instant now;
    private final long number;

    ArticleWriter(StatelessSession session, String staffName, Instant now) {
        this.session = session;
        this.store = new ArticleStore(session);
        this.staffName = staffName;
        this.now = now;
        this.number = CatalogueVersion.next(session);
    }

    SaveResult add(ArticleDraft draft) {
        var refusal = refusal(draft, null);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var row = new ArticleRow();
        row.assign(draft.code().isEmpty() ? draft.withCode(provisionalCode(draft)) : draft);
        row.changeNumber = number;
        session.insert(row);
        if (row.code.isEmpty()) {
            numberByItsId(row);
        }
        draft.barcodes().forEach(barcode -> session.insert(new ArticleBarcodeRow(barcode, row.id)));
        keepPrice(row);
        return new SaveResult.Saved(
                row.toArticle(draft.barcodes().stream().sorted().toList()));
    }

    SaveResult change(ArticleId id, int version, ArticleDraft draft) {
        var row = session.get(ArticleRow.class, id.value());
        if (row == null || row.version != version) {
            return new SaveResult.ChangedMeanwhile();
        }
        var completed = draft.code().isEmpty() ? draft.withCode(row.code) : draft;
        var refusal = refusal(completed, id);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var samePrice = row.costs(completed.price());
        row.assign(completed);
        row.changeNumber = number;
        session.update(row);
        replaceBarcodes(id, completed);
        if (!samePrice) {
            keepPrice(row);
        }
        return new SaveResult.Saved(
                row.toArticle(completed.barcodes().stream().sorted().toList()));
    }

    private Optional<SaveResult> refusal(ArticleDraft draft, @Nullable ArticleId self) {
        var problem = draft.problem();
        if (problem.isPresent()) {
            return Optional.of(new SaveResult.Faulty(problem.get()));
        }
        if (!isKnown(draft.taxCode())) {
            return Optional.of(new SaveResult.Faulty(ArticleProblem.UNKNOWN_TAX_CODE));
        }
        var byCode = store.byCode(draft.code()).filter(other -> !other.id().equals(self));
        if (byCode.isPresent()) {
            return Optional.of(
                    new SaveResult.CodeTaken(draft.code(), byCode.get().displayName()));
        }
        return draft.barcodes().stream()
                .flatMap(barcode -> takenBarcode(barcode, self).stream())
                .findFirst();
    }

    private Optional<SaveResult> takenBarcode(String barcode, @Nullable ArticleId self) {
        return store.byBarcode(barcode)
                .filter(other -> !other.id().equals(self))
                .map(other -> new SaveResult.BarcodeTaken(barcode, other.displayName()));
    }

    private boolean isKnown(TaxCode taxCode) {
        return session.createNativeQuery("select count(*) from tax_rate where code = :code", Long.class)
                        .setParameter("code", taxCode.value())
                        .getSingleResult()
                > 0;
    }

    /// The first barcode, as people would type it; the change number if that is another article's code.
    private String provisionalCode(ArticleDraft draft) {
        return draft.barcodes().stream()
                .findFirst()
                .filter(barcode -> store.byCode(barcode).isEmpty())
                .orElse("");
    }

    private void numberByItsId(ArticleRow row) {
        var code = "A" + row.id;
        while (store.byCode(code).isPresent()) {
            code += "X";
        }
        row.code = code;
        session.update(row);
    }

    private void replaceBarcodes(ArticleId id, ArticleDraft draft) {
        var barcodes = new HashSet<>(draft.barcodes());
        session
                .createSelectionQuery("from ArticleBarcodeRow where articleId = :id", ArticleBarcodeRow.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .filter(row -> !barcodes.remove(row.barcode))
                .forEach(session::delete);
        barcodes.forEach(barcode -> session.insert(new ArticleBarcodeRow(barcode, id.value())));
    }

    private void keepPrice(ArticleRow row) {
        var change = new PriceChangeRow();
        change.articleId = row.id;
        change.changedAt = now;
        change.priceCents = row.priceCents;
        change.staffName = staffName;
        session.insert(change);
    }
}
