package org.comptoir.shop.customers;

import java.util.List;
import org.comptoir.customers.customer.ChangeResult;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.household.Households;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;

/// Creates customers from one line, at the till and on the customers' screen. For the background.
public final class QuickEntry {

    /// Of whom the address is looked at.
    private static final int MAX_NAMESAKES = 50;
    private static final int MAX_ALIKE = 4;

    private final ShopSettings settings;
    private final Customers customers;
    private final Households households;
    private final CustomerSearch search;

    public QuickEntry(ShopSettings settings, Customers customers, Households households, CustomerSearch search) {
        this.settings = settings;
        this.customers = customers;
        this.households = households;
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

    /// The same with a postal address. Whoever has the family name at that address already is returned instead, too:
    /// they may be one household.
    public CreateResult create(SignedInStaff by, String line, PostalAddress address) {
        var neighbours = neighbours(by, read(line), address);
        return neighbours.isEmpty()
                ? located(by, customers.createAtTill(by, line, country()), address)
                : new CreateResult.KnownAlready(neighbours);
    }

    /// The same although others are known by what was typed.
    public CreateResult createAllTheSame(SignedInStaff by, String line, PostalAddress address) {
        return located(by, customers.createBeside(by, line, country(), null), address);
    }

    private List<Customer> neighbours(SignedInStaff by, CustomerDetails details, PostalAddress address) {
        var family = details.name().family();
        if (address.isEmpty() || family.isEmpty() || !by.may(Permission.SEE_CUSTOMERS)) {
            return List.of();
        }
        var named = search.find(family, MAX_NAMESAKES).hits().stream()
                .map(CustomerHit::id)
                .toList();
        return customers.customers(named).stream()
                .filter(known -> Folding.of(known.details().name().family()).equals(Folding.of(family)))
                .filter(known -> AddressLine.isOneHome(known.details().address(), address))
                .toList();
    }

    /// A new customer gets the address.
    private CreateResult located(SignedInStaff by, CreateResult result, PostalAddress address) {
        if (address.isEmpty() || !(result instanceof CreateResult.Created(var made))) {
            return found(result);
        }
        var details = made.details().draft().address(address).build();
        return found(
                customers.change(by, made.id(), made.version(), details)
                                instanceof ChangeResult.Changed(var now, var before)
                        ? new CreateResult.Created(now)
                        : result);
    }

    /// Who looks the same as what is being typed.
    public List<Customer> alike(SignedInStaff by, String line) {
        return line.isBlank() ? List.of() : customers.alike(by, read(line), MAX_ALIKE);
    }

    /// An address typed on one line, in the shop's country.
    public PostalAddress address(String line) {
        return AddressLine.read(line, country());
    }

    /// The same although somebody has that telephone or address already.
    public CreateResult createAllTheSame(SignedInStaff by, String line) {
        return found(customers.createBeside(by, line, country(), null));
    }

    /// The same for somebody who lives with a customer: has their postal address, and gets one letter with them.
    public CreateResult createInHousehold(SignedInStaff by, String line, CustomerId of) {
        var result = customers.createBeside(by, line, country(), of);
        if (result instanceof CreateResult.Created(var made)) {
            households.join(by, made.id(), of);
        }
        return found(result);
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
