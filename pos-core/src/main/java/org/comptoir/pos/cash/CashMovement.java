package org.comptoir.pos.cash;

import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;

/// Cash put into a drawer or taken out of it without a sale. It never changes.
///
/// @param till whose drawer it is
/// @param number in the till's chain of payments that are no sale
/// @param tillName at the time
/// @param amount what it changed the drawer by: below zero for what was taken out
/// @param found the float that was counted when the day was opened; null for other movements
/// @param reason may be empty where the kind says enough
/// @param staffName who did it
/// @param approvedBy who allowed it, where that was somebody else; otherwise empty
/// @param businessDay in the till's time zone
/// @param mark four-character excerpt of the signature, as printed; empty until it is signed
public record CashMovement(
        TillId till,
        long number,
        String tillName,
        CashMovementKind kind,
        Money amount,
        @Nullable Money found,
        String reason,
        String staffName,
        String approvedBy,
        LocalDate businessDay,
        Instant at,
        String mark) {

    public CashMovement {
        if (!kind.allows(amount) || (found != null) != (kind == CashMovementKind.DAY_OPENED)) {
            throw new IllegalArgumentException("no movement of cash: " + kind + " " + amount.toDecimal());
        }
    }

    CashMovement signed(long entryNumber, String entryMark) {
        return new CashMovement(
                till,
                entryNumber,
                tillName,
                kind,
                amount,
                found,
                reason,
                staffName,
                approvedBy,
                businessDay,
                at,
                entryMark);
    }
}
