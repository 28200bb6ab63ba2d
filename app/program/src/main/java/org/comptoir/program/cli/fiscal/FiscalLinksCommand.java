package org.comptoir.program.cli.fiscal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.FiscalLinkTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the card terminals with the fiscal recorders that they stand beside, as they are registered on the portal.
@Command(name = "links")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class FiscalLinksCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--to", paramLabel = "FILE.csv|FILE.xlsx", descriptionKey = "cli.option.to")
    @Nullable
    private Path file;

    FiscalLinksCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var target = file == null ? null : new OutputFile(session, file);
            var table = FiscalLinkTable.read(shop, session.by(), session.formats(shop));
            session.record(shop, "fiscal-read", table.links().size() + " links");
            session.json(table.links().stream()
                    .map(link -> {
                        var answer = new LinkedHashMap<String, Object>();
                        answer.put("till", link.till());
                        answer.put("serial", link.serial());
                        answer.put("terminal", link.terminal().id());
                        answer.put("acquirer", link.terminal().acquirer());
                        answer.put("acquirerTaxCode", link.terminal().acquirerTaxCode());
                        answer.put("address", table.address());
                        answer.put("lastUsed", link.lastUsed());
                        return answer;
                    })
                    .toList());
            session.say(String.join("\t", table.headings()));
            table.rows().forEach(row -> session.say(String.join("\t", row)));
            if (target != null) {
                target.write(out -> table.write(target.path(), out));
                session.say(session.texts().get("cli.report.written", target));
            }
            return ExitCode.DONE;
        });
    }
}
