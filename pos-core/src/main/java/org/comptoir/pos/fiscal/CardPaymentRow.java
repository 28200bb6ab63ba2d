package org.comptoir.pos.fiscal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.machine.CardSlip;
import org.hibernate.annotations.Immutable;

/// Insert-only: by which terminal a card was charged or credited in a sale.
@Entity
@Immutable
@Table(name = "card_payment")
@IdClass(CardPaymentRow.Key.class)
class CardPaymentRow {

    record Key(String tillId, long saleNumber, int position) {}

    @Id
    @Column(name = "till_id")
    String tillId = "";

    @Id
    @Column(name = "sale_number")
    long saleNumber;

    /// From 1.
    @Id
    int position;

    /// Under which the terminal was asked; empty where it was used by hand.
    String request = "";

    /// Negative for what was credited.
    @Column(name = "amount_cents")
    long amountCents;

    @Column(name = "terminal_id")
    String terminalId = "";

    String acquirer = "";

    @Column(name = "acquirer_tax_code")
    String acquirerTaxCode = "";

    @Column(name = "paid_at")
    Instant paidAt = Instant.EPOCH;

    CardPaymentRow() {}

    CardPaymentRow(SaleNumber sale, int place, String request, Money amount, CardSlip slip) {
        tillId = sale.till().value();
        saleNumber = sale.number();
        position = place;
        this.request = request;
        amountCents = amount.cents();
        terminalId = slip.terminal().id();
        acquirer = slip.terminal().acquirer();
        acquirerTaxCode = slip.terminal().acquirerTaxCode();
        paidAt = slip.at();
    }
}
