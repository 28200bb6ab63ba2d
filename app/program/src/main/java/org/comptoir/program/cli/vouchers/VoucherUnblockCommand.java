package org.comptoir.program.cli.vouchers;

import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Has all tills accept a blocked voucher again.
@Command(name = "unblock")
@RequiredRights(Permission.MANAGE_VOUCHERS)
final class VoucherUnblockCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "VOUCHER", descriptionKey = "cli.option.voucher")
    private String named = "";

    @Option(names = "--note", paramLabel = "TEXT", required = true, descriptionKey = "cli.option.vouchernote")
    private String note = "";

    VoucherUnblockCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var voucher = NamedVoucher.of(session, shop, named);
            var result = shop.counter().voucherDesk().unblock(session.by(), voucher.id(), note);
            NamedVoucher.answer(session, shop, result);
            return ExitCode.DONE;
        });
    }
}
