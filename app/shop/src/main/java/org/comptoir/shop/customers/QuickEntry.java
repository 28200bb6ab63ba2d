package org.comptoir.shop.customers;

import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.pos.contact.CustomerId;
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
        return found(customers.createAtTill(by, line, country()));
    }

    /// The same although somebody has that telephone or address already.
    public CreateResult createAllTheSame(SignedInStaff by, String line) {
        return found(customers.createBeside(by, line, country(), null));
    }

    /// The same for somebody who lives with a customer, and has their postal address.
    public CreateResult createInHousehold(SignedInStaff by, String line, CustomerId of) {
        return found(customers.createBeside(by, line, country(), of));
    }

    /// What a line says about a customer.
    public CustomerDetails read(String line) {
        return Customers.ofLine(line, country());
    }

    private String country() {
        return settings.recentProfile().country();
    }

    private CreateResult found(CreateResult result) {
        if (result instanceof CreateResult.Created) {
            search.catchUp();
        }
        return result;
    }
}
