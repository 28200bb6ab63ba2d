package org.comptoir.desktop.till.payment;

import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.shop.selling.DepositPayment;
import org.jspecify.annotations.Nullable;

/// Which way the money of a ticket goes: the customer pays it, or is paid out.
sealed interface PaymentSide permits Tendering, Refunding {

    /// Begins to read what it depends on; meanwhile it is shown without.
    void read();

    /// Takes how payments are taken, as it was read.
    void use(TenderRules read);

    /// Whether leaving would discard something.
    boolean isBegun();

    /// Whether the result of a look-up is pending.
    boolean isLookingUp();

    void accept(PaymentRequest request);

    /// Closes what is being chosen beside the payment.
    ///
    /// @return whether something was
    boolean closeChoice();

    /// A voucher that was scanned or typed.
    void voucher(String text);

    /// Takes a deposit for goods of the ticket.
    void deposit(DepositPayment deposit);

    /// What was asked of a card terminal ended.
    void ended(CardCharges.Outcome outcome);

    /// What the customer gave, and what is left.
    PaidSoFar paidSoFar();

    /// @param busy whether any result is pending
    /// @param sale once it is recorded
    PaymentState state(String message, boolean busy, @Nullable Sale sale);
}
