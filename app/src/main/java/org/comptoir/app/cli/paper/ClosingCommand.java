package org.comptoir.app.cli.paper;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.file.OutputFile;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the Z report of a day that was closed.
@Command(name = "closing")
final class ClosingCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.closing")
    private long number;

    @Option(names = "--to", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.option.to")
    private Path file = Path.of("");

    ClosingCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var closing = shop.counter()
                    .dayEnd()
                    .closing(number)
                    .orElseThrow(() -> new Refused(
                            "no-closing", session.texts().get("cli.refused.noclosing", String.valueOf(number))));
            var target = new OutputFile(session, file);
            target.write(Printing.papers(shop).closingPdf(closing));
            Printing.done(session, target, 1);
            return Exit.DONE;
        });
    }
}
