package org.comptoir.program.cli.vouchers;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Accepts a voucher longer.
@Command(name = "extend")
@RequiredRights(Permission.MANAGE_VOUCHERS)
final class VoucherExtendCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "VOUCHER", descriptionKey = "cli.option.voucher")
    private String named = "";

    @Option(names = "--note", paramLabel = "TEXT", required = true, descriptionKey = "cli.option.vouchernote")
    private String note = "";

    @Option(names = "--until", paramLabel = "DATE", required = true, descriptionKey = "cli.option.voucheruntil")
    private LocalDate until = LocalDate.EPOCH;

    VoucherExtendCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var voucher = NamedVoucher.of(session, shop, named);
            var result = shop.counter().voucherDesk().extend(session.by(), voucher.id(), until, note);
            NamedVoucher.answer(session, shop, result);
            return ExitCode.DONE;
        });
    }
}
