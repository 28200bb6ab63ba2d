package org.comptoir.program.cli.accounts;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.ListFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.DebtorTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists who owes something, by how long it has been due.
@Command(name = "list")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class AccountsListCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.option.salefile")
    @Nullable
    private Path file;

    AccountsListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var tables = new DebtorTables(shop, session.formats(shop));
            if (file != null) {
                ListFile.write(
                        session,
                        shop,
                        file,
                        (kind, out) -> tables.write(session.by(), kind, out),
                        () -> tables.paper(session.by()));
                session.json(Map.of("file", file.toString()));
                return ExitCode.DONE;
            }
            var table = tables.read(session.by());
            session.record(shop, "customers-read", table.debtors().size() + " accounts");
            session.json(table.debtors().stream().map(AccountAnswer::of).toList());
            session.say(tables.caption(table));
            table.words().forEach(row -> session.say(String.join("\t", row)));
            return ExitCode.DONE;
        });
    }
}
