package org.comptoir.desktop.customers.record;

import java.util.Optional;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.shop.open.OpenShop;

/// Reads the record of a customer from the shop's services; away from the screen.
final class RecordReader {

    private static final int MAX_TIMELINE_ENTRIES = 200;
    private static final int MAX_SALES = 500;

    private final OpenShop shop;

    RecordReader(OpenShop shop) {
        this.shop = shop;
    }

    Optional<CustomerRecord> read(CustomerId id) {
        return shop.customerFile().customers().customer(id).map(this::of);
    }

    CustomerRecord of(Customer customer) {
        var id = customer.id();
        var file = shop.customerFile();
        var sales = shop.counter().sales().ofCustomer(id, MAX_SALES);
        var loyalty = file.loyalty();
        return new CustomerRecord(
                customer,
                file.consents().forCustomer(id),
                file.timeline().forCustomer(id, MAX_TIMELINE_ENTRIES),
                sales,
                PurchaseFigures.of(sales, shop.clock().instant(), shop.clock().getZone()),
                new CustomerRecord.Points(
                        loyalty.balance(id), loyalty.scheme(), loyalty.history(id, MAX_TIMELINE_ENTRIES)),
                shop.counter().vouchers().ofCustomer(id),
                shop.settings().profile().country());
    }
}
