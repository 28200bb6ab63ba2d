package org.comptoir.program.cli.print;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.file.PdfTarget;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Writes a duplicate of a sale's receipt, recorded by the journal: the original was handed out at the till.
@Command(name = "receipt")
@RequiredRights(Permission.SELL)
final class ReceiptCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.sale")
    private String number = "";

    @Mixin
    private PdfTarget pdf = new PdfTarget();

    ReceiptCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var sale = SaleNumber.parse(number, shop.till().id())
                    .flatMap(shop.counter().sales()::byNumber)
                    .orElseThrow(
                            () -> new CommandRefused("no-sale", session.texts().get("cli.refused.nosale", number)));
            var target = pdf.of(session).writable();
            var copy = shop.counter().duplicates().record(session.by(), sale.number());
            target.write(PrintSupport.papers(shop).receiptPdf(sale, copy));
            answer(target, copy);
            return ExitCode.DONE;
        });
    }

    private void answer(OutputFile target, int copy) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("file", target.toString());
        answer.put("printed", 1);
        answer.put("duplicate", copy);
        session.json(answer);
        session.say(session.texts().get("cli.print.duplicate", copy, target));
    }
}
