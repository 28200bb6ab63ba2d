package org.comptoir.program.cli.print;

import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.program.cli.file.PdfTarget;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Writes the gift receipt of a sale, which tells no price.
@Command(name = "gift-receipt")
@RequiredRights(Permission.SELL)
final class GiftReceiptCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.sale")
    private String number = "";

    @Mixin
    private PdfTarget pdf = new PdfTarget();

    GiftReceiptCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var sale = SaleNumber.parse(number, shop.till().id())
                    .flatMap(shop.counter().sales()::byNumber)
                    .orElseThrow(
                            () -> new CommandRefused("no-sale", session.texts().get("cli.refused.nosale", number)));
            if (!sale.hasGoods()) {
                throw new CommandRefused(
                        "no-goods",
                        session.texts().get("cli.refused.nogoods", sale.number().toString()));
            }
            var target = pdf.of(session).writable();
            shop.counter().giftReceipts().record(session.by(), sale.number());
            target.write(PrintSupport.papers(shop).giftReceiptPdf(sale));
            PrintSupport.done(session, target, 1);
            return ExitCode.DONE;
        });
    }
}
