package org.comptoir.program.cli.fiscal;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.comptoir.pos.fiscal.FiscalDocument;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.fiscal.FiscalSettling;
import org.comptoir.shop.fiscal.FiscalText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Settles by hand what no recorder will ever confirm of a sale.
@Command(name = "settle")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class FiscalSettleCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.sale")
    private String number = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "cli.option.settlereason")
    private String reason = "";

    @Option(names = "--document", paramLabel = "N", descriptionKey = "cli.option.settledocument")
    private String document = "";

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.option.settledate")
    @Nullable
    private LocalDate date;

    FiscalSettleCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var sale = SaleNumber.parse(number, shop.till().id())
                    .filter(named -> shop.counter().sales().byNumber(named).isPresent())
                    .orElseThrow(
                            () -> new CommandRefused("no-sale", session.texts().get("cli.refused.nosale", number)));
            var today = shop.till().day(shop.clock().instant());
            var result = shop.counter().fiscalDesk().settle(session.by(), sale, reason, document, date, today);
            var text = new FiscalText(session.formats(shop));
            return switch (result) {
                case FiscalSettling.Settled(var documents) -> told(documents, text.of(result), text);
                case FiscalSettling.NothingOpen ignored -> throw refused(result, text);
                case FiscalSettling.ReasonUnfit ignored -> throw refused(result, text);
                case FiscalSettling.NumberUnfit ignored -> throw refused(result, text);
                case FiscalSettling.SeveralOpen ignored -> throw refused(result, text);
            };
        });
    }

    private static CommandRefused refused(FiscalSettling result, FiscalText text) {
        return new CommandRefused(Json.kind(result), text.of(result));
    }

    private int told(List<FiscalDocument> documents, String sentence, FiscalText text) {
        session.json(documents.stream().map(FiscalJson::of).toList());
        session.say(sentence);
        documents.forEach(settled -> session.say(FiscalJson.columns(settled, text)));
        return ExitCode.DONE;
    }
}
