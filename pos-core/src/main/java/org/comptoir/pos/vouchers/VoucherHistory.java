package org.comptoir.pos.vouchers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A voucher with everything that happened to it.
///
/// @param replaced the lost one in whose place it was issued, or null
/// @param replacement that has its value now, or null
/// @param events newest first
public record VoucherHistory(
        Voucher voucher,
        @Nullable Voucher replaced,
        @Nullable Voucher replacement,
        List<VoucherEvent> events) {

    public VoucherHistory {
        events = List.copyOf(events);
    }
}
