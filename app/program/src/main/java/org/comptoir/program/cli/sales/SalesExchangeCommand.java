package org.comptoir.program.cli.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Exchanges goods of a sale for others, on one ticket: only the difference is paid, or refunded.
@Command(name = "exchange")
@RequiredRights({Permission.SELL, Permission.REFUND})
final class SalesExchangeCommand implements Callable<Integer> {

    private final CommandContext session;

    @Mixin
    private ReturnOptions options = new ReturnOptions();

    @Option(
            names = "--article",
            paramLabel = "CODE[xQTY][@PRICE]",
            required = true,
            descriptionKey = "cli.option.article")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--tender", paramLabel = "KIND:AMOUNT", descriptionKey = "cli.option.tender")
    private List<String> tenders = new ArrayList<>();

    SalesExchangeCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new ReturnedSale(session, options).make(articles, tenders);
    }
}
