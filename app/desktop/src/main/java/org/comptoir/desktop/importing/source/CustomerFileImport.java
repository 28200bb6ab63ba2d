package org.comptoir.desktop.importing.source;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.customers.transfer.CustomerImport;
import org.comptoir.customers.transfer.ImportFile;
import org.comptoir.customers.transfer.ImportSource;
import org.comptoir.customers.transfer.table.ColumnChoices;
import org.comptoir.customers.transfer.table.ColumnMapping;
import org.comptoir.customers.transfer.table.ContactField;
import org.comptoir.customers.transfer.table.KeptMappings;
import org.comptoir.customers.transfer.table.TableOrigin;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// A file of customers: vCards, or a table whose columns can be changed.
///
/// @param kept of the columns of earlier tables
/// @param remembered the name of the meanings that were kept for the headings of this table; empty if these are others
public record CustomerFileImport(
        ScreenContext context,
        CustomerImport customers,
        CustomerSearch search,
        KeptMappings kept,
        ImportSource source,
        String region,
        String remembered)
        implements FileImport {

    /// @param settings which name the country that numbers and addresses are of
    public static Opener opener(
            ScreenContext context, CustomerImport customers, CustomerSearch search, ShopSettings settings) {
        var kept = new KeptMappings(settings);
        return new Opener() {
            @Override
            public Opening open(SequencedMap<Path, byte[]> files, @Nullable Charset charset) {
                var region = settings.profile().country();
                var lists = ImportFile.openAll(files, region, charset);
                var imports = new ArrayList<FileImport>();
                for (var list : lists) {
                    if (list instanceof ImportFile.Opened(var source)) {
                        imports.add(new CustomerFileImport(context, customers, search, kept, source, region, "")
                                .asRemembered());
                    }
                }
                return imports.isEmpty()
                        ? new Opening.Refused(ImportFile.reason(lists.getFirst(), context.language()))
                        : new Opening.Opened(imports.getFirst(), imports.subList(1, imports.size()));
            }

            @Override
            public boolean joins(byte[] file) {
                return ImportFile.isOfCards(file);
            }
        };
    }

    private CustomerFileImport with(ImportSource changed, String nameOfMeanings) {
        return new CustomerFileImport(context, customers, search, kept, changed, region, nameOfMeanings);
    }

    private CustomerFileImport asRemembered() {
        return switch (source) {
            case ImportSource.Cards cards -> this;
            case ImportSource.Rows rows ->
                kept.forHeadings(rows.table(), exchange())
                        .map(found ->
                                with(rows.with(found.choices().appliedTo(rows.table(), proposed(rows))), found.name()))
                        .orElse(this);
        };
    }

    private ColumnMapping proposed(ImportSource.Rows rows) {
        return ColumnMapping.proposedFor(rows.table(), region);
    }

    private ColumnChoices chosen() {
        return switch (source) {
            case ImportSource.Cards cards -> new ColumnChoices(Map.of());
            case ImportSource.Rows rows -> ColumnChoices.between(rows.table(), proposed(rows), rows.mapping());
        };
    }

    @Override
    public boolean canRemember() {
        return !isRemembered() && isUsable() && !chosen().byHeading().isEmpty();
    }

    @Override
    public boolean isRemembered() {
        return !remembered.isEmpty();
    }

    @Override
    public FileImport remember() {
        return switch (source) {
            case ImportSource.Cards cards -> this;
            case ImportSource.Rows rows -> kept.putFor(rows.table(), chosen()) ? asRemembered() : this;
        };
    }

    @Override
    public FileImport forget() {
        return switch (source) {
            case ImportSource.Cards cards -> this;
            case ImportSource.Rows rows -> {
                kept.forget(remembered);
                yield with(rows.with(proposed(rows)), "");
            }
        };
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public String origin() {
        return source.origin(exchange());
    }

    private Texts exchange() {
        return context.texts("exchange");
    }

    @Override
    public int rows() {
        return source.size();
    }

    @Override
    public List<Column> columns() {
        return switch (source) {
            case ImportSource.Cards cards -> List.of();
            case ImportSource.Rows rows -> columns(rows);
        };
    }

    private static List<Column> columns(ImportSource.Rows rows) {
        var columns = new ArrayList<Column>();
        var targets = rows.mapping().targets();
        for (var i = 0; i < targets.size(); i++) {
            columns.add(Samples.column(rows.table(), i, targets.get(i).field().ordinal()));
        }
        return columns;
    }

    @Override
    public List<String> choices() {
        return Arrays.stream(ContactField.values())
                .map(field -> field.label(exchange()))
                .toList();
    }

    @Override
    public FileImport choose(int column, int choice) {
        return switch (source) {
            case ImportSource.Cards cards -> this;
            case ImportSource.Rows rows -> {
                var target = ColumnGroups.target(rows.mapping().targets(), column, ContactField.values()[choice]);
                yield with(rows.with(rows.mapping().with(column, target)), "");
            }
        };
    }

    @Override
    public Optional<Otherwise> otherwise() {
        return Optional.empty();
    }

    @Override
    public FileImport chooseOtherwise(int choice) {
        return this;
    }

    @Override
    public boolean isUsable() {
        return switch (source) {
            case ImportSource.Cards cards -> true;
            case ImportSource.Rows rows -> rows.mapping().isUsable();
        };
    }

    @Override
    public boolean isDoubtful() {
        return switch (source) {
            case ImportSource.Cards cards -> false;
            case ImportSource.Rows rows ->
                rows.mapping().origin() == TableOrigin.UNKNOWN && !isRemembered()
                        || !rows.mapping().isUsable();
        };
    }

    @Override
    public Optional<DryRunReport> attempt(SignedInStaff by, ProgressMonitor progress) {
        return customers
                .dryRun(by, source, region, progress)
                .map(preview -> new CustomerDryRunReport(context, customers, search, preview));
    }
}
