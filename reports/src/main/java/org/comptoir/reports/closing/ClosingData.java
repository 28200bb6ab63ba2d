package org.comptoir.reports.closing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// The content of a Z report or an X reading.
///
/// @param number of the Z report, 0 for an X reading
/// @param previous number of the Z report to which this one is chained, 0 for the first
/// @param opening when the day was opened and by whom, if anything was before
/// @param reason for a cash difference, may be empty
/// @param counts other means of payment that were counted
/// @param isAutomatic whether the program closed the day without a count because a new month had begun
/// @param perpetualTotal of all sales since the till was first opened
/// @param findings number of places where the shop's data differed from what was signed
/// @param signature four-character excerpt of the journal's signature, empty for an X reading
/// @param key that signs the journal
/// @param program name and version of this program
public record ClosingData(
        Letterhead shop,
        Language language,
        ZoneId zone,
        long number,
        long previous,
        @Nullable Opening opening,
        Instant closedAt,
        String till,
        String staff,
        TaxSummary taxes,
        Activity activity,
        List<TenderFigure> tenders,
        Cash cash,
        String reason,
        List<CountedTender> counts,
        boolean isAutomatic,
        Money perpetualTotal,
        YearTotal yearTotal,
        int findings,
        String signature,
        SigningKey key,
        String program) {

    /// @param staff who opened the day, empty if nobody did
    public record Opening(Instant at, String staff) {}

    /// The sum of the calendar year, this day included.
    public record YearTotal(int year, Money amount) {}

    /// @param excerpt identifies the key to people
    /// @param isOpenFile whether only file permissions protect it, which a tax inspector must be told
    public record SigningKey(String excerpt, boolean isOpenFile) {}

    /// @param firstTicket the number of the first one, empty without sales
    /// @param lastTicket the number of the last one
    /// @param vouchersSold not part of the turnover
    /// @param rounding of sales paid in cash alone, outside the turnover too
    /// @param accountPaid of what was sold on account, outside the turnover as well
    /// @param cancelled taken off a ticket before it was paid
    /// @param emptied whole tickets, before they were paid
    /// @param unreceipted part of the returns
    /// @param drawerOpenings without a sale
    /// @param singlesSold single-purpose vouchers, part of the turnover
    /// @param singlesSpent taken off the turnover
    /// @param tips by the names of the sellers, outside the turnover
    /// @param foreign cash of other currencies that was taken
    /// @param fiscal documents of a fiscal recorder; told only where there are any
    public record Activity(
            int sales,
            String firstTicket,
            String lastTicket,
            Counted discounts,
            Counted returns,
            Counted vouchersSold,
            Counted rounding,
            Money soldOnAccount,
            Counted accountPaid,
            Money vouchersRedeemed,
            Counted cancelled,
            Counted emptied,
            Counted unreceipted,
            int drawerOpenings,
            Counted singlesSold,
            Counted singlesSpent,
            List<TenderFigure> tips,
            List<ForeignFigure> foreign,
            FiscalDocumentFigures fiscal) {

        public Activity {
            tips = List.copyOf(tips);
            foreign = List.copyOf(foreign);
        }
    }

    /// Documents that a fiscal recorder has to make of the sales.
    ///
    /// @param closings that the confirmed ones go into
    /// @param open not confirmed by it
    /// @param settled by hand
    public record FiscalDocumentFigures(List<RecorderFigure> closings, int open, int settled) {

        public FiscalDocumentFigures {
            closings = List.copyOf(closings);
        }
    }

    /// A daily closing of a recorder, with so many of the documents.
    public record RecorderFigure(String serial, int closing, int documents) {}

    /// @param currency ISO 4217 code
    /// @param amount in the currency
    /// @param given its value in euros when it was taken
    /// @param counted in the currency; null where nobody counted it
    public record ForeignFigure(
            String currency,
            int count,
            BigDecimal amount,
            Money given,
            @Nullable BigDecimal counted) {}

    /// So many, for so much in all.
    public record Counted(int count, Money amount) {}

    /// @param means the name shown to people, such as `Card`
    public record TenderFigure(String means, int count, Money amount) {}

    /// @param difference counted less what the till took
    /// @param reason may be empty
    public record CountedTender(String means, Money counted, Money difference, String reason) {}

    /// @param openingFloat that was in the drawer in the morning
    /// @param left at the close before, if something else was found in the morning; otherwise null
    /// @param moved what was put in and taken out without a sale, below zero for the latter
    /// @param counted null until it is counted
    /// @param nextFloat the cash left in the drawer for the next day
    public record Cash(
            Money openingFloat,
            @Nullable Money left,
            List<TenderFigure> moved,
            Money sales,
            Money expected,
            @Nullable Money counted,
            @Nullable Money nextFloat) {

        public Cash {
            moved = List.copyOf(moved);
        }
    }

    public ClosingData {
        tenders = List.copyOf(tenders);
        counts = List.copyOf(counts);
    }
}
