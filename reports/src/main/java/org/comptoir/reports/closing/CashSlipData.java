package org.comptoir.reports.closing;

import java.time.Instant;
import java.time.ZoneId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// The content of the slip of a movement of cash.
///
/// @param number in the till's chain of such slips
/// @param what it is, in the shop's words, such as `Bank deposit`
/// @param amount as it is told: above zero for what was put in or taken out, the difference for a float that was
/// counted
/// @param opening of the day with its float; null for other movements
/// @param reason may be empty
/// @param approvedBy empty where nobody was asked
/// @param signature four-character excerpt of the journal's signature
/// @param program name and version of this program
public record CashSlipData(
        Letterhead shop,
        Language language,
        ZoneId zone,
        long number,
        String till,
        String what,
        Money amount,
        @Nullable Opening opening,
        String reason,
        String staff,
        String approvedBy,
        Instant at,
        String signature,
        String program) {

    /// @param left at the last close
    /// @param found by counting
    public record Opening(Money left, Money found) {}
}
