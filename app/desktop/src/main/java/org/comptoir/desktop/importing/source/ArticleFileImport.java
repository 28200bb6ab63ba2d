package org.comptoir.desktop.importing.source;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.transfer.ArticleColumn;
import org.comptoir.pos.catalogue.transfer.ArticleImport;
import org.comptoir.pos.catalogue.transfer.ArticleMapping;
import org.comptoir.pos.catalogue.transfer.ArticleTables;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.comptoir.pos.spreadsheet.reading.CharsetGuess;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.suppliers.Suppliers;
import org.comptoir.pos.tax.TaxRate;
import org.jspecify.annotations.Nullable;

/// A table of articles. The first option of each column is to ignore it.
public record ArticleFileImport(
        ScreenContext context, Services services, Table table, ArticleMapping mapping, List<TaxRate> rates)
        implements FileImport {

    /// What the import writes by, and what names the categories and suppliers of articles.
    record Services(ArticleImport articles, Catalogue catalogue, Suppliers suppliers) {}

    public static Opener opener(
            ScreenContext context, ArticleImport articles, Catalogue catalogue, Suppliers suppliers) {
        var services = new Services(articles, catalogue, suppliers);
        return (files, charset) -> switch (read(files.firstEntry(), charset)) {
            case Table table -> {
                var rates = articles.taxRates();
                var mapping = ArticleMapping.proposedFor(table, rates);
                yield new Opening.Opened(new ArticleFileImport(context, services, table, mapping, rates));
            }
            case TableReadResult.Refused refused -> new Opening.Refused(refused.message(context.texts("tabular")));
        };
    }

    /// Of several tables the first that has articles, since each has columns of its own.
    private static TableReadResult read(Map.Entry<Path, byte[]> file, @Nullable Charset charset) {
        var bytes = file.getValue();
        return ArticleTables.find(TableFile.readSheets(
                bytes,
                String.valueOf(file.getKey().getFileName()),
                charset == null ? CharsetGuess.of(bytes) : charset));
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public String origin() {
        return context.texts("importing")
                .get(
                        isGuessed() ? "importing.articles.guessed" : "importing.articles.origin",
                        mapping.columns().size(),
                        table.columns());
    }

    @Override
    public int rows() {
        return table.rows().size();
    }

    @Override
    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (var i = 0; i < table.columns(); i++) {
            var index = i;
            var choice = mapping.columns().entrySet().stream()
                    .filter(entry -> entry.getValue() == index)
                    .mapToInt(entry -> entry.getKey().ordinal() + 1)
                    .findFirst()
                    .orElse(0);
            columns.add(Samples.column(table, i, choice));
        }
        return columns;
    }

    @Override
    public List<String> choices() {
        var texts = context.texts("articlefile");
        var choices = new ArrayList<String>();
        choices.add(context.texts("importing").get("importing.ignored"));
        for (var column : ArticleColumn.values()) {
            choices.add(column.heading(texts));
        }
        return choices;
    }

    @Override
    public FileImport choose(int column, int choice) {
        if (choice > 0) {
            return with(mapping.with(ArticleColumn.values()[choice - 1], column));
        }
        Map<ArticleColumn, Integer> columns = new EnumMap<>(ArticleColumn.class);
        mapping.columns().forEach((known, index) -> {
            if (index != column) {
                columns.put(known, index);
            }
        });
        return with(new ArticleMapping(columns, mapping.taxOtherwise()));
    }

    private ArticleFileImport with(ArticleMapping changed) {
        return new ArticleFileImport(context, services, table, changed, rates);
    }

    @Override
    public Optional<Otherwise> otherwise() {
        var texts = context.texts("importing");
        var names = new ArrayList<String>();
        names.add(texts.get("importing.articles.notax"));
        var chosen = 0;
        for (var i = 0; i < rates.size(); i++) {
            var rate = rates.get(i);
            names.add(rate.code().value() + " \u00B7 " + context.formats().percent(rate.rate()));
            if (rate.code().equals(mapping.taxOtherwise())) {
                chosen = i + 1;
            }
        }
        return Optional.of(new Otherwise(texts.get("importing.articles.tax"), names, chosen));
    }

    @Override
    public FileImport chooseOtherwise(int choice) {
        return with(mapping.withTaxOtherwise(
                choice <= 0 ? null : rates.get(choice - 1).code()));
    }

    @Override
    public boolean isUsable() {
        return mapping.isUsable();
    }

    /// By values, because there are no headings.
    private boolean isGuessed() {
        return table.headings().isEmpty();
    }

    @Override
    public boolean isDoubtful() {
        return !mapping.isUsable()
                || isGuessed()
                || mapping.columns().size() < table.columns()
                || !mapping.columns().containsKey(ArticleColumn.TAX);
    }

    @Override
    public Optional<DryRunReport> attempt(SignedInStaff by, ProgressMonitor progress) {
        var preview = services.articles().dryRun(table, mapping, context.language());
        return Optional.of(new ArticleDryRunReport(context, services, preview));
    }
}
