package org.comptoir.pos.vouchers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How long ago a voucher was issued.
public enum VoucherAge {
    UP_TO_3_MONTHS(3),
    UP_TO_6_MONTHS(6),
    UP_TO_1_YEAR(12),
    UP_TO_2_YEARS(24),
    OLDER(Integer.MAX_VALUE),
    /// Of whatever age, no longer accepted.
    EXPIRED(0);

    /// Before any voucher.
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final int months;

    VoucherAge(int months) {
        this.months = months;
    }

    /// Those of vouchers that are still accepted, the youngest first.
    static List<VoucherAge> accepted() {
        return Stream.of(values()).filter(age -> age != EXPIRED).toList();
    }

    /// The first day of issue of a voucher of this age.
    LocalDate from(LocalDate today) {
        return months == Integer.MAX_VALUE ? LONG_AGO : today.minusMonths(months);
    }

    /// Its name in the texts of vouchers.
    public String textKey() {
        return "vouchers.age." + name().toLowerCase(Locale.ROOT);
    }
}
