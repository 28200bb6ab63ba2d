package org.comptoir.program.cli.admin;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class AdminCommands {

    private AdminCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.command("init", () -> new InitCommand(session));
        tree.group(
                "journal",
                () -> List.of(
                        new JournalVerifyCommand(session),
                        new JournalExportKeyCommand(session),
                        new JournalRecoverKeyCommand(session),
                        new JournalProtectKeyCommand(session),
                        new JournalSecondPlaceCommand(session),
                        new JournalArchiveCommand(session),
                        new JournalVerifyArchiveCommand(session),
                        new JournalTimestampRequestCommand(session),
                        new JournalTimestampAddCommand(session),
                        new JournalContinueCommand(session)));
        tree.group(
                "till",
                () -> List.of(
                        new TillInviteCommand(session),
                        new TillJoinCommand(session),
                        new TillListCommand(session),
                        new TillSettingsCommand(session),
                        new TillRetireCommand(session)));
        tree.command("backup", () -> new BackupCommand(session));
        tree.command("restore", () -> new RestoreCommand(session));
        tree.group("server", () -> List.of(new ServerLimitCommand(session), new ServerUpgradeCommand(session)));
        tree.command("move", () -> new MoveCommand(session));
    }
}
