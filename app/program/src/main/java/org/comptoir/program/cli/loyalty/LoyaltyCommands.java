package org.comptoir.program.cli.loyalty;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class LoyaltyCommands {

    private LoyaltyCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group(
                "loyalty",
                () -> List.of(
                        new LoyaltyRulesCommand(session),
                        new LoyaltyLevelsCommand(session),
                        new LoyaltyMembersCommand(session),
                        new LoyaltyExpiringCommand(session),
                        new LoyaltyBirthdaysCommand(session),
                        new LoyaltySuspiciousCommand(session)));
    }
}
