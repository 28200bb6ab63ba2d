package org.comptoir.desktop.customers;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.customers.QuickEntry;

/// Creates customers and opens their records.
final class NewCustomerModel {

    private final ScreenContext context;
    private final QuickEntry quickEntry;
    private final Consumer<CustomerId> opens;

    /// @param opens shows the record of one
    NewCustomerModel(ScreenContext context, QuickEntry quickEntry, Consumer<CustomerId> opens) {
        this.context = context;
        this.quickEntry = quickEntry;
        this.opens = opens;
    }

    /// Creates a customer from one line: a name, a telephone number, an e-mail address, or several of them.
    ///
    /// @param answer receives the outcome
    void create(String line, Consumer<CreateResult> answer) {
        create(by -> quickEntry.create(by, line), answer);
    }

    /// The same although others have the telephone or address.
    void createAllTheSame(String line, Consumer<CreateResult> answer) {
        create(by -> quickEntry.createAllTheSame(by, line), answer);
    }

    /// The same for somebody who lives with a known customer.
    void createInHousehold(String line, CustomerId of, Consumer<CreateResult> answer) {
        create(by -> quickEntry.createInHousehold(by, line, of), answer);
    }

    private void create(Function<SignedInStaff, CreateResult> creating, Consumer<CreateResult> answer) {
        context.work(creating)
                .onSuccess(result -> {
                    if (result instanceof CreateResult.Created(var customer)) {
                        opens.accept(customer.id());
                    }
                    answer.accept(result);
                })
                .start();
    }

    /// Who looks the same as what is being typed; told of the line typed last alone.
    void alike(String line, Consumer<List<Customer>> show) {
        context.work(by -> quickEntry.alike(by, line)).onSuccess(show).start();
    }

    void open(CustomerId known) {
        opens.accept(known);
    }
}
