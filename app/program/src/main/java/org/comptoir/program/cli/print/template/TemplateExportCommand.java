package org.comptoir.program.cli.print.template;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.OwnDesigns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the design of a paper for Jaspersoft Studio.
@Command(name = "export")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class TemplateExportCommand implements Callable<Integer> {

    private final CommandContext session;

    @Mixin
    private PaperArgument paper = new PaperArgument();

    @Option(names = "--to", required = true, paramLabel = "FILE.jrxml", descriptionKey = "cli.option.jrxml")
    private Path file = Path.of("");

    @Option(names = "--original", descriptionKey = "cli.option.original")
    private boolean original;

    TemplateExportCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var chosen = paper.of(session);
            var target = new OutputFile(session, file);
            target.write(original ? OwnDesigns.original(chosen) : new OwnDesigns(shop).export(chosen));
            session.json(Map.of("paper", chosen.key(), "file", target.toString()));
            session.say(session.texts().get("cli.template.exported", target));
            return ExitCode.DONE;
        });
    }
}
