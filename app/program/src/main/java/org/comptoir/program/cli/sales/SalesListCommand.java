package org.comptoir.program.cli.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.comptoir.pos.sales.listing.ListedSale;
import org.comptoir.pos.sales.listing.SaleList;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.sales.listing.SalePosition;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
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

    SalesListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var sales = listed(shop, filter.listing(session, shop)).reversed();
            session.record(shop, "sales-read", sales.size() + " sales");
            session.json(sales.stream().map(SaleJson::listed).toList());
            sales.forEach(listed -> session.say(SaleJson.columns(listed.sale())));
            return ExitCode.DONE;
        });
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
