package org.comptoir.program.cli.print;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// The allowed value and expiry of a voucher.
public final class VoucherOptions {

    private VoucherOptions() {}

    public static Money checked(CommandContext session, @Nullable Money face) {
        if (face == null || !face.isPositive()) {
            throw new CommandRefused("face", session.texts().get("cli.print.face"));
        }
        if (face.compareTo(VoucherIssue.MAX_VALUE) > 0) {
            throw new CommandRefused("face", session.texts().get("cli.print.facetoohigh", face.toDecimal()));
        }
        return face;
    }

    public static @Nullable LocalDate last(OpenShop shop, CommandContext session, @Nullable LocalDate expires) {
        var today = LocalDate.ofInstant(
                shop.clock().instant(), shop.settings().profile().zone());
        if (expires != null && expires.isBefore(today)) {
            throw new CommandRefused("expired", session.texts().get("cli.print.expired", expires.toString()));
        }
        return expires;
    }
}
