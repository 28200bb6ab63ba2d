package org.comptoir.desktop.importing.source;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.customers.transfer.CustomerImport;
import org.comptoir.customers.transfer.ImportFile;
import org.comptoir.customers.transfer.ImportSource;
import org.comptoir.customers.transfer.table.ContactField;
import org.comptoir.customers.transfer.table.TableOrigin;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// A file of customers: vCards, or a table whose columns can be changed.
public record CustomerFileImport(
        ScreenContext context, CustomerImport customers, CustomerSearch search, ImportSource source, String region)
        implements FileImport {

    /// @param settings which name the country that numbers and addresses are of
    public static Opener opener(
            ScreenContext context, CustomerImport customers, CustomerSearch search, ShopSettings settings) {
        return new Opener() {
            @Override
            public Opening open(SequencedMap<Path, byte[]> files, @Nullable Charset charset) {
                var region = settings.profile().country();
                var lists = ImportFile.openAll(files, region, charset);
                var imports = new ArrayList<FileImport>();
                for (var list : lists) {
                    if (list instanceof ImportFile.Opened(var source)) {
                        imports.add(new CustomerFileImport(context, customers, search, source, region));
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
                yield new CustomerFileImport(
                        context, customers, search, rows.with(rows.mapping().with(column, target)), region);
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
                rows.mapping().origin() == TableOrigin.UNKNOWN
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
