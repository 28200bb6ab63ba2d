package org.comptoir.app.cli.paper;

import java.util.concurrent.Callable;
import org.comptoir.app.cli.file.PdfTarget;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Writes the Z report of a day that was closed.
@Command(name = "closing")
final class ClosingCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.closing")
    private long number;

    @Mixin
    private PdfTarget pdf = new PdfTarget();

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
            var target = pdf.of(session);
            target.write(Printing.papers(shop).closingPdf(closing));
            Printing.done(session, target, 1);
            return Exit.DONE;
        });
    }
}
