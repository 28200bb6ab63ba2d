package org.comptoir.pos.vouchers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How long a gift voucher is good that the till sells.
///
/// @param months from the day of the sale; 0 for ever
public record VoucherTerm(int months) {

    /// The name under which the shop remembers it.
    public static final String NOTE = "vouchers.months";

    public static final int MAX_MONTHS = 120;

    /// What most shops grant.
    public static final VoucherTerm DEFAULT = new VoucherTerm(12);

    public VoucherTerm {
        if (months < 0 || months > MAX_MONTHS) {
            throw new IllegalArgumentException("no term of a voucher: " + months);
        }
    }

    /// What was typed or kept; nothing when it is no term.
    public static Optional<VoucherTerm> read(String text) {
        var bare = text.strip();
        return bare.matches("[0-9]{1,3}") && Integer.parseInt(bare) <= MAX_MONTHS
                ? Optional.of(new VoucherTerm(Integer.parseInt(bare)))
                : Optional.empty();
    }

    /// The shop's own.
    ///
    /// @param notes such as `settings::note`
    public static VoucherTerm of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(VoucherTerm::read).orElse(DEFAULT);
    }

    /// The last day on which a voucher is taken that is sold today; none when it is good for ever.
    public @Nullable LocalDate lastDay(LocalDate today) {
        return months == 0 ? null : today.plusMonths(months);
    }
}
