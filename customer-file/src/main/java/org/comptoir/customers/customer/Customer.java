package org.comptoir.customers.customer;

import java.time.Instant;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.scan.ShopCode;

/// A customer as kept: its details, and what the file itself knows of it.
///
/// @param number as it is printed on the card, plain digits
/// @param version of the details; whoever changes them says which version they saw
/// @param archived no longer shown or written to; nothing is deleted
public record Customer(
        CustomerId id,
        String number,
        CustomerDetails details,
        Instant createdAt,
        Instant changedAt,
        int version,
        boolean archived) {

    /// As it is said and printed; the number where nothing else is known.
    public String displayName() {
        return orNumber(details.displayName());
    }

    /// As it stands in lists, family name first.
    public String listName() {
        return orNumber(details.listName());
    }

    private String orNumber(String name) {
        return name.isEmpty() ? number : name;
    }

    /// What is printed on the customer's card.
    public ShopCode cardCode() {
        return new ShopCode(ShopCode.Kind.CUSTOMER_CARD, number);
    }

    /// What the till must know of the customer.
    public SaleCustomer atTheTill() {
        return new SaleCustomer(id, fitting(displayName()));
    }

    private static String fitting(String name) {
        var most = SaleCustomer.MAX_NAME_LENGTH;
        if (name.length() <= most) {
            return name;
        }
        var end = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return name.substring(0, end).strip();
    }
}
