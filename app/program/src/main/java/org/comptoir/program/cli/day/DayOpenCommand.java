package org.comptoir.program.cli.day;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.program.cli.runtime.TrainingOption;
import org.comptoir.shop.dayend.CashDesk;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Opens the till's day with the float that was counted; as it was left where nothing else is said.
@Command(name = "open")
@RequiredRights(Permission.SELL)
final class DayOpenCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--float", paramLabel = "AMOUNT", descriptionKey = "cli.option.openfloat")
    @Nullable
    private Money found;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.reason")
    private String reason = "";

    @Option(names = "--to", paramLabel = "FILE.pdf", descriptionKey = "cli.option.slip")
    @Nullable
    private Path file;

    @Mixin
    private TrainingOption training = new TrainingOption();

    DayOpenCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return training.withShop(session, shop -> {
            if (file != null) {
                new OutputFile(session, file).writable();
            }
            var desk = new CashDesk(shop, new DocumentPrinter(shop, Program.onPaper()));
            var counted = found == null ? desk.proposal().orElse(Money.ZERO) : found;
            return new CashSlipAnswer(session, shop, desk, file).of(desk.open(session.by(), counted, reason));
        });
    }
}
