package org.comptoir.program.cli.print.template;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandGroup;
import picocli.CommandLine;

/// The commands after `print template`.
public final class TemplateCommands {

    private TemplateCommands() {}

    public static CommandLine group(CommandContext session) {
        return CommandGroup.of(
                "template",
                List.of(
                        new TemplateListCommand(session),
                        new TemplateExportCommand(session),
                        new TemplateImportCommand(session),
                        new TemplateResetCommand(session)));
    }
}
