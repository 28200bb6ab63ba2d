package org.comptoir.pos.closing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashTotals;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// A till's totals since its last closing. The gross of the taxes is the turnover; together with the vouchers sold,
/// what was paid of accounts, the rounding of cash and the tips it equals the sum of the tenders.
///
/// @param previousClosing number of the previous closing, 0 if there is none
/// @param firstSale number of the first sale, 0 if there is none
/// @param lastSale number of the till's latest sale, in this period or before; 0 if there is none
/// @param taxes the sums of the sales' own rows, so that they agree to the cent
/// @param vouchersSold gift vouchers sold minus those returned, not part of the turnover
/// @param returns number of returned lines and the amount refunded; already deducted from taxes and tenders
/// @param discounts number of sales with discounts and their amount
/// @param rounding number of sales whose total was rounded for cash, and by how much in all
/// @param accountPaid what customers paid of what they had bought on account, not part of the turnover; what was bought
///     on account is a tender
/// @param perpetual the till's turnover since its first sale, this period included
/// @param openingFloat the cash left in the drawer by the last closing
/// @param cash what was put into the drawer and taken out of it without a sale
/// @param findings number of mismatches between the sales of the period, or the previous closing, and what was signed
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
        Counted rounding,
        Counted accountPaid,
        Money perpetual,
        Money openingFloat,
        CashTotals cash,
        int findings) {

    /// The total of one means of payment.
    ///
    /// @param count including payouts; of meal vouchers how many were handed over
    /// @param amount after change and payouts; negative if more was paid out
    /// @param own the tender of the shop's own; null for the program's kinds
    public record TenderTotal(
            TenderKind kind,
            int count,
            Money amount,
            @Nullable OwnMeans own) {

        public TenderTotal(TenderKind kind, int count, Money amount) {
            this(kind, count, amount, null);
        }

        public TenderTotal(TenderType type, int count, Money amount) {
            this(type.kind(), count, amount, type.own());
        }

        public TenderType type() {
            return new TenderType(kind, own);
        }
    }

    /// So many, for so much in all.
    public record Counted(int count, Money amount) {

        public static final Counted NONE = new Counted(0, Money.ZERO);

        public Counted plus(Counted other) {
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

    /// What was given to the staff: what the tenders have above all the rest. So it needs no word in what a closing
    /// signs.
    public Money tips() {
        return Money.sum(tenders.stream().map(TenderTotal::amount).toList())
                .minus(turnover())
                .minus(vouchersSold.amount())
                .minus(accountPaid.amount())
                .minus(rounding.amount());
    }

    /// What was taken by one means of payment, after change and payouts.
    public Money taken(TenderType type) {
        return taken(tender -> tender.type().equals(type));
    }

    /// What was taken that is counted in the drawer: cash, and tenders of the shop's own that are put with it.
    public Money takenInDrawer() {
        return taken(tender -> tender.type().isInDrawer());
    }

    private Money taken(Predicate<TenderTotal> chosen) {
        return Money.sum(
                tenders.stream().filter(chosen).map(TenderTotal::amount).toList());
    }

    /// What should be in the drawer.
    public Money cashExpected() {
        return openingFloat.plus(cash.amount()).plus(takenInDrawer());
    }

    /// The float that was in the drawer in the morning: what was counted then, or what was left if nobody counted.
    public Money floatFound() {
        return openingFloat.plus(cash.amount(CashMovementKind.DAY_OPENED));
    }

    /// The suggested float for the next day: as much as in the morning, or everything counted if that is less.
    public Money usualFloat(Money counted) {
        return floatFound().min(counted);
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
