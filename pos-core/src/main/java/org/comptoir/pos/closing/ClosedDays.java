package org.comptoir.pos.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.journal.TillChain;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;

/// The day closings of a till for what adds them up: as they were signed, whatever their rows say by now.
public final class ClosedDays {

    private static final int PAGE = 500;

    private ClosedDays() {}

    /// Those after a number, in order.
    public static List<DayClosing> after(StatelessSession session, TillId till, long number) {
        var chain = new TillChain(till, Chain.CLOSINGS);
        var days = new ArrayList<DayClosing>();
        var last = number;
        var page = JournalPages.after(session, chain, DayClosings.CLOSING_KIND, last, PAGE);
        while (!page.isEmpty()) {
            page.forEach(entry -> StoredClosings.signed(session, entry).ifPresent(days::add));
            last = page.getLast().number();
            page = JournalPages.after(session, chain, DayClosings.CLOSING_KIND, last, PAGE);
        }
        return days;
    }

    /// The business day of the newest day closing.
    public static Optional<LocalDate> last(StatelessSession session, TillId till) {
        return Optional.ofNullable(StoredClosings.latest(session, till)).map(DayClosing::businessDay);
    }

    /// The business day of the first sale that is in no closing yet.
    public static Optional<LocalDate> openSince(StatelessSession session, TillId till) {
        return new SalesPeriod(session, till, StoredClosings.latest(session, till)).firstDay();
    }
}
