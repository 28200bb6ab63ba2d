package org.comptoir.desktop.till.payment;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.comptoir.customers.account.Accounts;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketStage;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.shop.devices.CardTerminals;
import org.comptoir.shop.open.SellingServices;
import org.comptoir.shop.selling.DepositPayment;
import org.jspecify.annotations.Nullable;

/// The payment of one ticket: what is paid or paid out for it, what a card terminal is asked for, and the sale in the
/// end.
public final class PaymentModel {

    private final TicketController ticket;
    private final CashDrawer drawer;
    private final CardCharges cards;
    private final SaleSubmission submission;
    private final PaymentSide side;
    private final ReadOnlyObjectWrapper<PaymentState> state;
    private final ObjectProperty<@Nullable Sale> sale = new SimpleObjectProperty<>(this, "sale");
    private Consumer<Money> tips = amount -> {};
    private Consumer<Sale> finished = done -> {};
    private Consumer<Sale> known = recorded -> {};
    private String message = "";
    private boolean selling;
    private TenderRules rules;

    /// @param known how payments were taken when it was last read
    PaymentModel(
            ScreenContext context,
            SellingServices services,
            Loyalty loyalty,
            Accounts accounts,
            CardTerminals terminals,
            TenderRules known,
            TicketController ticket,
            CashDrawer drawer) {
        this.ticket = ticket;
        this.drawer = drawer;
        rules = known;
        cards = new CardCharges(context, services, terminals, ticket);
        submission = new SaleSubmission(context, services, ticket);
        var end = new End();
        side = ticket.total().isNegative()
                ? new Refunding(context, services, accounts, cards, ticket, end)
                : new Tendering(context, services, loyalty, accounts, cards, known, ticket, end);
        cards.tell(side::ended);
        state = new ReadOnlyObjectWrapper<>(this, "state", snapshot());
        readRules(context, services);
        side.read();
    }

    /// How its side ends it.
    private final class End implements PaymentEnd {

        @Override
        public void tell(String sentence) {
            message = sentence;
        }

        @Override
        public void show() {
            state.set(snapshot());
        }

        @Override
        public void sell(List<Tender> tenders, List<Payout> payouts) {
            selling = true;
            submission.start(tenders, payouts, PaymentModel.this::answered);
        }

        @Override
        public void tip(Money amount) {
            tips.accept(amount);
        }

        @Override
        public boolean isClosed() {
            return selling || cards.open() != null || sale.get() != null;
        }
    }

    /// Sets who puts a tip on the ticket.
    void onTip(Consumer<Money> listener) {
        tips = listener;
    }

    /// Sets who is told of the sale, once it is recorded and the drawer was told to open.
    void onSold(Consumer<Sale> listener) {
        finished = listener;
    }

    /// Sets who is told of the sale once it is recorded, also if it had been before.
    void onRecorded(Consumer<Sale> listener) {
        known = listener;
    }

    /// Closes what is being chosen beside the payment.
    ///
    /// @return whether something was
    boolean closeChoice() {
        var isClosed = side.closeChoice();
        if (isClosed) {
            show();
        }
        return isClosed;
    }

    /// Meanwhile those hold that were known before.
    private void readRules(ScreenContext context, SellingServices services) {
        context.tasks()
                .of(services::tenderRules)
                .onSuccess(read -> {
                    rules = read;
                    side.use(read);
                    show();
                })
                .start();
    }

    public ReadOnlyObjectProperty<PaymentState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What the customer gave so far, and what is left.
    public PaidSoFar paidSoFar() {
        return side.paidSoFar();
    }

    /// The sale, once it is recorded.
    public Optional<Sale> sale() {
        return Optional.ofNullable(sale.get());
    }

    /// The stage of the ticket with this payment.
    TicketStage stage() {
        if (sale.get() != null) {
            return TicketStage.SOLD;
        }
        return isBusy() || isBegun() ? TicketStage.BEING_PAID : TicketStage.PAYMENT_OPEN;
    }

    /// Whether leaving would discard a tender.
    boolean isBegun() {
        return side.isBegun() && sale.get() == null;
    }

    /// Whether the sale is being recorded: leaving is not possible until its outcome is known.
    boolean isSelling() {
        return selling;
    }

    /// Whether a card was, or may have been, charged: then the payment cannot be left.
    boolean isBoundByCard() {
        return cards.isBound();
    }

    /// Whether a result is pending, for the sale, a voucher or a card.
    private boolean isBusy() {
        return selling || side.isLookingUp() || cards.open() != null;
    }

    void accept(PaymentRequest request) {
        var isUnanswered = cards.open() != null;
        if (request instanceof PaymentRequest.AskTerminal || request instanceof PaymentRequest.Finish) {
            cards.askAgain();
        } else if (request instanceof PaymentRequest.SettleCard(var isPaid)) {
            cards.settle(isPaid);
        }
        if (isUnanswered || isBusy() || sale.get() != null) {
            show();
            return;
        }
        message = "";
        side.accept(request);
        show();
    }

    /// Pays with a deposit for goods of the ticket, for no more than they cost.
    void deposit(DepositPayment deposit) {
        if (!selling && cards.open() == null && sale.get() == null) {
            side.deposit(deposit);
            show();
        }
    }

    /// A voucher that was scanned or typed.
    void voucher(String text) {
        if (!selling && cards.open() == null && sale.get() == null) {
            side.voucher(text);
            show();
        }
    }

    private void answered(SubmissionAnswer answer) {
        switch (answer) {
            case SubmissionAnswer.Sold(var recorded) -> sold(recorded);
            case SubmissionAnswer.SoldBefore(var before) -> soldBefore(before);
            case SubmissionAnswer.Refused(var sentence) -> refuse(sentence);
            case SubmissionAnswer.Waiting(var sentence) -> await(sentence);
        }
    }

    private void sold(Sale recorded) {
        selling = false;
        sale.set(recorded);
        show();
        drawer.openFor(recorded, rules.offered());
        finished.accept(recorded);
        known.accept(recorded);
    }

    private void soldBefore(Sale before) {
        selling = false;
        show();
        known.accept(before);
        ticket.renewAfter(before);
    }

    private void refuse(String sentence) {
        selling = false;
        message = sentence;
        show();
    }

    /// The sale is being requested again: leaving is not possible meanwhile.
    private void await(String sentence) {
        message = sentence;
        show();
    }

    private void show() {
        state.set(snapshot());
    }

    private PaymentState snapshot() {
        return side.state(message, isBusy(), sale.get());
    }
}
