package org.comptoir.program.cli.print;

import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.program.cli.file.PdfTarget;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Writes the label of goods put aside, with the part of the customer.
@Command(name = "put-aside")
@RequiredRights(Permission.SELL)
final class PutAsideCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.order")
    private String number = "";

    @Mixin
    private PdfTarget pdf = new PdfTarget();

    PutAsideCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var order = OrderNumber.parse(number)
                    .filter(asked -> asked.kind() == OrderNumber.Kind.PUT_ASIDE)
                    .flatMap(shop.counter().orders()::find)
                    .orElseThrow(
                            () -> new CommandRefused("no-order", session.texts().get("cli.refused.noorder", number)));
            var target = pdf.of(session).writable();
            target.write(PrintSupport.papers(shop).putAsidePdf(order));
            session.json(Map.of("file", target.toString(), "printed", 1));
            session.say(session.texts().get("cli.report.written", target));
            return ExitCode.DONE;
        });
    }
}
