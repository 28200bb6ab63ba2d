package org.comptoir.program.cli.documents;

import java.util.concurrent.Callable;
import org.comptoir.customers.document.CustomerDocumentId;
import org.comptoir.customers.document.CustomerDocuments;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Removes a document, or takes a removed one back.
@Command(name = "remove")
@RequiredRights(Permission.EDIT_CUSTOMERS)
final class DocumentsRemoveCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.option.document")
    private long id;

    @Option(names = "--undo", descriptionKey = "cli.option.documentundo")
    private boolean undo;

    DocumentsRemoveCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var documents = shop.customerFile().documents();
            var document = new CustomerDocumentId(id);
            var done = undo ? documents.restore(session.by(), document) : documents.remove(session.by(), document);
            if (!done) {
                throw new CommandRefused("no-document", session.texts().get("cli.refused.nodocument", id));
            }
            session.say(session.texts()
                    .get(
                            undo ? "cli.documents.restored" : "cli.documents.removed",
                            id,
                            CustomerDocuments.KEPT_AFTER_REMOVAL.toDays()));
            return ExitCode.DONE;
        });
    }
}
