package org.comptoir.program.cli.sales;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.sales.listing.ListedSale;
import org.comptoir.pos.sales.listing.SaleList;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.sales.listing.SalePosition;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.program.cli.runtime.TrainingOption;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.documents.SaleExport;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the sales of a period, the oldest first; all sales if none is given.
@Command(name = "list")
@RequiredRights(Permission.SEE_FIGURES)
final class SalesListCommand implements Callable<Integer> {

    private final CommandContext session;

    @Mixin
    private SaleFilterOptions filter = new SaleFilterOptions();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.salelimit")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.option.salefile")
    @Nullable
    private Path file;

    @Mixin
    private TrainingOption training = new TrainingOption();

    SalesListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return training.withShop(session, shop -> {
            var listing = filter.listing(session, shop);
            if (file != null) {
                write(shop, listing, file);
                return ExitCode.DONE;
            }
            var sales = listed(shop, listing).reversed();
            session.record(shop, "sales-read", sales.size() + " sales");
            session.json(sales.stream().map(SaleJson::listed).toList());
            sales.forEach(listed -> session.say(SaleJson.columns(listed)));
            return ExitCode.DONE;
        });
    }

    /// The list as the window exports and prints it, which the technical log is told of there.
    private void write(OpenShop shop, SaleListing listing, Path target) {
        var name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        var export = new SaleExport(shop);
        var formats = session.formats(shop);
        var output = new OutputFile(session, target);
        if (name.endsWith(".pdf")) {
            if (export.count(session.by(), listing) > SaleExport.MAX_PRINTED) {
                throw new CommandRefused("too-many", session.texts().get("cli.sales.toomany", SaleExport.MAX_PRINTED));
            }
            var printer = new DocumentPrinter(shop, Program.onPaper());
            output.write(out -> printer.list(export.paper(session.by(), listing, filter.searched(), formats), out));
        } else if (name.endsWith(".csv") || name.endsWith(".xlsx")) {
            output.write(out -> export.table(session.by(), listing, TableKind.ofName(name), formats, out));
        } else {
            throw new CommandRefused("ending", session.texts().get("cli.report.ending", name));
        }
        session.json(Map.of("file", target.toString()));
        session.say(session.texts().get("cli.report.written", target));
    }

    /// Newest first.
    private List<ListedSale> listed(OpenShop shop, SaleListing listing) {
        var list = shop.counter().saleList();
        var listed = new ArrayList<ListedSale>();
        var wanted = Math.max(1, limit);
        var after = SalePosition.START;
        List<ListedSale> page;
        do {
            page = list.page(session.by(), listing, after, Math.min(SaleList.MAX_PAGE_SIZE, wanted - listed.size()));
            listed.addAll(page);
            after = page.isEmpty() ? after : page.getLast().position();
        } while (page.size() == SaleList.MAX_PAGE_SIZE && listed.size() < wanted);
        return listed;
    }
}
