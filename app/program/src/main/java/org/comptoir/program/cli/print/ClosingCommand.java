package org.comptoir.program.cli.print;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.PdfTarget;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Writes the Z report of a closed day, or the closing of a month or year.
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
            var paper = paper(shop)
                    .orElseThrow(() -> new CommandRefused(
                            "no-closing", session.texts().get("cli.refused.noclosing", String.valueOf(number))));
            var target = pdf.of(session);
            target.write(paper);
            PrintSupport.done(session, target, 1);
            return ExitCode.DONE;
        });
    }

    private Optional<byte[]> paper(OpenShop shop) {
        var papers = PrintSupport.papers(shop);
        return shop.counter()
                .dayEnd()
                .closing(number)
                .map(papers::closingPdf)
                .or(() -> shop.counter().periods().closing(number).map(papers::periodPdf));
    }
}
