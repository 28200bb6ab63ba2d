package org.comptoir.app.cli.house;

import org.comptoir.app.cli.session.Group;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine;

/// Puts this subject's commands in their places.
public final class HouseCommands {

    private HouseCommands() {}

    public static void addTo(CommandLine root, Session session) {
        root.addSubcommand(new InitCommand(session));
        Group.add(root, "day", new DayCloseCommand(session));
        Group.add(
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
        Group.add(
                root,
                "till",
                new TillJoinCommand(session),
                new TillListCommand(session),
                new TillRetireCommand(session));
        root.addSubcommand(new BackupCommand(session));
        root.addSubcommand(new RestoreCommand(session));
        root.addSubcommand(new MoveCommand(session));
    }
}
