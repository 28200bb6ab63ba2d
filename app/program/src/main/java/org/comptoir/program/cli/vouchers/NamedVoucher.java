package org.comptoir.program.cli.vouchers;

import java.util.List;
import java.util.Locale;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherChangeResult;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.pos.vouchers.VoucherText;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.open.OpenShop;

/// The voucher that a command names: by its code, or by its number in the lists, because a lost one's code is unknown.
final class NamedVoucher {

    private NamedVoucher() {}

    static Voucher of(CommandContext session, OpenShop shop, String typed) {
        var vouchers = shop.counter().vouchers();
        var code = VoucherCode.read(typed);
        if (code.isPresent()) {
            if (vouchers.check(code.get()) instanceof VoucherCheck.Wait(var until)) {
                throw new CommandRefused(
                        "wait",
                        session.texts()
                                .get("cli.voucher.wait", session.formats(shop).time(until)));
            }
            return vouchers.withCodes(List.of(code.get())).stream()
                    .findFirst()
                    .orElseThrow(() -> unknown(session, typed));
        }
        if (!typed.strip().matches("[0-9]{1,18}")) {
            throw unknown(session, typed);
        }
        var id = new VoucherId(Long.parseLong(typed.strip()));
        var found = vouchers.withIds(List.of(id)).get(id);
        if (found == null) {
            throw unknown(session, typed);
        }
        return found;
    }

    private static CommandRefused unknown(CommandContext session, String typed) {
        return new CommandRefused("no-voucher", session.texts().get("cli.voucher.unknown", typed.strip()));
    }

    /// Answers with what was changed, or refuses in words.
    static void answer(CommandContext session, OpenShop shop, VoucherChangeResult result) {
        switch (result) {
            case VoucherChangeResult.Done(var voucher) -> {
                session.json(VoucherJson.of(voucher, shop, session));
                session.say(VoucherJson.columns(voucher, shop, session));
            }
            case VoucherChangeResult.Replaced(var old, var replacement) -> {
                var answer = VoucherJson.of(old, shop, session);
                answer.put("replacement", VoucherJson.of(replacement, shop, session));
                session.json(answer);
                session.say(session.texts()
                        .get(
                                "cli.voucher.replaced",
                                old.code().masked(),
                                replacement.code().grouped(),
                                session.formats(shop).money(replacement.balance())));
            }
            case VoucherChangeResult.Refused(var reason) ->
                throw new CommandRefused(
                        "voucher-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        new VoucherText(session.formats(shop)).of(reason));
        }
    }
}
