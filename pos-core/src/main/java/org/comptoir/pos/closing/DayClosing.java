package org.comptoir.pos.closing;

import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.TillId;

/// A day's end, the Z. It never changes.
///
/// @param tillId whose day it ends
/// @param number in the till's chain of closings
/// @param till the till's name then
/// @param businessDay the day at the till's place; never before that of the closing before, whatever the clock said
/// @param nextFloat what was left in the drawer for the next day
/// @param reason for a difference, may be empty
/// @param signature of its entry in the journal
/// @param mark the four characters of the signature that the paper prints
public record DayClosing(
        TillId tillId,
        long number,
        String till,
        LocalDate businessDay,
        Instant closedAt,
        String staffName,
        DayFigures figures,
        CashCount counted,
        Money nextFloat,
        String reason,
        String signature,
        String mark) {

    /// What is in the drawer above what should be; negative when cash is missing.
    public Money difference() {
        return counted.total().minus(figures.cashExpected());
    }

    DayClosing signed(long entryNumber, String entrySignature, String entryMark) {
        return new DayClosing(
                tillId,
                entryNumber,
                till,
                businessDay,
                closedAt,
                staffName,
                figures,
                counted,
                nextFloat,
                reason,
                entrySignature,
                entryMark);
    }

    /// What goes to the safe or the bank.
    public Money takenOut() {
        return counted.total().minus(nextFloat);
    }
}
