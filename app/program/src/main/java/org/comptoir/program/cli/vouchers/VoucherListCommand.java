package org.comptoir.program.cli.vouchers;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.vouchers.VouchersInCirculation;
import org.comptoir.program.cli.file.ListFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.CirculationTable;
import org.comptoir.shop.documents.VoucherLists;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists all vouchers, the newest first; or what the shop owes on them, by age and kind.
@Command(name = "list")
@RequiredRights(Permission.ISSUE_VOUCHERS)
final class VoucherListCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--by-age", descriptionKey = "cli.option.byage")
    private boolean byAge;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.voucherlimit")
    private int limit = VoucherLists.MAX_LISTED;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.option.reportfile")
    @Nullable
    private Path file;

    VoucherListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            if (limit < 1 || limit > VoucherLists.MAX_LISTED) {
                throw new CommandRefused("limit", session.texts().get("cli.voucher.limit", VoucherLists.MAX_LISTED));
            }
            if (byAge) {
                circulation(shop);
            } else {
                vouchers(shop);
            }
            return ExitCode.DONE;
        });
    }

    private void circulation(OpenShop shop) {
        var lists = new VoucherLists(shop);
        var found = lists.inCirculation(session.by());
        var table = new CirculationTable(found, session.formats(shop));
        session.record(shop, "figures-read", "vouchers in circulation");
        session.json(answer(found));
        session.say(String.join("\t", table.headings()));
        table.rows().forEach(row -> session.say(String.join("\t", table.words(row))));
        if (file != null) {
            var formats = session.formats(shop);
            ListFile.write(
                    session,
                    shop,
                    file,
                    (kind, out) -> lists.circulation(session.by(), kind, formats, out),
                    () -> lists.circulationPaper(session.by(), formats));
        }
    }

    private static Map<String, Object> answer(VouchersInCirculation found) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("day", found.day());
        answer.put("parts", found.parts());
        answer.put("owed", found.owed());
        answer.put("blocked", found.blocked());
        answer.put("total", found.total());
        return answer;
    }

    private void vouchers(OpenShop shop) {
        var found = shop.counter().vouchers().list(0, limit);
        session.record(shop, "vouchers-read", found.size() + " vouchers");
        session.json(found.stream()
                .map(voucher -> VoucherJson.of(voucher, shop, session))
                .toList());
        found.forEach(voucher -> session.say(VoucherJson.columns(voucher, shop, session)));
        if (file != null) {
            var lists = new VoucherLists(shop);
            var formats = session.formats(shop);
            ListFile.write(
                    session,
                    shop,
                    file,
                    (kind, out) -> lists.vouchers(session.by(), found, kind, formats, out),
                    () -> lists.vouchersPaper(session.by(), found, formats));
        }
    }
}
