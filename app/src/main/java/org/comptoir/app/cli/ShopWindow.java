package org.comptoir.app.cli;

import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.window.ComptoirApp;

/// The one place from which the command line opens the window.
final class ShopWindow {

    private ShopWindow() {}

    /// Opens the window on the session's shop and returns when it is closed. Where there is no display it says so.
    static int open(Session session) {
        if (!hasDisplay()) {
            session.tell(session.texts().get("cli.window.none"));
            return Exit.MACHINE;
        }
        ComptoirApp.open(session.place());
        return Exit.DONE;
    }

    /// Elsewhere than on Linux there always is one; there the desktop names it.
    static boolean hasDisplay() {
        return !System.getProperty("os.name").equals("Linux")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null
                || "Headless".equals(System.getProperty("glass.platform"));
    }
}
