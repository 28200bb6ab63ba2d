package org.comptoir.program.cli.admin;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.WithoutSignIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The name under which [JournalVerifyCommand] verified archives before it took them itself; scripts still use it.
@Command(name = "verify-archive", hidden = true)
@WithoutSignIn
final class JournalVerifyArchiveCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "ARCHIVE", descriptionKey = "cli.option.archive")
    private Path file = Path.of("");

    JournalVerifyArchiveCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new ArchiveProof(session, file).answer();
    }
}
