package org.comptoir.desktop.till.catalogue;

import java.util.List;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.customers.QuickEntry;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Creates a customer from one line at the till: a name, a telephone number, an e-mail address, or several of them.
final class NewCustomers {

    private static final String TOPIC = "customer";
    private static final int MAX_OFFERED = 3;

    private final ScreenContext context;
    private final QuickEntry quickEntry;
    private final CatalogueModel model;
    private final TicketController ticket;
    private final Texts texts;

    NewCustomers(ScreenContext context, QuickEntry quickEntry, CatalogueModel model, TicketController ticket) {
        this.context = context;
        this.quickEntry = quickEntry;
        this.model = model;
        this.ticket = ticket;
        texts = context.texts("customers");
    }

    void create(String typed) {
        context.messages().dismiss(TOPIC);
        context.work(staff -> quickEntry.create(staff, typed))
                .onSuccess(this::show)
                .start();
    }

    private void show(CreateResult result) {
        switch (result) {
            case CreateResult.Created(var customer) -> {
                attach(customer);
                var created = context.texts("sell").get("sell.customer.made", customer.displayName());
                context.messages().done(TOPIC, Message.of(created));
            }
            case CreateResult.KnownAlready(var known) -> offer(known);
            case CreateResult.Refused(var fault) -> warn(Message.of(texts.get("customers.fault." + fault.name())));
        }
    }

    private void attach(Customer customer) {
        model.clearSearch();
        ticket.attach(customer.id());
    }

    private void offer(List<Customer> known) {
        var message = Message.of(texts.get("customers.knownAlready", known.size()));
        for (var customer : known.subList(0, Math.min(known.size(), MAX_OFFERED))) {
            message = message.withStep(MaterialDesignA.ACCOUNT_OUTLINE, customer.displayName(), () -> attach(customer));
        }
        warn(message);
    }

    private void warn(Message message) {
        context.messages().warn(TOPIC, message.withIcon(MaterialDesignA.ACCOUNT_ALERT_OUTLINE));
    }
}
