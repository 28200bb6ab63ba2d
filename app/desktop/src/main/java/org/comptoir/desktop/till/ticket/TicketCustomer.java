package org.comptoir.desktop.till.ticket;

import java.util.List;
import org.comptoir.customers.customer.CustomerSummary;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.Voucher;

/// The customer of the ticket with what the till shows about them.
///
/// @param opening what opens promotions to them: their tags, and their level if it has a discount
/// @param vouchers that can be spent today
/// @param owed on account
public record TicketCustomer(
        CustomerSummary customer, CustomerBadge shown, List<String> opening, List<Voucher> vouchers, Money owed) {

    public TicketCustomer {
        opening = List.copyOf(opening);
        vouchers = List.copyOf(vouchers);
    }
}
