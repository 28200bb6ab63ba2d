package org.comptoir.program.cli;

import org.comptoir.shop.open.Program;

/// The answer to `--version` alone, which scripts ask for often: given before anything else is loaded.
public final class VersionAnswer {

    private VersionAnswer() {}

    public static void print() {
        System.out.println(Program.nameAndVersion());
    }
}
