package org.comptoir.program.cli.sales;

import java.util.List;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Takes goods of a sale back. A repeated request returns the first return.
@Command(name = "return")
@RequiredRights({Permission.SELL, Permission.REFUND})
final class SalesReturnCommand implements Callable<Integer> {

    private final CommandContext session;

    @Mixin
    private ReturnOptions options = new ReturnOptions();

    SalesReturnCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new ReturnedSale(session, options).make(List.of(), List.of());
    }
}
