package org.comptoir.reports.closing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// All that a Z report or an X reading says.
///
/// @param number of the Z, 0 for an X reading
/// @param openedAt when the till was closed before, or none
/// @param reason why the cash differed, may be empty
/// @param perpetualTotal of all sales since the till was opened for the first time
/// @param findings in how many places the shop's data was not as signed when this was added up
/// @param signature four characters of the journal's signature, empty for an X reading
/// @param key that signs the journal
/// @param program name and version of this program
public record ClosingData(
        Letterhead shop,
        Language language,
        ZoneId zone,
        long number,
        @Nullable Instant openedAt,
        Instant closedAt,
        String till,
        String staff,
        TaxSummary taxes,
        Activity activity,
        List<TenderFigure> tenders,
        Cash cash,
        String reason,
        Money perpetualTotal,
        int findings,
        String signature,
        SigningKey key,
        String program) {

    /// @param excerpt by which people tell it from another
    /// @param isOpenFile whether nothing but the rights of its file protects it, which the law's reader must know
    public record SigningKey(String excerpt, boolean isOpenFile) {}

    /// @param vouchersSold outside the turnover
    public record Activity(int sales, Money discounts, Money vouchersSold, Money vouchersRedeemed) {}

    /// @param means as people say it, such as `Card`
    public record TenderFigure(String means, int count, Money amount) {}

    /// @param counted none as long as it was not counted
    /// @param nextFloat what stays in the drawer for the next day
    public record Cash(
            Money openingFloat,
            Money sales,
            Money expected,
            @Nullable Money counted,
            @Nullable Money nextFloat) {}

    public ClosingData {
        tenders = List.copyOf(tenders);
    }
}
