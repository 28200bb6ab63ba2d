package org.comptoir.shop.devices;

import java.util.List;
import org.comptoir.pos.fiscal.FiscalDocument;
import org.comptoir.pos.fiscal.FiscalNumber;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxRate;
import org.jspecify.annotations.Nullable;

/// What a fiscal recorder prints and counts. What is sold, with the rounding, is always what is paid.
///
/// @param document with the customer's lottery code, if there is one
/// @param lines all amounts above or at zero, also of what came back; below it only what a single-purpose voucher pays,
///     which recorders take as an adjustment of its department (buono monouso)
/// @param rounding of cash, as a line of its own; negative where less is paid
/// @param payments of a sale; none for what came back
/// @param origin the document that a return refers to; null for a sale, and where the goods came back without one
public record FiscalContent(
        FiscalDocument document,
        List<Line> lines,
        Money rounding,
        List<Payment> payments,
        @Nullable FiscalNumber origin) {

    public FiscalContent {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
    }

    /// @param total after all that was taken off
    /// @param department the VAT rate, by which a driver finds the department of its device; null outside VAT, such as
    /// a
    ///     voucher sold with the goods
    public record Line(
            String description,
            Quantity quantity,
            Money total,
            @Nullable TaxRate department) {}

    /// @param pieces how many meal vouchers; 1 for others
    public record Payment(PaymentKind kind, Money amount, int pieces) {}

    /// As recorders tell payments apart.
    public enum PaymentKind {
        /// Contanti: also cheques, and what is set off against goods that came back.
        CASH,
        /// Elettronico: cards and bank transfers.
        ELECTRONIC,
        /// Ticket: meal vouchers (buoni pasto).
        TICKET,
        /// Non riscosso: bought on account.
        NOT_COLLECTED,
        /// Vouchers and points: what was paid before, or is a discount on what is paid.
        VOUCHER
    }

    /// The sum of the lines.
    public Money total() {
        return Money.sum(lines.stream().map(Line::total).toList());
    }

    /// Whether all of it was paid electronically, as the lottery asks.
    public boolean isElectronic() {
        return !payments.isEmpty() && payments.stream().allMatch(paid -> paid.kind() == PaymentKind.ELECTRONIC);
    }
}
