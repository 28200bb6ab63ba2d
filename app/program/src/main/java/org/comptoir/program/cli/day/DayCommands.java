package org.comptoir.program.cli.day;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class DayCommands {

    private DayCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group(
                "day",
                () -> List.of(
                        new DayOpenCommand(session),
                        new DayCashCommand(session),
                        new DayReadingCommand(session),
                        new DayCloseCommand(session)));
        tree.group("closings", () -> List.of(new ClosingListCommand(session)));
    }
}
