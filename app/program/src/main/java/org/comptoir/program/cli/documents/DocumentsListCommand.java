package org.comptoir.program.cli.documents;

import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the documents of a customer, or those with some words.
@Command(name = "list")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class DocumentsListCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.customer")
    private String number = "";

    @Option(names = "--words", paramLabel = "WORDS", descriptionKey = "cli.option.documentwords")
    private String words = "";

    DocumentsListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var customer = shop.customerFile()
                    .customers()
                    .byNumber(number)
                    .orElseThrow(() ->
                            new CommandRefused("no-customer", session.texts().get("cli.refused.nocustomer", number)));
            var found = shop.customerFile().documents().search(session.by(), customer.id(), words);
            session.record(shop, "documents-read", found.size() + " documents");
            session.json(found);
            var formats = session.formats(shop);
            found.forEach(document -> session.say("%d  %s  %s  %s"
                    .formatted(
                            document.id().value(),
                            formats.dateTime(document.addedAt()),
                            document.name(),
                            document.mediaType())));
            return ExitCode.DONE;
        });
    }
}
