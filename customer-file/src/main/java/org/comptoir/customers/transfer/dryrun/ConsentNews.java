package org.comptoir.customers.transfer.dryrun;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.customers.consent.ConsentRecord;
import org.comptoir.customers.consent.ConsentSource;
import org.comptoir.customers.consent.ConsentState;
import org.comptoir.customers.transfer.contact.ImportedConsent;

/// Whether what a file says of a consent is news. A file is often older than what the customer said at the counter, so
/// a yes never lifts a refusal unless it is dated after it.
public enum ConsentNews {
    NEW,
    KNOWN,
    /// The customer decided otherwise since.
    OLDER;

    /// @param decisions all of the customer's, oldest first
    /// @param zone in which days begin
    public static ConsentNews of(ImportedConsent incoming, List<ConsentRecord> decisions, ZoneId zone) {
        var earlier = decisions.stream()
                .filter(decision -> decision.channel() == incoming.channel())
                .toList();
        if (earlier.isEmpty()) {
            return NEW;
        }
        var latest = earlier.getLast();
        if (isYes(latest) == incoming.yes()) {
            return KNOWN;
        }
        var since = incoming.since();
        if (since != null && latest.source() != ConsentSource.IMPORT) {
            return isLater(incoming.yes(), since, LocalDate.ofInstant(latest.recordedAt(), zone)) ? NEW : OLDER;
        }
        return incoming.yes() || saidSoBefore(incoming, earlier) ? OLDER : NEW;
    }

    /// On the same day the refusal counts.
    private static boolean isLater(boolean yes, LocalDate since, LocalDate latest) {
        return since.isAfter(latest) || !yes && since.equals(latest);
    }

    /// A file that is imported again says nothing new, whatever the customer said meanwhile.
    private static boolean saidSoBefore(ImportedConsent incoming, List<ConsentRecord> earlier) {
        var imported = earlier.stream()
                .filter(decision -> decision.source() == ConsentSource.IMPORT)
                .toList();
        return !imported.isEmpty()
                && imported.getLast() != earlier.getLast()
                && isYes(imported.getLast()) == incoming.yes();
    }

    private static boolean isYes(ConsentRecord decision) {
        return decision.state() == ConsentState.GIVEN;
    }
}
