package org.comptoir.program.cli.day;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.program.cli.runtime.TrainingOption;
import org.comptoir.shop.dayend.CashDesk;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Moves cash into the till's drawer or out of it without a sale.
@Command(name = "cash")
@RequiredRights({Permission.SELL, Permission.MOVE_CASH})
final class DayCashCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "cli.option.cashkind")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "AMOUNT", descriptionKey = "cli.option.cashamount")
    private Money amount = Money.ZERO;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.cashreason")
    private String reason = "";

    @Option(names = "--to", paramLabel = "FILE.pdf", descriptionKey = "cli.option.slip")
    @Nullable
    private Path file;

    @Mixin
    private TrainingOption training = new TrainingOption();

    DayCashCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var order = new CashMovements.Order(kind(), amount, reason);
        return training.withShop(session, shop -> {
            if (file != null) {
                new OutputFile(session, file).writable();
            }
            var desk = new CashDesk(shop, new DocumentPrinter(shop, Program.onPaper()));
            return new CashSlipAnswer(session, shop, desk, file).of(desk.move(session.by(), order, null));
        });
    }

    private CashMovementKind kind() {
        return CashMovementKind.chosen().stream()
                .filter(candidate -> name(candidate).equals(kind))
                .findFirst()
                .orElseThrow(
                        () -> new CommandRefused("cash-kind", session.texts().get("cli.day.cashkind", kind, names())));
    }

    /// Such as `bank-deposit`.
    private static String name(CashMovementKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String names() {
        return CashMovementKind.chosen().stream().map(DayCashCommand::name).collect(Collectors.joining(", "));
    }
}
