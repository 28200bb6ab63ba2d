package org.comptoir.pos.closing.period;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayClosings;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.sales.BeforeSale;
import org.comptoir.pos.sales.TillTerms;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Closes a till's month before the first sale of the next one, as the law asks (BOI-TVA-DECLA-30-10-30): a day that
/// nobody closed is closed without a count, then the month, and the year if it is over. Once that is done, selling
/// costs nothing more until the month ends.
public final class NewMonth implements BeforeSale {

    private static final Logger LOG = LoggerFactory.getLogger(NewMonth.class);

    private final DayClosings days;
    private final PeriodClosings periods;
    private final Journal journal;
    private volatile @Nullable YearMonth begun;
    private volatile @Nullable YearMonth notBegun;
    private volatile Consumer<DayClosing> listener = closing -> {};
    private volatile Runnable failureListener = () -> {};

    public NewMonth(DayClosings days, PeriodClosings periods, Journal journal) {
        this.days = days;
        this.periods = periods;
        this.journal = journal;
    }

    /// @param told by the selling thread of a day that was closed without a count
    public void onClosed(Consumer<DayClosing> told) {
        listener = told;
    }

    /// @param told by the selling thread once [#notBegun] says something else
    public void onFailure(Runnable told) {
        failureListener = told;
    }

    /// The month that has begun without the one before it being closed.
    public Optional<YearMonth> notBegun() {
        return Optional.ofNullable(notBegun);
    }

    /// A shop that cannot close must still sell: what goes wrong is told, and tried again at the next sale.
    @Override
    public void prepare(TillTerms till, Instant at) {
        var month = YearMonth.from(till.day(at));
        if (month.equals(begun)) {
            return;
        }
        if (tryBegin(till, at)) {
            begun = month;
        }
    }

    /// Closes what is due, as before a sale. What goes wrong is told to the technical log and to who listens.
    ///
    /// @return whether all is closed that had to be
    public boolean tryBegin(TillTerms till, Instant at) {
        var month = YearMonth.from(till.day(at));
        try {
            begin(till, at);
            if (notBegun != null) {
                notBegun = null;
                failureListener.run();
            }
            return true;
        } catch (Unavailable.UnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("the month before {} could not be closed", month, e);
            journal.event(
                    "program", "month-not-closed", month + " " + e.getClass().getSimpleName());
            if (!month.equals(notBegun)) {
                notBegun = month;
                failureListener.run();
            }
            return false;
        }
    }

    /// The same where a day was closed: the month may have ended with it.
    public void begin(TillTerms till, Instant at) {
        var today = till.day(at);
        days.closeEarlierMonth(today).ifPresent(listener);
        periods.catchUp(today);
    }
}
