package org.comptoir.program.cli.runtime;

/// How a command ends, as the program that called it sees it.
public final class ExitCode {

    public static final int DONE = 0;
    /// The shop says no: a voucher is spent, a number is unknown.
    public static final int REFUSED = 1;
    /// The command was not written as it should be.
    public static final int USAGE = 2;
    /// The machine says no: locked, full, no rights.
    public static final int MACHINE = 3;

    private ExitCode() {}
}
