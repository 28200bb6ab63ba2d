package org.comptoir.program.cli.runtime;

/// The exit codes, for calling programs.
public final class ExitCode {

    public static final int DONE = 0;
    /// Refused by the shop: a voucher is spent, a number is unknown.
    public static final int REFUSED = 1;
    /// Usage error.
    public static final int USAGE = 2;
    /// A problem of the machine: locked, disk full, no permission.
    public static final int MACHINE = 3;
    /// Nobody is signed in, or what was given does not sign anybody in.
    public static final int NOT_SIGNED_IN = 4;

    private ExitCode() {}
}
