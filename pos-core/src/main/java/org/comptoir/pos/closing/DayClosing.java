package org.comptoir.pos.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.TillId;

/// A day closing, the Z report. It never changes.
///
/// @param tillId the till that was closed
/// @param number in the till's chain of closings
/// @param till the till's name at the time
/// @param businessDay the day in the till's time zone; before that of the previous closing only if a person confirmed
///     the clock, because the previous one was made while it was ahead
/// @param nextFloat the cash left in the drawer for the next day
/// @param reason for a difference in cash, may be empty
/// @param counts other means of payment that were counted
/// @param automatic made by the program without a count, because a new month had begun: what was expected is taken to
/// be
///     in the drawer, and stays there
/// @param signature of its entry in the journal
/// @param mark four-character excerpt of the signature, as printed
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
        List<TenderCount> counts,
        boolean automatic,
        String signature,
        String mark) {

    public DayClosing {
        counts = List.copyOf(counts);
    }

    /// The counted minus the expected cash; negative if cash is missing.
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
                counts,
                automatic,
                entrySignature,
                entryMark);
    }

    /// The cash taken to the safe or the bank.
    public Money takenOut() {
        return counted.total().minus(nextFloat);
    }
}
