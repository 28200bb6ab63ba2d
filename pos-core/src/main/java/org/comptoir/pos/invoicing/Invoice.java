package org.comptoir.pos.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.money.Money;
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
