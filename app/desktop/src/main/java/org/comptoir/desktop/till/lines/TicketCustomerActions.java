package org.comptoir.desktop.till.lines;

import java.util.function.Consumer;
import org.comptoir.desktop.till.ticket.TicketCustomer;
import org.comptoir.desktop.till.ticket.TicketCustomerReader;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.vouchers.VoucherCode;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Puts a customer on the ticket and takes them off again.
public final class TicketCustomerActions {

    private final TillContext context;
    private final TicketOnScreen ticket;

    public TicketCustomerActions(TillContext context, TicketOnScreen ticket) {
        this.context = context;
        this.ticket = ticket;
    }

    public void attach(TicketCustomer customer) {
        ticket.attach(customer);
    }

    /// As the customer's record offers.
    public void attach(CustomerId customer) {
        context.guard(context.tasks().of(() -> new TicketCustomerReader(context).read(customer)))
                .onSuccess(found -> found.ifPresent(this::attach))
                .start();
    }

    /// It can be undone while the message is there.
    public void remove() {
        var customer = ticket.customer();
        ticket.detach();
        if (customer != null) {
            var id = ticket.requestId();
            var words = context.texts("sell")
                    .get("sell.customer.removed", customer.customer().displayName());
            context.voice().undoable(MaterialDesignA.ACCOUNT_REMOVE_OUTLINE, words, () -> {
                if (id.equals(ticket.requestId())) {
                    ticket.attach(customer);
                }
            });
        }
    }

    public void open(Consumer<CustomerId> opens) {
        var customer = ticket.customer();
        if (customer != null) {
            opens.accept(customer.customer().id());
        }
    }

    /// The first of the vouchers that the customer has.
    public void useVoucher(Consumer<VoucherCode> pays) {
        var customer = ticket.customer();
        if (customer != null && !customer.vouchers().isEmpty()) {
            pays.accept(customer.vouchers().getFirst().code());
        }
    }
}
