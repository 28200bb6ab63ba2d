package org.comptoir.desktop.till.ticket;

import java.util.Optional;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.location.Unavailable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Puts a customer on the ticket, and takes them off again.
final class CustomerAttachment {

    private final ScreenContext context;
    private final TicketCustomerReader customers;
    private final CurrentTicket ticket;
    private final MissedInput missed;
    private final SerialTasks attaching;

    CustomerAttachment(
            ScreenContext context, TicketCustomerReader customers, CurrentTicket ticket, MissedInput missed) {
        this.context = context;
        this.customers = customers;
        this.ticket = ticket;
        this.missed = missed;
        attaching = new SerialTasks(context.tasks());
    }

    /// Adds a customer to the ticket, with what the till shows about them.
    void attach(CustomerId customer) {
        attach(customer, context.texts("sell").get("sell.missed.customer"));
    }

    /// @param name by which the customer was chosen
    void attach(CustomerId customer, String name) {
        var staff = context.staff();
        attaching.next(
                () -> customers.read(staff, customer),
                (Work<Optional<TicketCustomer>> work) -> work.onSuccess(found -> found.ifPresent(ticket::attach))
                        .onFailure(
                                Unavailable.UnavailableException.class,
                                problem -> missed.keep(problem.reason(), name, () -> attach(customer, name))));
    }

    /// Can be undone while the message is shown.
    void remove() {
        var customer = ticket.customer();
        ticket.detach();
        if (customer != null) {
            var id = ticket.requestId();
            var removed = context.texts("sell")
                    .get("sell.customer.removed", customer.customer().displayName());
            var message = Message.of(removed).withIcon(MaterialDesignA.ACCOUNT_REMOVE_OUTLINE);
            context.messages().undoable(TicketController.TOPIC, message, () -> {
                if (id.equals(ticket.requestId())) {
                    ticket.attach(customer);
                }
            });
        }
    }
}
