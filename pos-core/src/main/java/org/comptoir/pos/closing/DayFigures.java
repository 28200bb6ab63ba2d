package org.comptoir.pos.closing;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// What a till took since its last closing. The taxes' gross is the turnover; with the vouchers sold it is what the
/// tenders add up to.
///
/// @param previousClosing the number of the closing before, 0 for none
/// @param firstSale the number of the first sale, 0 when there was none
/// @param lastSale the number of the till's last sale up to now, in this period or before; 0 for none
/// @param taxes the sums of the tickets' own rows, so that they agree to the cent
/// @param vouchersSold gift vouchers sold less those that came back, outside the turnover
/// @param returns lines that came back, and what was given back for them; the taxes and tenders are less by it already
/// @param discounts lines and tickets reduced: how many tickets, and by how much
/// @param perpetual the turnover of the till since its first sale, this period included
/// @param openingFloat the cash that the last closing left in the drawer
/// @param findings in how many places the sales of the period, or the closing before, are not as they were signed
public record DayFigures(
        long previousClosing,
        long firstSale,
        long lastSale,
        int sales,
        TaxSummary taxes,
        List<TenderTotal> tenders,
        Counted vouchersSold,
        Counted returns,
        Counted discounts,
        Money perpetual,
        Money openingFloat,
        int findings) {

    /// What was paid by one means.
    ///
    /// @param count payouts by it among them
    /// @param amount after change and payouts; below nothing when more was paid out
    public record TenderTotal(TenderKind kind, int count, Money amount) {}

    /// So many, for so much in all.
    public record Counted(int count, Money amount) {

        Counted plus(Counted other) {
            return new Counted(count + other.count, amount.plus(other.amount));
        }
    }

    public DayFigures {
        tenders = List.copyOf(tenders);
    }

    /// Tax included.
    public Money turnover() {
        return taxes.gross();
    }

    /// What should be in the drawer.
    public Money cashExpected() {
        return openingFloat.plus(Money.sum(tenders.stream()
                .filter(tender -> tender.kind() == TenderKind.CASH)
                .map(TenderTotal::amount)
                .toList()));
    }

    /// What usually stays in the drawer for the next day: as much as there was this morning, or all there is.
    public Money usualFloat(Money counted) {
        return openingFloat.min(counted);
    }

    public boolean isWithoutSales() {
        return sales == 0;
    }

    /// What to tell of the findings, where there are any.
    public Optional<String> warning(Formats formats) {
        return findings == 0
                ? Optional.empty()
                : Optional.of(Texts.of("till", formats.language()).get("till.findings", findings));
    }
}
