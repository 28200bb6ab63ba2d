package org.comptoir.desktop.till.payment;

import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Tender;

/// What one side of a payment asks of the payment that it belongs to.
interface PaymentEnd {

    /// Says why something was refused; empty takes it back.
    void tell(String message);

    /// Shows how it stands now.
    void show();

    /// Records the sale.
    void sell(List<Tender> tenders, List<Payout> payouts);

    /// Puts a tip on the ticket, whose payment begins anew with it; nothing takes it off.
    void tip(Money amount);

    /// Whether nothing can be added any more, or not now.
    boolean isClosed();
}
