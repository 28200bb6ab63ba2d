package org.comptoir.program.window;

import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;

/// The only place from which the command line opens the window.
public final class WindowLauncher {

    private WindowLauncher() {}

    /// Opens the window on the session's shop and returns when it is closed. Reports if there is no display.
    public static int open(CommandContext session) {
        if (!hasDisplay()) {
            session.tell(session.texts().get("cli.window.none"));
            return ExitCode.MACHINE;
        }
        ComptoirWindow.open(session.place());
        return ExitCode.DONE;
    }

    /// Systems other than Linux always have one; on Linux the environment names it.
    public static boolean hasDisplay() {
        return !System.getProperty("os.name").equals("Linux")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null
                || "Headless".equals(System.getProperty("glass.platform"));
    }
}
