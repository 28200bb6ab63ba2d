package org.comptoir.reports.voucher;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Template;

/// The designs of gift vouchers that the program has.
public enum VoucherLook {
    /// Two frames, everything centred.
    CLASSIC("vouchers"),
    /// The amount on a field of colour.
    MODERN("vouchers-modern"),
    /// A parcel with a ribbon.
    FESTIVE("vouchers-festive");

    /// The name of the shop setting.
    public static final String NOTE = "vouchers.look";

    public static final VoucherLook DEFAULT = CLASSIC;

    private final String design;

    VoucherLook(String design) {
        this.design = design;
    }

    public Template template() {
        return Template.beside(VoucherLook.class, design);
    }

    /// As stored and typed.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As people choose it.
    public String title(Language language) {
        return Texts.of("voucher", language).get("voucher.look." + key());
    }

    public static Optional<VoucherLook> read(String key) {
        return Arrays.stream(values()).filter(look -> look.key().equals(key)).findFirst();
    }

    /// The shop's own choice.
    ///
    /// @param notes such as `settings::get`
    public static VoucherLook of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(VoucherLook::read).orElse(DEFAULT);
    }
}
