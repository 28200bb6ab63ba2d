package org.comptoir.program.cli.agenda;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandGroup;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class AgendaCommands {

    private AgendaCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group(
                "agenda",
                () -> List.of(
                        new AgendaListCommand(session),
                        new AgendaAddCommand(session),
                        new AgendaImportCommand(session),
                        new AgendaExportCommand(session),
                        new AgendaHoursCommand(session),
                        CommandGroup.of(
                                "task",
                                List.of(
                                        new TaskListCommand(session),
                                        new TaskAddCommand(session),
                                        new TaskDoneCommand(session)))));
    }
}
