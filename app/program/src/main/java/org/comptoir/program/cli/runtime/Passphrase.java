package org.comptoir.program.cli.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A passphrase, asked for without an echo; from a program, the first line of standard input. Never an argument: those
/// stand in the machine's list of processes and in the shell's history.
public final class Passphrase {

    private Passphrase() {}

    /// @throws Refused when nothing was given
    public static char[] ask(CommandContext session) {
        var console = System.console();
        var given = console != null && console.isTerminal()
                ? console.readPassword("%s ", session.texts().get("cli.passphrase"))
                : firstLine();
        if (given == null || given.length == 0) {
            throw new CommandRefused("no-passphrase", session.texts().get("cli.passphrase.none"));
        }
        return given;
    }

    private static char[] firstLine() {
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
