package org.comptoir.program.cli.runtime;

/// Ends a command that is refused, with the reason.
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String sentence;
    private final int exitCode;

    public CommandRefused(String sentence) {
        this("refused", sentence);
    }

    /// @param kind identifies it to programs, words joined with dashes
    public CommandRefused(String kind, String sentence) {
        this(kind, sentence, ExitCode.REFUSED);
    }

    /// @param exitCode of the command
    public CommandRefused(String kind, String sentence, int exitCode) {
        super(sentence, null, false, false);
        this.kind = kind;
        this.sentence = sentence;
        this.exitCode = exitCode;
    }

    public String kind() {
        return kind;
    }

    public String sentence() {
        return sentence;
    }

    public int exitCode() {
        return exitCode;
    }
}
