package org.comptoir.app.cli.paper;

import java.time.LocalDate;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.shop.Shop;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.jspecify.annotations.Nullable;

/// What a voucher may be worth, and until when.
final class Faces {

    private Faces() {}

    static Money checked(Session session, @Nullable Money face) {
        if (face == null || !face.isPositive()) {
            throw new Refused("face", session.texts().get("cli.sell.face"));
        }
        if (face.compareTo(VoucherIssue.MAX_VALUE) > 0) {
            throw new Refused("face", session.texts().get("cli.print.facetoohigh", face.toDecimal()));
        }
        return face;
    }

    static @Nullable LocalDate last(Shop shop, Session session, @Nullable LocalDate expires) {
        var today = LocalDate.ofInstant(
                shop.clock().instant(), shop.settings().profile().zone());
        if (expires != null && expires.isBefore(today)) {
            throw new Refused("expired", session.texts().get("cli.print.expired", expires.toString()));
        }
        return expires;
    }
}
