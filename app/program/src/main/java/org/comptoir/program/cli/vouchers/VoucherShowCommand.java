package org.comptoir.program.cli.vouchers;

import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherEvent;
import org.comptoir.pos.vouchers.VoucherHistory;
import org.comptoir.pos.vouchers.VoucherText;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows one voucher with everything that happened to it.
@Command(name = "show")
@RequiredRights(Permission.SELL)
final class VoucherShowCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "VOUCHER", descriptionKey = "cli.option.voucher")
    private String named = "";

    VoucherShowCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var voucher = NamedVoucher.of(session, shop, named);
            var history = shop.counter()
                    .voucherLedger()
                    .history(session.by(), voucher.id())
                    .orElseThrow(() ->
                            new CommandRefused("no-voucher", session.texts().get("cli.voucher.unknown", named)));
            var answer = VoucherJson.of(history.voucher(), shop, session);
            answer.put("replacedBy", id(history.replacement()));
            answer.put("events", history.events().stream().map(VoucherJson::of).toList());
            session.json(answer);
            say(shop, history);
            return ExitCode.DONE;
        });
    }

    private static @Nullable Object id(@Nullable Voucher voucher) {
        return voucher == null ? null : voucher.id();
    }

    private void say(OpenShop shop, VoucherHistory history) {
        session.say(VoucherJson.columns(history.voucher(), shop, session));
        var formats = session.formats(shop);
        var words = new VoucherText(formats);
        history.events().forEach(event -> session.say("  " + line(event, words, formats)));
    }

    private static String line(VoucherEvent event, VoucherText words, Formats formats) {
        var about = switch (event) {
            case VoucherEvent.Moved moved ->
                formats.money(moved.amount()) + (moved.sale() == null ? "" : "\t" + moved.sale());
            case VoucherEvent.Changed changed -> changed.note();
        };
        return formats.dateTime(event.at()) + "\t" + words.of(event) + "\t" + event.staffName() + "\t" + about;
    }
}
