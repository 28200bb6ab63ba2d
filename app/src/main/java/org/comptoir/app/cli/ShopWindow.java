package org.comptoir.app.cli;

import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Session;

/// The one place from which the command line opens the window.
final class ShopWindow {

    private static final String OPENER = "org.comptoir.app.window.ShopStart";

    private ShopWindow() {}

    /// Opens the window on the session's folder and returns when it is closed. It is called by name, so that commands
    /// run where there is no JavaFX.
    static int open(Session session) {
        try {
            Class.forName(OPENER)
                    .getMethod("open", java.nio.file.Path.class)
                    .invoke(null, session.data());
            return Exit.DONE;
        } catch (ClassNotFoundException e) {
            session.tell(session.texts().get("cli.window.none"));
            return Exit.MACHINE;
        } catch (ReflectiveOperationException e) {
            var cause = e.getCause();
            if (cause instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException("the window cannot be opened", e);
        }
    }
}
