package org.comptoir.pos.vouchers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How long gift vouchers sold at the till are valid.
///
/// @param months from the day of the sale; 0 for unlimited validity
public record VoucherTerm(int months) {

    /// The name of the shop setting.
    public static final String NOTE = "vouchers.months";

    public static final int MAX_MONTHS = 120;

    /// The most common term.
    public static final VoucherTerm DEFAULT = new VoucherTerm(12);

    public VoucherTerm {
        if (months < 0 || months > MAX_MONTHS) {
            throw new IllegalArgumentException("no term of a voucher: " + months);
        }
    }

    /// Parses a typed or stored term; empty if it is not valid.
    public static Optional<VoucherTerm> read(String text) {
        var trimmed = text.strip();
        return trimmed.matches("[0-9]{1,3}") && Integer.parseInt(trimmed) <= MAX_MONTHS
                ? Optional.of(new VoucherTerm(Integer.parseInt(trimmed)))
                : Optional.empty();
    }

    /// The shop's own term.
    ///
    /// @param notes such as `settings::note`
    public static VoucherTerm of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(VoucherTerm::read).orElse(DEFAULT);
    }

    /// The last day of validity for a voucher sold today; null for unlimited validity.
    public @Nullable LocalDate lastDay(LocalDate today) {
        return months == 0 ? null : today.plusMonths(months);
    }
}
