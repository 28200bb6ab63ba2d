package org.comptoir.desktop.customers.record;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.size.SizeNames;
import org.comptoir.desktop.customers.relations.RelatedPeople;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.sales.Sales;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.vouchers.Vouchers;
import org.comptoir.shop.customers.CustomerSight;
import org.comptoir.shop.open.CustomerServices;

/// Reads a customer's record from the shop's services, in the background.
public final class RecordReader {

    static final int MAX_TIMELINE_ENTRIES = 200;
    private static final int MAX_SALES = 500;

    private final CustomerServices file;
    private final Sales sales;
    private final Vouchers vouchers;
    private final ShopSettings settings;
    private final Clock clock;

    public RecordReader(CustomerServices file, Sales sales, Vouchers vouchers, ShopSettings settings, Clock clock) {
        this.file = file;
        this.sales = sales;
        this.vouchers = vouchers;
        this.settings = settings;
        this.clock = clock;
    }

    public Optional<CustomerRecord> read(SignedInStaff by, CustomerId id) {
        return file.customers().customer(id).map(customer -> of(by, customer));
    }

    private CustomerRecord of(SignedInStaff by, Customer customer) {
        var id = customer.id();
        var bought = sales.ofCustomer(id, MAX_SALES);
        var loyalty = file.loyalty();
        return new CustomerRecord(
                customer,
                file.consents().forCustomer(id),
                file.timeline().forCustomer(by, id, MAX_TIMELINE_ENTRIES),
                bought,
                PurchaseFigures.read(sales, id, clock.instant(), clock.getZone()),
                new CustomerRecord.Points(
                        loyalty.balance(id),
                        loyalty.program(),
                        loyalty.standing(id),
                        loyalty.history(id, MAX_TIMELINE_ENTRIES)),
                file.accounts().of(id),
                vouchers.ofCustomer(id),
                settings.profile().country(),
                SizeNames.of(settings::get),
                by.may(Permission.SEE_CUSTOMERS) ? file.documents().count(by, id) : 0,
                people(id),
                file.customers().fields(),
                others(customer));
    }

    private RelatedPeople people(CustomerId id) {
        var household = file.households().of(id).orElse(null);
        var points = household == null
                ? 0
                : file
                        .loyalty()
                        .balances(household.members().stream().map(Customer::id).toList())
                        .values()
                        .stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        return new RelatedPeople(file.relations().of(id), household, points, CustomerSight.of(settings::get));
    }

    /// The names of the customers who are values of the shop's own fields.
    private Map<CustomerId, String> others(Customer customer) {
        var ids = customer.details().fields().others();
        return ids.isEmpty()
                ? Map.of()
                : file.customers().customers(ids).stream()
                        .collect(Collectors.toMap(Customer::id, Customer::displayName));
    }
}
