package org.comptoir.desktop.importing.source;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.catalogue.transfer.ArticleColumn;
import org.comptoir.pos.catalogue.transfer.ArticleImportPreview;
import org.comptoir.pos.catalogue.transfer.ArticleImportResult;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.spreadsheet.ImportCounts;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.writing.RefusedRows;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.suppliers.Supplier;
import org.jspecify.annotations.Nullable;

/// What an import of articles would do; articles are never ambiguous.
record ArticleDryRunReport(ScreenContext context, ArticleFileImport.Services services, ArticleImportPreview rehearsal)
        implements DryRunReport {

    @Override
    public ImportCounts counts() {
        return rehearsal.counts();
    }

    @Override
    public List<ReportLine> changes() {
        var texts = context.texts("articlefile");
        return rehearsal.changed().stream()
                .flatMap(row -> row.columns().stream()
                        .sorted()
                        .map(column -> new ReportLine(
                                row.article().displayName(),
                                column.heading(texts),
                                shown(ArticleDraft.of(row.article()), column),
                                after(row, column))))
                .toList();
    }

    private String after(ArticleImportPreview.Changed row, ArticleColumn column) {
        return switch (column) {
            case CATEGORY -> row.from().category();
            case SUPPLIER -> row.from().supplier();
            case CODE,
                    NAME,
                    VARIANT,
                    TAX,
                    PRICE,
                    SOLD_BY,
                    GUARANTEED,
                    BARCODES,
                    SUPPLIER_REFERENCE,
                    COST,
                    REORDER_POINT -> shown(row.draft(), column);
            case STOCK, PICTURE, FAVOURITE, ACTIVE -> shown(row.draft(), column);
        };
    }

    private String shown(ArticleDraft draft, ArticleColumn column) {
        var texts = context.texts("articlefile");
        return switch (column) {
            case CODE -> draft.code();
            case NAME -> draft.name();
            case VARIANT -> draft.variant();
            case CATEGORY -> category(draft.category());
            case TAX -> draft.taxCode().value();
            case PRICE -> money(draft.price());
            case SOLD_BY -> texts.get(draft.soldBy() == SoldBy.WEIGHT ? "articlefile.weight" : "articlefile.piece");
            case GUARANTEED -> yesOrNo(draft.guaranteed());
            case BARCODES -> String.join(" ", draft.barcodes());
            case SUPPLIER -> supplier(draft.supplier());
            case SUPPLIER_REFERENCE -> draft.supplierReference();
            case COST -> money(draft.lastCost());
            case REORDER_POINT ->
                Optional.ofNullable(draft.reorderPoint())
                        .map(context.formats()::quantity)
                        .orElse("");
            case STOCK -> "";
            case PICTURE -> draft.picture();
            case FAVOURITE ->
                Optional.ofNullable(draft.favourite()).map(Object::toString).orElse("");
            case ACTIVE -> yesOrNo(draft.active());
        };
    }

    private String yesOrNo(boolean value) {
        return context.texts("articlefile").get(value ? "articlefile.yes" : "articlefile.no");
    }

    private String category(@Nullable CategoryId id) {
        return services.catalogue().categories().stream()
                .filter(category -> category.id().equals(id))
                .map(category -> category.name())
                .findFirst()
                .orElse("");
    }

    private String supplier(@Nullable SupplierId id) {
        return id == null
                ? ""
                : services.suppliers().get(id).map(Supplier::name).orElse("");
    }

    private String money(@Nullable Money money) {
        return money == null ? "" : context.formats().money(money);
    }

    @Override
    public List<ReportLine> additions() {
        return rehearsal.created().stream()
                .map(row -> new ReportLine(
                        row.draft().name(),
                        row.draft().code(),
                        "",
                        money(row.draft().price())))
                .toList();
    }

    @Override
    public List<ReportLine> doubts() {
        return List.of();
    }

    @Override
    public List<ReportLine> refusals() {
        var texts = context.texts("importing");
        return rehearsal.refused().stream()
                .map(row -> new ReportLine(texts.get("importing.row", row.row().number()), "", "", row.reason()))
                .toList();
    }

    @Override
    public String kept() {
        return "";
    }

    @Override
    public String consents() {
        return "";
    }

    @Override
    public int undecided(DoubtfulChoice choice) {
        return 0;
    }

    @Override
    public List<ReportLine> notices() {
        return List.of();
    }

    @Override
    public Outcome run(SignedInStaff by, DoubtfulChoice choice, ProgressMonitor progress) {
        return switch (services.articles().run(by, rehearsal, progress, context.language())) {
            case ArticleImportResult.Done(var added, var changed, var same, var refused) ->
                new Outcome.Done(added, changed, same, refused.size());
            case ArticleImportResult.Cancelled() -> new Outcome.Cancelled();
        };
    }

    @Override
    public void followUp() {
        // Articles can be found as soon as they are saved.
    }

    @Override
    public int writeRefused(DoubtfulChoice choice, OutputStream out) {
        RefusedRows.write(out, rehearsal.table(), rehearsal.refused(), context.language());
        return rehearsal.refused().size();
    }

    @Override
    public String ending() {
        return rehearsal.table().kind().name().toLowerCase(Locale.ROOT);
    }
}
