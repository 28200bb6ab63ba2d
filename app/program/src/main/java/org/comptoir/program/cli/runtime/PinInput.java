package org.comptoir.program.cli.runtime;

import java.util.Arrays;

/// A PIN, typed at a terminal without being shown, or from a program as a line of standard input where that was asked
/// for. Never an argument: those are visible in the list of processes and in the shell's history.
public final class PinInput {

    private final CommandContext session;
    private final boolean isPiped;

    /// @param isPiped whether `--pin-stdin` was given
    public PinInput(CommandContext session, boolean isPiped) {
        this.session = session;
        this.isPiped = isPiped;
    }

    /// @param key of the prompt
    /// @param words that the prompt names
    /// @throws CommandRefused if there is no terminal, or nothing was entered
    public char[] ask(String key, Object... words) {
        var typed = isPiped ? Passphrase.firstLine() : typed(session.texts().get(key, words));
        if (typed.length == 0) {
            throw refused("no-pin", "cli.pin.none");
        }
        return typed;
    }

    /// One that is being chosen, typed twice at a terminal.
    ///
    /// @throws CommandRefused if both differ
    public char[] choose() {
        var first = ask("cli.pin.new");
        if (!isPiped && !Arrays.equals(first, ask("cli.pin.again"))) {
            throw refused("pins-differ", "cli.pin.differ");
        }
        return first;
    }

    private char[] typed(String prompt) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw refused("no-terminal", "cli.pin.terminal");
        }
        var typed = console.readPassword("%s ", prompt);
        return typed == null ? new char[0] : typed;
    }

    private CommandRefused refused(String kind, String key) {
        return new CommandRefused(kind, session.texts().get(key), ExitCode.NOT_SIGNED_IN);
    }
}
