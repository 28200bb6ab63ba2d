package org.comptoir.program.cli.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.comptoir.pos.journal.JournalKey;

/// A passphrase, entered without echo; from a program, the first line of standard input. Never an argument: those
/// are visible in the list of processes and in the shell's history.
public final class Passphrase {

    private Passphrase() {}

    /// The passphrase of a recovery copy.
    ///
    /// @throws CommandRefused if nothing was entered
    public static char[] ask(CommandContext session) {
        return ask(session, "cli.passphrase");
    }

    /// @param question text key of the prompt
    /// @throws CommandRefused if nothing was entered
    public static char[] ask(CommandContext session, String question) {
        var console = System.console();
        var given = console != null && console.isTerminal()
                ? console.readPassword("%s ", session.texts().get(question))
                : firstLine();
        if (given == null || given.length == 0) {
            throw new CommandRefused("no-passphrase", session.texts().get("cli.passphrase.none"));
        }
        return given;
    }

    /// One that is being chosen.
    ///
    /// @param question key of the words with which it is asked
    /// @throws CommandRefused when it is shorter than a key is protected with
    public static char[] askNew(CommandContext session, String question) {
        var chosen = ask(session, question);
        if (chosen.length < JournalKey.MIN_PASSPHRASE) {
            throw new CommandRefused(
                    "short-passphrase", session.texts().get("cli.passphrase.short", JournalKey.MIN_PASSPHRASE));
        }
        return chosen;
    }

    /// Byte by byte, so that a second passphrase finds its own line.
    static char[] firstLine() {
        try {
            var line = new ByteArrayOutputStream();
            for (var next = System.in.read(); next >= 0 && next != '\n'; next = System.in.read()) {
                line.write(next);
            }
            return line.toString(StandardCharsets.UTF_8)
                    .replaceFirst("\\r$", "")
                    .toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
