package org.comptoir.shop.dayend;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayCount;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.closing.DayIncident;
import org.comptoir.pos.closing.DifferenceLimit;
import org.comptoir.pos.closing.PeriodActivity;
import org.comptoir.pos.closing.TenderCount;
import org.comptoir.pos.closing.period.PeriodClosing;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.orders.OrderSelection;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.fiscal.FiscalClosing;
import org.comptoir.shop.fiscal.FiscalSettling;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Closes this till's day: the count is compared with the expected cash, the day is closed with a Z report, and the
/// report and a backup are kept outside the database. The day stays closed if one of those fails. For the
/// background.
public final class EndOfDay {

    private static final Logger LOG = LoggerFactory.getLogger(EndOfDay.class);

    private final OpenShop shop;
    private final DocumentPrinter documents;
    private final PaperOutput output;

    public EndOfDay(OpenShop shop, DocumentPrinter documents) {
        this.shop = shop;
        this.documents = documents;
        this.output = new PaperOutput(shop);
    }

    /// The till's totals since its last closing, which include the expected cash.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not close the day
    public DayFigures openDay(SignedInStaff by) {
        return shop.counter().dayEnd().openDay(by);
    }

    /// What the same day has beside its totals.
    public PeriodActivity activity(DayFigures figures) {
        return shop.counter().activities().ofOpenDay(figures);
    }

    /// What is worth a look before the same day is closed.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not close the day
    public List<DayIncident> incidents(SignedInStaff by) {
        return shop.counter().incidents().ofOpenDay(by);
    }

    /// Up to which difference nobody has to say why.
    public DifferenceLimit differenceLimit() {
        return DifferenceLimit.of(shop.settings()::get);
    }

    /// The means of payment whose totals can be counted beside the cash, of those that the shop offers.
    public List<TenderType> countable() {
        return TenderCount.countable(shop.counter().tenderRules());
    }

    /// Closes the day.
    ///
    /// @param nextFloat the cash to stay in the drawer; null for [DayFigures#usualFloat]
    /// @param reason required for a cash difference
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not close the day
    public CloseResult close(SignedInStaff by, CashCount counted, @Nullable Money nextFloat, String reason) {
        return close(by, DayCount.of(counted, reason), nextFloat);
    }

    /// What waits to be dealt with when the day is closed.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not close the day
    public List<DayReminder> reminders(SignedInStaff by) {
        by.require(Permission.CLOSE_DAY);
        var found = new ArrayList<DayReminder>();
        shop.counter()
                .newMonth()
                .notBegun()
                .map(DayReminder.MonthNotClosed::new)
                .ifPresent(found::add);
        var expired = shop.counter().orders().list(OrderSelection.of(null, OrderSelection.Stage.EXPIRED, ""));
        if (!expired.isEmpty()) {
            var quotes = Math.toIntExact(expired.stream()
                    .filter(order -> order.number().kind() == OrderNumber.Kind.QUOTE)
                    .count());
            found.add(new DayReminder.OrdersExpired(quotes, expired.size() - quotes));
        }
        return found;
    }

    /// Tries again to close a month that is over.
    ///
    /// @return whether all is closed that had to be
    public boolean closeMonthAgain() {
        return shop.counter().newMonth().tryBegin(shop.till(), shop.clock().instant());
    }

    /// Closes the day with other means of payment counted, too. Where the date of the clock is in doubt, nothing is
    /// written: [#closeByTheClock] does once a person confirmed it.
    public CloseResult close(SignedInStaff by, DayCount count, @Nullable Money nextFloat) {
        by.require(Permission.CLOSE_DAY);
        var doubt = shop.counter().dayEnd().clockDoubt();
        return doubt.isPresent()
                ? new CloseResult.ClockDoubtful(doubt.get())
                : closed(by, shop.counter().dayEnd().close(by, count, nextFloat));
    }

    /// The same once a person confirmed that the clock is right.
    public CloseResult closeByTheClock(SignedInStaff by, DayCount count, @Nullable Money nextFloat) {
        return closed(by, shop.counter().dayEnd().closeByTheClock(by, count, nextFloat));
    }

    private CloseResult closed(SignedInStaff by, CloseResult result) {
        if (result instanceof CloseResult.Closed) {
            closeMonth();
            endPoints(by);
            deleteDocuments();
        }
        return result;
    }

    /// Where the month is over, it ends with its last day closing. The day stays closed if that fails: the month is
    /// then closed before the next sale.
    private void closeMonth() {
        try {
            closeMonthAgain();
        } catch (Unavailable.UnavailableException e) {
            LOG.warn("The month could not be closed after its last day", e);
        }
    }

    /// Takes off the points that ended by the shop's rules. The day stays closed if that fails: they are then taken off
    /// with the next.
    private void endPoints(SignedInStaff by) {
        try {
            var ended = shop.customerFile().expiries().expire(by);
            if (ended > 0) {
                LOG.info("{} points of customers ended", ended);
            }
        } catch (Unavailable.UnavailableException e) {
            LOG.warn("The points that ended could not be taken off", e);
        }
    }

    /// Deletes the documents that were removed long ago. The day stays closed if that fails: they go with the next.
    private void deleteDocuments() {
        try {
            shop.customerFile().documents().deleteLongRemoved();
        } catch (Unavailable.UnavailableException e) {
            LOG.warn("The documents that were removed long ago could not be deleted", e);
        }
    }

    /// Prints the Z report on this machine's receipt printer, or to the shop's folder if there is none or it fails.
    public DocumentResult print(DayClosing closing) {
        return output.print(
                name(closing),
                roll -> documents.closingBytes(closing, roll),
                () -> documents.closingPdf(closing),
                () -> file(closing, null));
    }

    /// Prints a month or year closing in the same way.
    public DocumentResult print(PeriodClosing closing) {
        return output.print(
                "closing " + closing.number(),
                roll -> documents.periodBytes(closing, roll),
                () -> documents.periodPdf(closing),
                () -> PaperOutput.write(documents.defaultFile(closing), documents.periodPdf(closing)));
    }

    /// Writes the Z report on A4.
    ///
    /// @param file null for the default file in the shop's folder
    public DocumentResult write(DayClosing closing, @Nullable Path file) {
        return PaperOutput.written(name(closing), () -> file(closing, file));
    }

    private static String name(DayClosing closing) {
        return "Z " + closing.number();
    }

    private Path file(DayClosing closing, @Nullable Path file) {
        return PaperOutput.write(file == null ? documents.defaultFile(closing) : file, documents.closingPdf(closing));
    }

    /// Prints an X reading of the open day in the same way; the journal records the reading.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not close the day
    public DocumentResult printReading(SignedInStaff by) {
        var figures = shop.counter().dayEnd().xReading(by);
        return output.print(
                "X",
                roll -> documents.readingBytes(figures, by.name(), roll),
                () -> documents.readingPdf(figures, by.name()),
                () -> PaperOutput.write(
                        documents.defaultReadingFile(shop.clock().instant()),
                        documents.readingPdf(figures, by.name())));
    }

    /// Closes the day of this machine's fiscal recorder, after the till's day was closed: it stays so whatever the
    /// recorder answers.
    public FiscalClosing closeRecorder(SignedInStaff by) {
        return shop.counter().fiscalDesk().close(by);
    }

    /// Settles fiscal documents of a sale by hand, as [org.comptoir.shop.fiscal.FiscalDesk#settle] does.
    ///
    /// @param printed number on the paper, or empty
    /// @param day on the paper; null without a number
    public FiscalSettling settle(
            SignedInStaff by, SaleNumber sale, String reason, String printed, @Nullable LocalDate day) {
        var today = shop.till().day(shop.clock().instant());
        return shop.counter().fiscalDesk().settle(by, sale, reason, printed, day, today);
    }

    /// Makes a backup and verifies it by restoring it.
    public BackupResult backUp(SignedInStaff by) {
        try {
            return new BackupResult.BackedUp(shop.backups().makeAutomatic(by));
        } catch (Unavailable.UnavailableException e) {
            return new BackupResult.NotBackedUp(e.reason());
        } catch (UncheckedIOException e) {
            LOG.warn("The backup of the day could not be written", e);
            return new BackupResult.NotBackedUp(
                    new Unavailable.NoAccess(shop.folder().backups()));
        }
    }
}
