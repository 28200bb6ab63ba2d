package org.comptoir.customers.account;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.money.Money;

/// What moved on a customer's account in a period, and what was open at its end.
///
/// @param from the first day
/// @param to the last day
/// @param opening what was owed before the first day
/// @param movements without those between records of the person that became one
/// @param closing what was owed at the end of the last day
/// @param open of it, the oldest first
public record AccountStatement(
        Customer customer,
        LocalDate from,
        LocalDate to,
        Money opening,
        List<AccountMovement> movements,
        Money closing,
        List<OpenItem> open) {

    public AccountStatement {
        movements = List.copyOf(movements);
        open = List.copyOf(open);
    }
}
