package org.comptoir.program.cli.vouchers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.vouchers.StateOfDay;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherEvent;
import org.comptoir.pos.vouchers.VoucherText;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Vouchers as JSON, and in a line. Whole codes are for those who may issue vouchers.
final class VoucherJson {

    private VoucherJson() {}

    static Map<String, @Nullable Object> of(Voucher voucher, OpenShop shop, CommandContext session) {
        var sale = voucher.saleNumber();
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("id", voucher.id());
        answer.put(
                "code",
                session.by().may(Permission.ISSUE_VOUCHERS)
                        ? voucher.code()
                        : voucher.code().masked());
        answer.put("origin", voucher.origin());
        answer.put("purpose", voucher.isSinglePurpose() ? "single" : "multi");
        answer.put("vat", voucher.tax());
        answer.put("state", StateOfDay.of(voucher, today(shop)));
        answer.put("face", voucher.face());
        answer.put("balance", voucher.balance());
        answer.put("issuedAt", voucher.issuedAt());
        answer.put("expiresOn", voucher.expiresOn());
        answer.put("customer", voucher.customer());
        answer.put("series", voucher.series());
        answer.put("sale", sale == null ? null : sale.toString());
        answer.put("replaces", voucher.replaces());
        return answer;
    }

    static Map<String, @Nullable Object> of(VoucherEvent event) {
        return new LinkedHashMap<>(
                switch (event) {
                    case VoucherEvent.Moved moved -> {
                        var sale = moved.sale();
                        var parts = new LinkedHashMap<String, @Nullable Object>(Json.ofKind(moved));
                        parts.put("sale", sale == null ? null : sale.toString());
                        yield parts;
                    }
                    case VoucherEvent.Changed changed -> Json.ofKind(changed);
                });
    }

    /// Number, end of the code, kind, state, what is left, last day.
    static String columns(Voucher voucher, OpenShop shop, CommandContext session) {
        var formats = session.formats(shop);
        var words = new VoucherText(formats);
        var last = voucher.expiresOn();
        return String.join(
                "\t",
                Long.toString(voucher.id().value()),
                voucher.code().masked(),
                words.kind(voucher),
                words.of(StateOfDay.of(voucher, today(shop))),
                formats.money(voucher.balance()),
                last == null ? "" : formats.date(last));
    }

    static LocalDate today(OpenShop shop) {
        return LocalDate.now(shop.clock());
    }
}
