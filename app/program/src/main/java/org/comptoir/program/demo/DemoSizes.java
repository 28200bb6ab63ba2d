package org.comptoir.program.demo;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.customer.ChangeResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.loyalty.RankBy;
import org.comptoir.customers.loyalty.RankedCustomer;
import org.comptoir.customers.size.CustomerSizes;
import org.comptoir.customers.size.SizeNames;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;

/// The demo's sizes: of some of the best customers, who were asked for one, two or all of them.
final class DemoSizes {

    private static final String SHOES = "Pointure";
    private static final String CLOTHES = "Taille";
    private static final String GLOVES = "Gants";
    private static final int CUSTOMERS = 24;

    private static final List<String> SHOE_SIZES = List.of("38", "41", "37", "43", "39", "40");
    private static final List<String> CLOTHES_SIZES = List.of("M", "L", "S", "XL", "M");
    private static final List<String> GLOVE_SIZES = List.of("7", "8½", "7½", "9");

    private DemoSizes() {}

    /// @param first day of the sales by which the best are chosen
    /// @param last day of them
    static void keep(OpenShop shop, SignedInStaff by, LocalDate first, LocalDate last) {
        shop.settings().putAudited(by, SizeNames.NOTE, new SizeNames(List.of(SHOES, CLOTHES, GLOVES)).text());
        var best = shop.customerFile().bestCustomers().list(by, first, last, RankBy.TURNOVER, CUSTOMERS).stream()
                .map(RankedCustomer::id)
                .flatMap(id -> shop.customerFile().customers().customer(id).stream())
                .filter(customer -> customer.details().kind() == CustomerKind.PERSON)
                .toList();
        for (var i = 0; i < best.size(); i++) {
            measure(shop, by, best.get(i), i);
        }
    }

    private static void measure(OpenShop shop, SignedInStaff by, Customer customer, int place) {
        var details = CustomerSizes.with(customer.details(), SHOES, SHOE_SIZES.get(place % SHOE_SIZES.size()));
        if (place % 3 != 1) {
            details = CustomerSizes.with(details, CLOTHES, CLOTHES_SIZES.get(place % CLOTHES_SIZES.size()));
        }
        if (place % 3 == 0) {
            details = CustomerSizes.with(details, GLOVES, GLOVE_SIZES.get(place % GLOVE_SIZES.size()));
        }
        var changed = shop.customerFile().customers().change(by, customer.id(), customer.version(), details);
        if (!(changed instanceof ChangeResult.Changed)) {
            throw new IllegalStateException("not changed: " + changed);
        }
    }
}
