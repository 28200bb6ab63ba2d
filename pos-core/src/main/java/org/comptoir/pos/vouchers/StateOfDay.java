package org.comptoir.pos.vouchers;

import java.time.LocalDate;

/// What a voucher is on a day.
public enum StateOfDay {
    GOOD,
    BLOCKED,
    REPLACED,
    SPENT,
    EXPIRED;

    public static StateOfDay of(Voucher voucher, LocalDate today) {
        return switch (voucher.state()) {
            case BLOCKED -> BLOCKED;
            case REPLACED -> REPLACED;
            case OPEN -> {
                if (voucher.isSpent()) {
                    yield SPENT;
                }
                yield voucher.isExpired(today) ? EXPIRED : GOOD;
            }
        };
    }
}
