package org.comptoir.pos.vouchers;

import java.util.Locale;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The words about vouchers that screens, papers and commands have in common.
public final class VoucherText {

    private final Texts texts;
    private final Formats formats;

    public VoucherText(Formats formats) {
        this.formats = formats;
        texts = Texts.of("vouchers", formats.language());
    }

    /// Why it is not accepted, and what to do.
    public String of(VoucherCheck.Blocked blocked) {
        return texts.get("vouchers.blocked", of(blocked.reason()), formats.date(blocked.on()));
    }

    /// Why it is not accepted, and which one is.
    public String of(VoucherCheck.Replaced replaced) {
        return texts.get("vouchers.replaced", replaced.by().masked());
    }

    public String of(BlockReason reason) {
        return texts.get(reason.textKey());
    }

    public String of(VoucherChangeResult.Refusal refusal) {
        return texts.get(refusal.textKey(), VoucherDesk.MAX_NOTE_LENGTH);
    }

    public String of(VoucherAge age) {
        return texts.get(age.textKey());
    }

    public String of(VoucherOrigin origin) {
        return texts.get("vouchers.origin." + origin.name().toLowerCase(Locale.ROOT));
    }

    /// How it was issued, with the VAT rate of a single-purpose voucher.
    public String kind(Voucher voucher) {
        var tax = voucher.tax();
        return tax == null
                ? of(voucher.origin())
                : texts.get("vouchers.kind.single", of(voucher.origin()), formats.percent(tax.rate()));
    }

    /// Whether it is multi-purpose or single-purpose, and at which VAT rate.
    public String purpose(Voucher voucher) {
        var tax = voucher.tax();
        return tax == null
                ? texts.get("vouchers.purpose.multi")
                : texts.get("vouchers.purpose.single", formats.percent(tax.rate()));
    }

    /// Single-purpose vouchers, however they were issued.
    public String singlePurpose() {
        return texts.get("vouchers.single");
    }

    public String of(StateOfDay state) {
        return texts.get("vouchers.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /// What happened, without when and who.
    public String of(VoucherEvent event) {
        return switch (event) {
            case VoucherEvent.Moved moved ->
                texts.get("vouchers.moved." + moved.reason().name().toLowerCase(Locale.ROOT));
            case VoucherEvent.Changed changed -> of(changed);
        };
    }

    private String of(VoucherEvent.Changed changed) {
        var reason = changed.blockReason();
        var day = changed.lastDay();
        return texts.get(
                "vouchers.changed." + changed.kind().name().toLowerCase(Locale.ROOT),
                reason == null ? "" : of(reason),
                day == null ? "" : formats.date(day));
    }
}
