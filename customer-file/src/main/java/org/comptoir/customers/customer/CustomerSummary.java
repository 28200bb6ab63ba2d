package org.comptoir.customers.customer;

import java.util.List;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.jspecify.annotations.Nullable;

/// The little of a customer that is needed to serve them. What was not asked for was not read.
///
/// @param displayName as spoken and printed
/// @param listName as lists sort it
/// @param town where letters go; may be empty
/// @param hasMobile whether one of the telephone numbers is that of a mobile
/// @param lacksBirthday whether it is a person whose birthday is not known
/// @param birthday null if it is not known, or was not asked for
/// @param alertNote empty if there is none, or it was not asked for
public record CustomerSummary(
        CustomerId id,
        String number,
        String displayName,
        String listName,
        String town,
        List<String> tags,
        boolean hasEmail,
        boolean hasMobile,
        boolean lacksBirthday,
        @Nullable Birthday birthday,
        String alertNote) {

    public CustomerSummary {
        tags = List.copyOf(tags);
    }

    /// As a sale names its customer.
    public SaleCustomer atTheTill() {
        return Customer.atTheTill(id, displayName);
    }
}
