package org.comptoir.program.cli.vouchers;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.vouchers.BlockReason;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Has all tills refuse a voucher.
@Command(name = "block")
@RequiredRights(Permission.MANAGE_VOUCHERS)
final class VoucherBlockCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "VOUCHER", descriptionKey = "cli.option.voucher")
    private String named = "";

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.vouchernote")
    private String note = "";

    @Option(names = "--reason", paramLabel = "REASON", required = true, descriptionKey = "cli.option.blockreason")
    private String reason = "";

    VoucherBlockCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var voucher = NamedVoucher.of(session, shop, named);
            var result = shop.counter().voucherDesk().block(session.by(), voucher.id(), reason(), note);
            NamedVoucher.answer(session, shop, result);
            return ExitCode.DONE;
        });
    }

    private BlockReason reason() {
        return Arrays.stream(BlockReason.values())
                .filter(each -> each.name().equalsIgnoreCase(reason.strip()))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        "reason",
                        session.texts()
                                .get(
                                        "cli.voucher.reason",
                                        Arrays.stream(BlockReason.values())
                                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                                .collect(Collectors.joining(", ")))));
    }
}
