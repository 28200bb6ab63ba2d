package org.comptoir.program.cli.vouchers;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.vouchers.VoucherLedger;
import org.comptoir.program.cli.file.ListFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.ExpiringVoucher;
import org.comptoir.shop.documents.VoucherLists;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the vouchers that expire within some days, with whom to remind.
@Command(name = "expiring")
@RequiredRights(Permission.ISSUE_VOUCHERS)
final class VoucherExpiringCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "cli.option.voucherdays")
    private int days = VoucherLedger.DEFAULT_DAYS;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.option.reportfile")
    @Nullable
    private Path file;

    VoucherExpiringCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            if (days < 0 || days > VoucherLedger.MAX_DAYS) {
                throw new CommandRefused("days", session.texts().get("cli.voucher.days", VoucherLedger.MAX_DAYS));
            }
            var lists = new VoucherLists(shop);
            var found = lists.expiring(session.by(), days);
            session.record(shop, "vouchers-read", found.size() + " expiring");
            session.json(found.stream().map(row -> answer(row, shop)).toList());
            found.forEach(row -> session.say(String.join(
                    "\t",
                    VoucherJson.columns(row.voucher(), shop, session),
                    row.customer(),
                    row.phone(),
                    row.email())));
            if (file != null) {
                var formats = session.formats(shop);
                ListFile.write(
                        session,
                        shop,
                        file,
                        (kind, out) -> lists.expiring(session.by(), days, kind, formats, out),
                        () -> lists.expiringPaper(session.by(), days, formats));
            }
            return ExitCode.DONE;
        });
    }

    private Map<String, @Nullable Object> answer(ExpiringVoucher row, OpenShop shop) {
        var answer = VoucherJson.of(row.voucher(), shop, session);
        answer.put("customerName", row.customer());
        answer.put("phone", row.phone());
        answer.put("email", row.email());
        return answer;
    }
}
