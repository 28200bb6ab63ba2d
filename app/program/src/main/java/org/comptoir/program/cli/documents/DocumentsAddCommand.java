package org.comptoir.program.cli.documents;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comptoir.customers.document.CustomerDocument;
import org.comptoir.customers.document.CustomerDocumentResult;
import org.comptoir.customers.document.DocumentFile;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.InputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Keeps a file with a customer, or as the next version of a document.
@Command(name = "add")
@RequiredRights(Permission.EDIT_CUSTOMERS)
final class DocumentsAddCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "cli.option.customer")
    private String number = "";

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.option.documentfile")
    private Path file = Path.of("");

    @Option(names = "--version-of", paramLabel = "ID", descriptionKey = "cli.option.versionof")
    @Nullable
    private Long versionOf;

    DocumentsAddCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var source = InputFile.existing(session, file);
            var document = switch (keep(shop, source)) {
                case CustomerDocumentResult.Kept(var kept) -> said("cli.documents.added", kept);
                case CustomerDocumentResult.AlreadyThere(var same) -> said("cli.documents.there", same);
                case CustomerDocumentResult.Refused(var problem) -> throw DocumentCommands.refusal(session, problem);
            };
            session.json(document);
            return ExitCode.DONE;
        });
    }

    private CustomerDocumentResult keep(OpenShop shop, Path source) {
        var documents = shop.customerFile().documents();
        var customer = shop.customerFile()
                .customers()
                .byNumber(number)
                .orElseThrow(
                        () -> new CommandRefused("no-customer", session.texts().get("cli.refused.nocustomer", number)));
        if (versionOf == null) {
            return documents.add(session.by(), customer.id(), DocumentFile.read(source));
        }
        var document = DocumentCommands.document(session, shop, versionOf);
        if (!documents.ofCustomer(session.by(), customer.id()).contains(document)) {
            throw new CommandRefused("no-document", session.texts().get("cli.refused.nodocument", versionOf));
        }
        return documents.addVersion(session.by(), document, DocumentFile.read(source));
    }

    private CustomerDocument said(String key, CustomerDocument document) {
        session.say(session.texts().get(key, document.id().value(), document.name(), document.version()));
        return document;
    }
}
