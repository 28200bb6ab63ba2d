package org.comptoir.program.cli.sales;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceRefusalText;
import org.comptoir.pos.invoicing.InvoiceResult;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.invoicing.InvoiceDesk;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Issues the invoice of a sale, or the credit note of what came back, and writes it where the shop keeps its papers.
/// Of
/// a sale that has one, a copy.
@Command(name = "issue")
@RequiredRights({Permission.SELL, Permission.SEE_CUSTOMERS})
final class InvoiceIssueCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "SALE", descriptionKey = "cli.option.sale")
    private String sale = "";

    @Option(names = "--customer", paramLabel = "NUMBER", descriptionKey = "cli.option.invoice.customer")
    @Nullable
    private String customer;

    InvoiceIssueCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var number = SaleNumber.parse(sale, shop.till().id())
                    .orElseThrow(
                            () -> new CommandRefused("no-sale", session.texts().get("cli.refused.nosale", sale)));
            var desk = new InvoiceDesk(shop, new DocumentPrinter(shop, Program.onPaper()));
            switch (desk.issue(session.by(), number, buyer(shop), session.language())) {
                case InvoiceResult.Issued(var invoice) -> tell(invoice, 0, desk.print(invoice, 0));
                case InvoiceResult.IssuedBefore(var invoice) -> {
                    var copy = shop.counter().invoiceDuplicates().record(session.by(), invoice.number());
                    tell(invoice, copy, desk.print(invoice, copy));
                }
                case InvoiceResult.Refused refused ->
                    throw new CommandRefused(
                            Json.kind(refused),
                            InvoiceRefusalText.in(session.language()).of(refused));
            }
            return ExitCode.DONE;
        });
    }

    private @Nullable CustomerId buyer(OpenShop shop) {
        if (customer == null) {
            return null;
        }
        var typed = customer;
        var customers = shop.customerFile().customers();
        return customers
                .byNumber(typed)
                .or(() -> customers.byCard(typed))
                .orElseThrow(
                        () -> new CommandRefused("no-customer", session.texts().get("cli.refused.nocustomer", typed)))
                .id();
    }

    private void tell(Invoice invoice, int copy, Path file) {
        var answer = InvoiceJson.of(invoice);
        answer.put("duplicate", copy);
        answer.put("file", file.toString());
        session.json(answer);
        session.say(session.texts()
                .get(
                        copy == 0 ? "cli.invoice.issued" : "cli.invoice.copied",
                        invoice.number().toString(),
                        file));
    }
}
