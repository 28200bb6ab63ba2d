package org.comptoir.program.cli.fiscal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes what the fiscal recorder stored under a closing to a text file.
@Command(name = "export")
@RequiredRights(Permission.CLOSE_DAY)
final class FiscalExportCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "CLOSING", descriptionKey = "cli.option.fiscalclosing")
    private int closing;

    @Option(names = "--to", paramLabel = "FILE.txt", required = true, descriptionKey = "cli.option.to")
    private Path file = Path.of("");

    FiscalExportCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var target = new OutputFile(session, file);
            var lines = shop.counter().fiscalDesk().export(closing);
            if (lines.isEmpty()) {
                throw new CommandRefused("no-closing", session.texts().get("cli.fiscal.noclosing", closing));
            }
            target.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            session.record(shop, "fiscal-read", "closing " + closing);
            session.json(Map.of("file", target.toString(), "documents", lines.size()));
            session.say(session.texts().get("cli.fiscal.exported", lines.size(), target.toString()));
            return ExitCode.DONE;
        });
    }
}
