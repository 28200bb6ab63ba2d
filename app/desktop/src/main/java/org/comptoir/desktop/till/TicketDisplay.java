package org.comptoir.desktop.till;

import java.util.function.Consumer;
import org.comptoir.desktop.till.payment.PaymentController;
import org.comptoir.desktop.till.payment.PaymentModel;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SalePayout;
import org.comptoir.pos.sales.SaleTender;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.devices.display.DisplayMessage;
import org.comptoir.shop.devices.display.DisplayTicket;
import org.jspecify.annotations.Nullable;

/// Watches the ticket and its payment, and tells the customer display what there is to see. The one place where it is
/// told.
final class TicketDisplay {

    private final TicketController ticket;
    private final PaymentController payment;
    private final Texts texts;
    private final Consumer<DisplayMessage> display;
    private DisplayTicket last = DisplayTicket.EMPTY;
    private @Nullable DisplayMessage told;

    private TicketDisplay(
            TicketController ticket, PaymentController payment, Texts texts, Consumer<DisplayMessage> display) {
        this.ticket = ticket;
        this.payment = payment;
        this.texts = texts;
        this.display = display;
    }

    /// Tells a display from now on.
    ///
    /// @param texts of the feature `display`, in the shop's language
    static void watch(
            TicketController ticket, PaymentController payment, Texts texts, Consumer<DisplayMessage> display) {
        var watching = new TicketDisplay(ticket, payment, texts, display);
        ticket.model().totalsProperty().subscribe(watching::ticketChanged);
        payment.currentProperty().subscribe(watching::follow);
    }

    private void ticketChanged() {
        ticket.model().totalsProperty().get();
        if (!payment.isOpen()) {
            showTicket(ticket.priced());
        }
    }

    private void showTicket(PricedBasket priced) {
        var now = DisplayTicket.of(priced, texts);
        if (!now.equals(last) || !isTicketShown()) {
            tell(DisplayMessage.after(last, now));
        }
        last = now;
    }

    private boolean isTicketShown() {
        return told instanceof DisplayMessage.RungUp
                || told instanceof DisplayMessage.Reduced
                || told instanceof DisplayMessage.Welcome;
    }

    private void follow(@Nullable PaymentModel paying) {
        if (paying == null) {
            ticketChanged();
        } else {
            paying.stateProperty().subscribe(state -> show(paying));
        }
    }

    /// Results that arrive after a payment was closed no longer concern the customer.
    private void show(PaymentModel paying) {
        if (payment.currentProperty().get() != paying) {
            return;
        }
        var sale = paying.sale();
        if (sale.isPresent()) {
            tell(thanks(sale.get()));
            return;
        }
        var now = DisplayTicket.of(ticket.priced(), texts);
        var paid = paying.paidSoFar();
        tell(
                paid.given().isZero()
                        ? new DisplayMessage.TotalDue(now, paid.due())
                        : new DisplayMessage.Paying(now, paid.given(), paid.due()));
        last = now;
    }

    private static DisplayMessage thanks(Sale sale) {
        var given = Money.sum(sale.tenders().stream().map(SaleTender::given).toList());
        var paidOut = Money.sum(sale.payouts().stream().map(SalePayout::amount).toList());
        return new DisplayMessage.Thanks(sale.total(), given, sale.change().plus(paidOut));
    }

    private void tell(DisplayMessage message) {
        if (!message.equals(told)) {
            told = message;
            display.accept(message);
        }
    }
}
