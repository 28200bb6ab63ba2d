package org.comptoir.customers.customer;

import java.time.Instant;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.scan.ShopCode;

/// A customer as stored: the editable details and the fields the program maintains itself.
///
/// @param number as printed on the card, digits only
/// @param version of the details; a change states the version it is based on
/// @param archived no longer listed or contacted; nothing is deleted
public record Customer(
        CustomerId id,
        String number,
        CustomerDetails details,
        Instant createdAt,
        Instant changedAt,
        int version,
        boolean archived) {

    /// The name as spoken and printed; the number if nothing else is known.
    public String displayName() {
        return orNumber(details.displayName());
    }

    /// The name as it appears in lists, family name first.
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

    /// What the till needs to know about the customer.
    public SaleCustomer atTheTill() {
        return atTheTill(id, displayName());
    }

    static SaleCustomer atTheTill(CustomerId id, String name) {
        return new SaleCustomer(id, fitting(name));
    }

    private static String fitting(String name) {
        var maxLength = SaleCustomer.MAX_NAME_LENGTH;
        if (name.length() <= maxLength) {
            return name;
        }
        var end = Character.isHighSurrogate(name.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
        return name.substring(0, end).strip();
    }
}
