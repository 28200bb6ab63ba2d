package org.comptoir.program.cli.customers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.comptoir.customers.transfer.vcard.CompactCard;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.engine.CodePicture;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes how to reach one customer as a QR code (`.png`) or as the card that is in it (`.vcf`).
@Command(name = "qr")
@RequiredRights(Permission.EXPORT_CUSTOMERS)
final class CustomerQrCommand implements Callable<Integer> {

    /// In pixels: the densest code is 840 pixels wide.
    private static final int MODULE = 8;

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.customer")
    private String number = "";

    @Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "cli.option.qrfile")
    private Path file = Path.of("");

    CustomerQrCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            if (!name.endsWith(".png") && !name.endsWith(".vcf")) {
                throw new CommandRefused("ending", session.texts().get("cli.qr.ending", name));
            }
            var target = new OutputFile(session, file);
            var card = card(shop);
            target.write(
                    name.endsWith(".png")
                            ? CodePicture.png(Barcode.qr(card.text()), MODULE)
                            : card.text().getBytes(StandardCharsets.UTF_8));
            answer(card);
            return ExitCode.DONE;
        });
    }

    private CompactCard card(OpenShop shop) {
        var customer = NumberedCustomer.of(session, shop, number);
        return shop.customerFile()
                .customerExport()
                .compact(session.by(), customer.id(), session.language())
                .orElseThrow(
                        () -> new CommandRefused("no-customer", session.texts().get("cli.refused.nocustomer", number)));
    }

    private void answer(CompactCard card) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("file", file.toString());
        answer.put("leftOut", card.leftOut().stream().map(Enum::name).toList());
        session.json(answer);
        session.say(session.texts().get("cli.qr.written", card.name(), file));
        card.leftOut(session.language()).ifPresent(session::say);
    }
}
