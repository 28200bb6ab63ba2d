package org.comptoir.desktop.customers;

import java.util.function.Consumer;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.settings.ShopSettings;

/// Creates customers and opens their records.
final class NewCustomerModel {

    private final ScreenContext context;
    private final Customers customers;
    private final CustomerSearch search;
    private final ShopSettings settings;
    private final Consumer<CustomerId> opens;

    /// @param opens shows a record
    NewCustomerModel(
            ScreenContext context,
            Customers customers,
            CustomerSearch search,
            ShopSettings settings,
            Consumer<CustomerId> opens) {
        this.context = context;
        this.customers = customers;
        this.search = search;
        this.settings = settings;
        this.opens = opens;
    }

    /// Creates a customer from one line: a name, a telephone number, an e-mail address, or several of them.
    ///
    /// @param answer receives the outcome
    void create(String line, Consumer<CreateResult> answer) {
        context.work(by -> {
                    var region = settings.profile().country();
                    var result = customers.createAtTill(by, line, region);
                    search.catchUp();
                    return result;
                })
                .onSuccess(result -> {
                    if (result instanceof CreateResult.Created(var customer)) {
                        opens.accept(customer.id());
                    }
                    answer.accept(result);
                })
                .start();
    }

    void open(CustomerId known) {
        opens.accept(known);
    }
}
