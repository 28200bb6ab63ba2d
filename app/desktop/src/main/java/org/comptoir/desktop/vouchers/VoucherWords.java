package org.comptoir.desktop.vouchers;

import java.time.LocalDate;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.StateOfDay;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherOrigin;
import org.comptoir.pos.vouchers.VoucherText;
import org.jspecify.annotations.Nullable;

/// The texts about vouchers.
record VoucherWords(Texts texts, Formats formats) {

    /// The state of a voucher that was looked up.
    String of(VoucherCheck check) {
        return switch (check) {
            case VoucherCheck.Usable(var voucher)
            when voucher.tax() != null ->
                texts.get(
                        "voucherscreen.check.usable_single",
                        usable(voucher),
                        formats.percent(voucher.tax().rate()));
            case VoucherCheck.Usable(var voucher) -> usable(voucher);
            case VoucherCheck.Spent spent -> texts.get("voucherscreen.check.spent");
            case VoucherCheck.Expired(var day) -> texts.get("voucherscreen.check.expired", formats.dateInWords(day));
            case VoucherCheck.Blocked blocked -> shared().of(blocked);
            case VoucherCheck.Replaced replaced -> shared().of(replaced);
            case VoucherCheck.Unknown unknown -> texts.get("voucherscreen.check.unknown");
            case VoucherCheck.Wait(var until) -> texts.get("voucherscreen.check.wait", formats.time(until));
        };
    }

    private String usable(Voucher voucher) {
        return voucher.expiresOn() == null
                ? texts.get("voucherscreen.check.usable", formats.money(voucher.balance()))
                : texts.get(
                        "voucherscreen.check.usable_until",
                        formats.money(voucher.balance()),
                        formats.dateInWords(voucher.expiresOn()));
    }

    /// With the VAT rate of a single-purpose voucher.
    String origin(Voucher voucher) {
        var tax = voucher.tax();
        return tax == null
                ? from(voucher)
                : texts.get("voucherscreen.origin.single", from(voucher), formats.percent(tax.rate()));
    }

    private String from(Voucher voucher) {
        if (voucher.origin() == VoucherOrigin.SOLD && voucher.saleNumber() != null) {
            return texts.get(
                    "voucherscreen.origin.sold_at", voucher.saleNumber().toString());
        }
        return texts.get(
                switch (voucher.origin()) {
                    case SOLD -> "voucherscreen.origin.sold";
                    case CREDIT_NOTE -> "voucherscreen.origin.credit_note";
                    case DEPOSIT -> "voucherscreen.origin.deposit";
                    case GIVEN -> "voucherscreen.origin.given";
                    case REWARD -> "voucherscreen.origin.reward";
                });
    }

    String day(@Nullable LocalDate day) {
        return day == null ? texts.get("voucherscreen.no_end") : formats.date(day);
    }

    Tag state(Voucher voucher, LocalDate today) {
        var kind = switch (StateOfDay.of(voucher, today)) {
            case GOOD -> Tag.Kind.GREEN;
            case BLOCKED, EXPIRED -> Tag.Kind.RED;
            case SPENT, REPLACED -> Tag.Kind.LINE;
        };
        return new Tag(kind, stateName(voucher, today));
    }

    String stateName(Voucher voucher, LocalDate today) {
        return shared().of(StateOfDay.of(voucher, today));
    }

    /// What papers and commands say too.
    VoucherText shared() {
        return new VoucherText(formats);
    }
}
