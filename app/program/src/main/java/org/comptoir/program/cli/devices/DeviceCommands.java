package org.comptoir.program.cli.devices;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class DeviceCommands {

    private DeviceCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group("devices", () -> List.of(new DevicesListCommand(session), new DevicesTestCommand(session)));
    }
}
