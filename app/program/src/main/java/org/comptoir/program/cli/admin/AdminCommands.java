package org.comptoir.program.cli.admin;

import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandGroup;
import picocli.CommandLine;

/// Registers the commands of this subject.
public final class AdminCommands {

    private AdminCommands() {}

    public static void addTo(CommandLine root, CommandContext session) {
        root.addSubcommand(new InitCommand(session));
        CommandGroup.add(root, "day", new DayCloseCommand(session));
        CommandGroup.add(
                root,
                "journal",
                new JournalVerifyCommand(session),
                new JournalExportKeyCommand(session),
                new JournalRecoverKeyCommand(session),
                new JournalProtectKeyCommand(session),
                new JournalSecondPlaceCommand(session),
                new JournalTimestampRequestCommand(session),
                new JournalTimestampAddCommand(session),
                new JournalContinueCommand(session));
        CommandGroup.add(
                root,
                "till",
                new TillInviteCommand(session),
                new TillJoinCommand(session),
                new TillListCommand(session),
                new TillSettingsCommand(session),
                new TillRetireCommand(session));
        root.addSubcommand(new BackupCommand(session));
        root.addSubcommand(new RestoreCommand(session));
        root.addSubcommand(new MoveCommand(session));
    }
}
