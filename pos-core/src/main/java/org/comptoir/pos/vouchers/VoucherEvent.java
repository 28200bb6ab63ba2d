package org.comptoir.pos.vouchers;

import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// What happened to a voucher.
public sealed interface VoucherEvent {

    Instant at();

    String staffName();

    /// Its value changed.
    ///
    /// @param amount negative if it became less
    /// @param left the value afterwards
    /// @param sale whose till is part of its number; null if no sale did it
    record Moved(
            Instant at,
            VoucherMoveReason reason,
            Money amount,
            Money left,
            @Nullable SaleNumber sale,
            String staffName) implements VoucherEvent {}

    /// A person changed it without a sale.
    ///
    /// @param blockReason of a block, otherwise null
    /// @param lastDay of an extension, otherwise null
    /// @param note may be empty
    record Changed(
            Instant at,
            VoucherChangeKind kind,
            @Nullable BlockReason blockReason,
            @Nullable LocalDate lastDay,
            String note,
            String staffName)
            implements VoucherEvent {}
}
