package org.comptoir.reports.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.letterhead.Letterhead;

/// What is printed of a quote or of goods put aside.
///
/// @param code in the barcode
/// @param customer how the person is called on paper; empty for nobody known
/// @param phone empty if none is known
/// @param customerNumber empty for nobody known
/// @param address below the name, by lines
/// @param lastDay until which it holds
/// @param staff who agreed on it
/// @param shelf where the goods are, may be empty
public record OrderPaper(
        Letterhead shop,
        Language language,
        ZoneId zone,
        String number,
        String code,
        String customer,
        String phone,
        String customerNumber,
        List<String> address,
        Instant madeAt,
        LocalDate lastDay,
        String staff,
        String note,
        String shelf,
        List<Line> lines,
        Money total,
        TaxSummary taxes,
        List<Paid> deposits,
        String program) {

    /// @param reduction what is taken off the usual price
    public record Line(
            String name,
            String code,
            Quantity quantity,
            boolean isWeighed,
            Money unitPrice,
            Money reduction,
            Money total,
            String note) {}

    /// A deposit.
    ///
    /// @param sale number of its receipt
    public record Paid(String sale, Instant at, Money amount) {}

    public OrderPaper {
        address = List.copyOf(address);
        lines = List.copyOf(lines);
        deposits = List.copyOf(deposits);
    }

    /// What remains to be paid.
    public Money rest() {
        return total.minus(Money.sum(deposits.stream().map(Paid::amount).toList()))
                .max(Money.ZERO);
    }
}
