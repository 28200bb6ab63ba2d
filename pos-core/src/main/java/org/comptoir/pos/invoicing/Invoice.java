package org.comptoir.pos.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// An invoice or a credit note with all that it says. It never changes; the amounts of a credit note are positive.
///
/// @param sale of which it is made
/// @param soldOn the day on which the goods were handed over
/// @param day of issue, in the till's time zone
/// @param tillName at the time
/// @param language in which it is written
/// @param taxes one row per rate
/// @param tenders what was paid at once
/// @param due what is left to pay; never negative
/// @param dueOn until when; null if nothing is left
/// @param references the invoices that it corrects, or takes goods back of
/// @param mark four-character excerpt of the signature, as printed; empty until it is signed
public record Invoice(
        InvoiceNumber number,
        InvoiceKind kind,
        SaleNumber sale,
        LocalDate soldOn,
        LocalDate day,
        Instant issuedAt,
        String tillName,
        String staffName,
        Language language,
        InvoiceParty seller,
        InvoiceParty buyer,
        InvoiceTerms terms,
        List<InvoiceLine> lines,
        TaxSummary taxes,
        List<InvoiceTender> tenders,
        Money due,
        @Nullable LocalDate dueOn,
        List<InvoiceReference> references,
        String mark) {

    private static final Money STAMP_ABOVE = Money.of("77.47");
    private static final Set<String> STAMPED_NATURES = Set.of("N2.1", "N2.2", "N3.5", "N3.6", "N4");

    public Invoice {
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
        references = List.copyOf(references);
        if (due.isNegative() || due.isPositive() != (dueOn != null)) {
            throw new IllegalArgumentException("no term of payment for " + due.toDecimal());
        }
    }

    public boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }

    public Money total() {
        return taxes.gross();
    }

    /// Whether it bears the Italian stamp of two euros: above 77.47 without VAT (DPR 642/1972, tariffa, art. 13), for
    /// the natures that the Agenzia delle Entrate counts.
    public boolean isStamped() {
        var withoutTax = Money.sum(taxes.rows().stream()
                .filter(row -> row.rate().rate().equals(Percent.ZERO))
                .map(TaxSummary.Row::net)
                .toList());
        return seller.address().country().equals("IT")
                && (terms.isExempt() || STAMPED_NATURES.contains(terms.zeroNature()))
                && withoutTax.compareTo(STAMP_ABOVE) > 0;
    }

    /// Whether it says the kind of operation, and of goods where they were handed over (CGI annexe II, art. 242 nonies
    /// A).
    public boolean saysSupply() {
        return !seller.address().country().equals("IT") && buyer.isBusiness();
    }

    /// What was paid at once, or paid back.
    public Money paid() {
        return total().minus(due);
    }

    Invoice numbered(InvoiceNumber itsNumber) {
        return with(itsNumber, mark);
    }

    Invoice signed(String itsMark) {
        return with(number, itsMark);
    }

    private Invoice with(InvoiceNumber itsNumber, String itsMark) {
        return new Invoice(
                itsNumber,
                kind,
                sale,
                soldOn,
                day,
                issuedAt,
                tillName,
                staffName,
                language,
                seller,
                buyer,
                terms,
                lines,
                taxes,
                tenders,
                due,
                dueOn,
                references,
                itsMark);
    }
}
