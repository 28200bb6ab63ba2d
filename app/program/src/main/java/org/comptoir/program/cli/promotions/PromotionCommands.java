package org.comptoir.program.cli.promotions;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class PromotionCommands {

    private PromotionCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group(
                "promotions",
                () -> List.of(
                        new PromotionListCommand(session),
                        new PromotionImportCommand(session),
                        new PromotionExportCommand(session)));
    }
}
