package org.comptoir.pos.invoicing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Insert-only: an invoice, and what of it is searched for.
@Entity
@Immutable
@Table(name = "invoice")
@IdClass(InvoiceRow.Key.class)
class InvoiceRow {

    record Key(String tillId, long number) {

        static Key of(InvoiceNumber number) {
            return new Key(number.till().value(), number.number());
        }
    }

    @Id
    @Column(name = "till_id")
    String tillId = "";

    @Id
    long number;

    @Enumerated(EnumType.STRING)
    InvoiceKind kind = InvoiceKind.INVOICE;

    @Column(name = "sale_till")
    String saleTill = "";

    @Column(name = "sale_number")
    long saleNumber;

    @Column(name = "issue_day")
    LocalDate issueDay = LocalDate.EPOCH;

    @Column(name = "issued_at")
    Instant issuedAt = Instant.EPOCH;

    @Column(name = "buyer_name")
    String buyerName = "";

    /// Whether the buyer is a business.
    boolean business;

    @Column(name = "total_cents")
    long totalCents;

    @Column(name = "due_cents")
    long dueCents;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String content = "";

    String mark = "";

    InvoiceRow() {}

    InvoiceRow(Invoice invoice) {
        tillId = invoice.number().till().value();
        number = invoice.number().number();
        kind = invoice.kind();
        saleTill = invoice.sale().till().value();
        saleNumber = invoice.sale().number();
        issueDay = invoice.day();
        issuedAt = invoice.issuedAt();
        buyerName = invoice.buyer().name();
        business = invoice.buyer().isBusiness();
        totalCents = invoice.total().cents();
        dueCents = invoice.due().cents();
        content = InvoiceText.of(invoice);
        mark = invoice.mark();
    }

    /// @throws IllegalArgumentException if somebody changed it so that it cannot be read
    Invoice invoice() {
        return InvoiceText.read(content, mark);
    }

    /// Whether what is searched for says the same as the invoice.
    boolean agrees(Invoice invoice) {
        var same = new InvoiceRow(invoice);
        return tillId.equals(same.tillId)
                && number == same.number
                && kind == same.kind
                && saleTill.equals(same.saleTill)
                && saleNumber == same.saleNumber
                && issueDay.equals(same.issueDay)
                && issuedAt.equals(same.issuedAt)
                && buyerName.equals(same.buyerName)
                && business == same.business
                && totalCents == same.totalCents
                && dueCents == same.dueCents;
    }

    ListedInvoice listed() {
        return new ListedInvoice(
                new InvoiceNumber(new TillId(tillId), number),
                kind,
                new SaleNumber(new TillId(saleTill), saleNumber),
                issueDay,
                buyerName,
                Money.ofCents(totalCents),
                Money.ofCents(dueCents));
    }
}
