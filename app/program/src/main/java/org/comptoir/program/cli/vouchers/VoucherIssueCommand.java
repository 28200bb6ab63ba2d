package org.comptoir.program.cli.vouchers;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.program.cli.print.VoucherOptions;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Issues bearer vouchers that are given away, and tells their codes.
@Command(name = "issue")
@RequiredRights(Permission.ISSUE_VOUCHERS)
final class VoucherIssueCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--face", paramLabel = "AMOUNT", required = true, descriptionKey = "cli.option.face")
    @Nullable
    private Money face;

    @Option(names = "--count", paramLabel = "N", descriptionKey = "cli.option.count")
    private int count = 1;

    @Option(names = "--series", paramLabel = "NAME", descriptionKey = "cli.option.series")
    private String series = "";

    @Option(names = "--expires", paramLabel = "DATE", descriptionKey = "cli.option.expires")
    @Nullable
    private LocalDate expires;

    VoucherIssueCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            if (count < 1 || count > VoucherSeries.MAX_COUNT) {
                throw new CommandRefused("count", session.texts().get("cli.print.count", VoucherSeries.MAX_COUNT));
            }
            var name = series.isBlank() ? session.texts().get("cli.print.vouchers") : series.strip();
            if (name.length() > VoucherSeries.MAX_NAME_LENGTH) {
                throw new CommandRefused(
                        "title", session.texts().get("cli.print.title", VoucherSeries.MAX_NAME_LENGTH));
            }
            var worth = VoucherOptions.checked(session, face);
            var last = VoucherOptions.last(shop, session, expires);
            var issued = shop.counter()
                    .vouchers()
                    .issueSeries(session.by(), VoucherSeries.ofBearers(name, count, worth, last));
            session.json(issued.stream()
                    .map(voucher -> VoucherJson.of(voucher, shop, session))
                    .toList());
            issued.forEach(voucher -> session.say(voucher.code().grouped()));
            return ExitCode.DONE;
        });
    }
}
