package org.comptoir.desktop.till;

import org.comptoir.desktop.till.catalogue.CatalogueController;
import org.comptoir.desktop.till.catalogue.SearchMode;
import org.comptoir.desktop.till.payment.PaymentController;
import org.comptoir.desktop.till.payment.ReceiptIssuer;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.desktop.till.workplace.Navigator;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.contact.CustomerId;

/// The till without its window: puts the ticket, its payment and the catalogue together, and gives each what is asked
/// of
/// it by keys and touch.
final class TillController {

    private final TicketController ticket;
    private final ReceiptIssuer receipts;
    private final PaymentController payment;
    private final CatalogueController catalogue;
    private final Navigator navigator;

    TillController(TillContext context, ReceiptIssuer receipts, Navigator navigator) {
        this.receipts = receipts;
        this.navigator = navigator;
        ticket = new TicketController(context);
        payment = new PaymentController(context, ticket, receipts);
        catalogue = new CatalogueController(context, ticket, payment, receipts, navigator);
    }

    /// Reads what the screen shows at first, with the ticket that was on it when the program ended.
    void start() {
        receipts.refresh();
        catalogue.refresh();
        ticket.start();
    }

    /// Reads again what may have changed while another screen was shown.
    void refresh() {
        receipts.refresh();
        catalogue.refresh();
        ticket.refresh();
    }

    TicketController ticket() {
        return ticket;
    }

    PaymentController payment() {
        return payment;
    }

    CatalogueController catalogue() {
        return catalogue;
    }

    /// Puts a customer on the ticket, or on the next one when the sale is done.
    void sellTo(CustomerId customer) {
        payment.endIfDone();
        ticket.attach(customer);
    }

    void accept(TicketRequest request) {
        switch (request) {
            case LineRequest ofLine -> ticket.accept(ofLine);
            case TicketRequest.AddCustomer() -> catalogue.searchFor(SearchMode.CUSTOMER);
            case TicketRequest.RemoveCustomer() -> ticket.removeCustomer();
            case TicketRequest.OpenCustomer() -> openCustomer();
            case TicketRequest.UseVoucher() -> payment.payWithCustomersVoucher();
            case TicketRequest.DiscountAll() -> ticket.askDiscountOnAll();
            case TicketRequest.Answer(var text) -> ticket.answer(text);
            case TicketRequest.ClosePrompt() -> ticket.closePrompt();
            case TicketRequest.Park() -> park();
            case TicketRequest.Recall(var summary) -> ticket.recall(summary);
            case TicketRequest.ReprintLast() -> ticket.lastSale().ifPresent(receipts::reprint);
            case TicketRequest.OpenDrawer() -> receipts.openDrawer();
            case TicketRequest.Pay() -> payment.begin();
        }
    }

    private void openCustomer() {
        var customer = ticket.customer();
        if (customer != null) {
            navigator.openCustomer(customer.customer().id());
        }
    }

    private void park() {
        ticket.park();
        catalogue.clearSearch();
    }

    /// Leaves what the till asks for, or else what is searched.
    void back() {
        if (ticket.model().promptProperty().get() != null) {
            ticket.closePrompt();
        } else {
            catalogue.clearSearch();
        }
    }
}
