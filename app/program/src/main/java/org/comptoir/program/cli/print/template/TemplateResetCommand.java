package org.comptoir.program.cli.print.template;

import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.OwnDesigns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Goes back to the program's own design.
@Command(name = "reset")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class TemplateResetCommand implements Callable<Integer> {

    private final CommandContext session;

    @Mixin
    private PaperArgument paper = new PaperArgument();

    TemplateResetCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var chosen = paper.of(session);
            var was = new OwnDesigns(shop).reset(session.by(), chosen);
            session.json(Map.of("paper", chosen.key(), "reset", was));
            session.say(session.texts().get(was ? "cli.template.reset" : "cli.template.none"));
            return ExitCode.DONE;
        });
    }
}
