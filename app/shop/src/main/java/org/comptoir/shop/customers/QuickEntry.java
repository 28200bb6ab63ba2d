package org.comptoir.shop.customers;

import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.SignedInStaff;

/// Creates customers from one line, at the till and on the customers' screen. For the background.
public final class QuickEntry {

    private final ShopSettings settings;
    private final Customers customers;
    private final CustomerSearch search;

    public QuickEntry(ShopSettings settings, Customers customers, CustomerSearch search) {
        this.settings = settings;
        this.customers = customers;
        this.search = search;
    }

    /// Creates a customer from a name, a telephone number, an e-mail address, or several of them; telephones are of
    /// the shop's country where none is typed. If somebody has that telephone or address already, they are returned
    /// instead, so that nobody is in the file twice. Search finds a new customer at once.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted when the person may not edit customers
    public CreateResult create(SignedInStaff by, String line) {
        var result = customers.createAtTill(by, line, settings.recentProfile().country());
        if (result instanceof CreateResult.Created) {
            search.catchUp();
        }
        return result;
    }
}
