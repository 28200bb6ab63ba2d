package org.comptoir.program.cli.documents;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a document to a file.
@Command(name = "get")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class DocumentsGetCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.option.document")
    private long id;

    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "cli.option.documentto")
    private Path to = Path.of("");

    @Option(names = "--document-version", paramLabel = "N", descriptionKey = "cli.option.documentversion")
    @Nullable
    private Integer version;

    DocumentsGetCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var output = new OutputFile(session, to);
            var document = DocumentCommands.document(session, shop, id);
            var number = version == null ? document.version() : version;
            var content = shop.customerFile()
                    .documents()
                    .content(session.by(), document.id(), number)
                    .orElseThrow(() -> new CommandRefused(
                            "no-version", session.texts().get("cli.refused.noversion", number, document.version())));
            session.record(shop, "documents-read", "document " + document.id().value() + ", version " + number);
            output.write(content.content());
            var answer = new LinkedHashMap<String, Object>();
            answer.put("document", document);
            answer.put("version", number);
            answer.put("file", output.toString());
            session.json(answer);
            session.say(session.texts().get("cli.documents.written", document.name(), output));
            return ExitCode.DONE;
        });
    }
}
