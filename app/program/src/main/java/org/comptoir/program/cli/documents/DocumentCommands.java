package org.comptoir.program.cli.documents;

import java.util.List;
import org.comptoir.customers.document.CustomerDocument;
import org.comptoir.customers.document.CustomerDocumentId;
import org.comptoir.customers.document.CustomerDocuments;
import org.comptoir.customers.document.DocumentProblem;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.CommandTree;
import org.comptoir.shop.open.OpenShop;

/// Registers the commands of this subject.
public final class DocumentCommands {

    private DocumentCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group(
                "documents",
                () -> List.of(
                        new DocumentsListCommand(session),
                        new DocumentsAddCommand(session),
                        new DocumentsGetCommand(session),
                        new DocumentsRemoveCommand(session)));
    }

    static CustomerDocument document(CommandContext session, OpenShop shop, long id) {
        return shop.customerFile()
                .documents()
                .document(session.by(), new CustomerDocumentId(id))
                .orElseThrow(
                        () -> new CommandRefused("no-document", session.texts().get("cli.refused.nodocument", id)));
    }

    static CommandRefused refusal(CommandContext session, DocumentProblem problem) {
        var sentence = session.texts()
                .get(
                        "cli.documents.problem." + problem.name(),
                        CustomerDocuments.MAX_SIZE >> 20,
                        CustomerDocuments.MAX_NAME,
                        CustomerDocuments.MAX_DOCUMENTS);
        return new CommandRefused(
                "document-" + problem.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), sentence);
    }
}
