package org.comptoir.program.cli.customers;

import org.comptoir.customers.customer.Customer;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.open.OpenShop;

/// Finds the customers that a command names by their numbers or cards.
public final class NumberedCustomer {

    private NumberedCustomer() {}

    /// @throws CommandRefused if there is none
    public static Customer of(CommandContext session, OpenShop shop, String number) {
        var customers = shop.customerFile().customers();
        return customers
                .byNumber(number)
                .or(() -> customers.byCard(number))
                .orElseThrow(
                        () -> new CommandRefused("no-customer", session.texts().get("cli.refused.nocustomer", number)));
    }
}
