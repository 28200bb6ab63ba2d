package org.comptoir.pos.vouchers;

import java.time.LocalDate;
import java.util.Locale;

/// How long ago a voucher was issued.
public enum VoucherAge {
    UP_TO_3_MONTHS(3),
    UP_TO_6_MONTHS(6),
    UP_TO_1_YEAR(12),
    UP_TO_2_YEARS(24),
    OLDER(Integer.MAX_VALUE),
    /// Of whatever age, no longer accepted.
    EXPIRED(0);

    private final int months;

    VoucherAge(int months) {
        this.months = months;
    }

    /// The age of a voucher that is still accepted.
    static VoucherAge of(LocalDate issued, LocalDate today) {
        for (var age : values()) {
            if (age.months == Integer.MAX_VALUE || !issued.isBefore(today.minusMonths(age.months))) {
                return age;
            }
        }
        return OLDER;
    }

    /// Its name in the texts of vouchers.
    public String textKey() {
        return "vouchers.age." + name().toLowerCase(Locale.ROOT);
    }
}
