package org.comptoir.pos.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.ArticleProblem;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.Deed;
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
    private final List<String> codes = new ArrayList<>();
    private final List<Long> articles = new ArrayList<>();
    private final List<Long> prices = new ArrayList<>();
    private final Set<String> barcodes = new LinkedHashSet<>();

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
        draft.barcodes().forEach(barcode -> insertBarcode(barcode, row.id));
        keepPrice(row);
        saved(row);
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
        saved(row);
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
        var remaining = new HashSet<>(draft.barcodes());
        session
                .createSelectionQuery("from ArticleBarcodeRow where articleId = :id", ArticleBarcodeRow.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .filter(row -> !remaining.remove(row.barcode))
                .forEach(row -> {
                    session.delete(row);
                    barcodes.add(row.barcode);
                });
        remaining.forEach(barcode -> insertBarcode(barcode, id.value()));
    }

    private void insertBarcode(String barcode, long articleId) {
        session.insert(new ArticleBarcodeRow(barcode, articleId));
        barcodes.add(barcode);
    }

    private void keepPrice(ArticleRow row) {
        var change = new PriceChangeRow();
        change.articleId = row.id;
        change.changedAt = now;
        change.priceCents = row.priceCents;
        change.staffName = staffName;
        session.insert(change);
        prices.add(change.id);
    }

    private void saved(ArticleRow row) {
        articles.add(row.id);
        codes.add(row.code);
    }

    /// Has all that was saved signed, as the last of the transaction.
    void record(AuditTrail trail) {
        if (articles.isEmpty()) {
            return;
        }
        var what = codes.size() == 1 ? codes.getFirst() : codes.size() + " articles";
        trail.record(
                session,
                new Deed(staffName, "articles", what),
                List.of(
                        ArticleRow.COVERED.rows(articles),
                        PriceChangeRow.COVERED.rows(prices),
                        ArticleBarcodeRow.COVERED.rows(barcodes)));
    }
}
