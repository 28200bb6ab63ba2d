package org.comptoir.program.cli.print;

import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.PdfTarget;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Writes the Z report of a closed day.
@Command(name = "closing")
@RequiredRights(Permission.CLOSE_DAY)
final class ClosingCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.closing")
    private long number;

    @Mixin
    private PdfTarget pdf = new PdfTarget();

    ClosingCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var closing = shop.counter()
                    .dayEnd()
                    .closing(number)
                    .orElseThrow(() -> new CommandRefused(
                            "no-closing", session.texts().get("cli.refused.noclosing", String.valueOf(number))));
            var target = pdf.of(session);
            target.write(PrintSupport.papers(shop).closingPdf(closing));
            PrintSupport.done(session, target, 1);
            return ExitCode.DONE;
        });
    }
}
