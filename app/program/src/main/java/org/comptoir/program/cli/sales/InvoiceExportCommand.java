package org.comptoir.program.cli.sales;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.invoicing.InvoiceDesk;
import org.comptoir.shop.invoicing.InvoiceFormat;
import org.comptoir.shop.open.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes an invoice to a file in an electronic form; in that of the shop's country if none is named.
@Command(name = "export")
@RequiredRights(Permission.SELL)
final class InvoiceExportCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "cli.option.invoice")
    private String number = "";

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.option.invoice.file")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.option.invoice.format")
    @Nullable
    private String format;

    InvoiceExportCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var invoice = InvoiceJson.find(session, shop, number);
            var desk = new InvoiceDesk(shop, new DocumentPrinter(shop, Program.onPaper()));
            var wanted = format == null ? InvoiceFormat.of(desk.country()) : read(format);
            desk.write(invoice, wanted, new OutputFile(session, file).path());
            session.record(shop, "invoice-exported", invoice.number() + " " + wanted.key());
            var answer = new LinkedHashMap<String, Object>();
            answer.put("number", invoice.number().toString());
            answer.put("format", wanted.key());
            answer.put("file", file.toString());
            session.json(answer);
            session.say(session.texts().get("cli.report.written", file));
            return ExitCode.DONE;
        });
    }

    private InvoiceFormat read(String typed) {
        return InvoiceFormat.read(typed)
                .orElseThrow(() -> new CommandRefused("format", session.texts().get("cli.invoice.format", typed)));
    }
}
