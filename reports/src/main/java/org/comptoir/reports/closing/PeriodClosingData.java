package org.comptoir.reports.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.letterhead.Letterhead;

/// The content of a month or year closing.
///
/// @param isYear whether it adds up months, otherwise days
/// @param number in the till's chain of closings
/// @param firstClosing number of the first closing that it adds up
/// @param lastClosing number of the last one
/// @param closings how many
/// @param firstTicket its number, empty without sales
/// @param rounding of sales paid in cash alone, outside the turnover
/// @param accountPaid of what was sold on account, outside the turnover
/// @param cashDifference counted minus expected cash of all its days
/// @param perpetualTotal of all sales since the till was first opened
/// @param signature four-character excerpt of the journal's signature
/// @param key that signs the journal
/// @param program name and version of this program
public record PeriodClosingData(
        Letterhead shop,
        Language language,
        ZoneId zone,
        boolean isYear,
        long number,
        String till,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant closedAt,
        long firstClosing,
        long lastClosing,
        int closings,
        String firstTicket,
        String lastTicket,
        int sales,
        TaxSummary taxes,
        List<ClosingData.TenderFigure> tenders,
        ClosingData.Counted discounts,
        ClosingData.Counted returns,
        ClosingData.Counted vouchersSold,
        ClosingData.Counted rounding,
        ClosingData.Counted accountPaid,
        Money cashDifference,
        Money perpetualTotal,
        String signature,
        ClosingData.SigningKey key,
        String program) {

    public PeriodClosingData {
        tenders = List.copyOf(tenders);
    }
}
