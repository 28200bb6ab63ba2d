package org.comptoir.desktop.till.payment;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.comptoir.customers.account.Accounts;
import org.comptoir.customers.account.CustomerAccount;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketStage;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.shop.devices.CardTerminals;
import org.comptoir.shop.open.SellingServices;
import org.jspecify.annotations.Nullable;

/// The payment of one ticket: tenders given, amount due, and the sale in the end.
public final class PaymentModel {

    private static final String TOPIC = "tender";

    private final ScreenContext context;
    private final VoucherTaker vouchers;
    private final Loyalty loyalty;
    private final Accounts accounts;
    private final TicketController ticket;
    private final CashDrawer drawer;
    private final TenderedSoFar tendered;
    private final NextTender next;
    private final CardCharges cards;
    private final PaymentTexts texts;
    private final CheckoutRefusalText refusals;
    private final SaleSubmission submission;
    private final RefundTexts refundTexts;
    private final @Nullable RefundChoice refund;
    private final ReadOnlyObjectWrapper<PaymentState> state;
    private final ObjectProperty<@Nullable Sale> sale = new SimpleObjectProperty<>(this, "sale");
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
        this.context = context;
        this.loyalty = loyalty;
        this.accounts = accounts;
        this.ticket = ticket;
        this.drawer = drawer;
        tendered = new TenderedSoFar(ticket.total().max(Money.ZERO));
        refund = ticket.total().isNegative()
                ? new RefundChoice(ticket.total().negate(), ticket.priced().leastCreditNote())
                : null;
        refundTexts = new RefundTexts(context.formats());
        next = new NextTender(tendered);
        rules = known;
        next.use(known);
        tendered.use(known.rounding());
        texts = new PaymentTexts(context.formats());
        refusals = new CheckoutRefusalText(context.formats());
        vouchers = new VoucherTaker(context, services.vouchers(), tendered, texts);
        cards = new CardCharges(context, services, terminals, ticket);
        cards.approved().forEach(this::addCard);
        submission = new SaleSubmission(context, services, ticket);
        state = new ReadOnlyObjectWrapper<>(this, "state", snapshot());
        readRules(services);
        readPoints();
        readRefundTerms(services);
    }

    private void readRefundTerms(SellingServices services) {
        var choice = refund;
        if (choice == null) {
            return;
        }
        var returned = ticket.priced().returns().stream()
                .map(back -> back.before().number())
                .toList();
        context.tasks()
                .of(() -> RefundTerms.read(services, returned))
                .onSuccess(read -> {
                    choice.use(read);
                    show();
                })
                .start();
    }

    /// Meanwhile those hold that were known before.
    private void readRules(SellingServices services) {
        context.tasks()
                .of(services::tenderRules)
                .onSuccess(read -> {
                    use(read);
                    show();
                })
                .start();
    }

    private void use(TenderRules known) {
        rules = known;
        next.use(known);
        tendered.use(known.rounding());
    }

    private void readPoints() {
        var customer = ticket.customer();
        if (customer == null) {
            return;
        }
        context.tasks()
                .of(() -> read(customer.customer().id()))
                .onSuccess(read -> {
                    next.use(read.points(), read.account());
                    show();
                })
                .start();
    }

    private record CustomersMeans(CustomerPoints points, CustomerAccount account) {}

    private CustomersMeans read(CustomerId customer) {
        return new CustomersMeans(
                new CustomerPoints(loyalty.scheme(), loyalty.balance(customer)), accounts.of(customer));
    }

    public ReadOnlyObjectProperty<PaymentState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The sale, once it is recorded.
    Optional<Sale> sale() {
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
        var begun = refund == null ? !tendered.isEmpty() : refund.isBegun();
        return begun && sale.get() == null;
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
        return selling || vouchers.isChecking() || cards.open() != null;
    }

    private void addCard(Money amount) {
        tendered.add(new ReceivedTender(TenderMeans.of(TenderKind.CARD), new Tender.Card(amount), Money.ZERO));
    }

    void accept(PaymentRequest request) {
        var isUnanswered = cards.open() != null;
        if (request instanceof PaymentRequest.AskTerminal || request instanceof PaymentRequest.Finish) {
            cards.askAgain(this::cardEnded);
        } else if (request instanceof PaymentRequest.SettleCard(var isPaid)) {
            cards.settle(isPaid, this::cardEnded);
        }
        if (isUnanswered || isBusy() || sale.get() != null) {
            show();
            return;
        }
        message = "";
        if (refund == null) {
            acceptPayment(request);
        } else {
            acceptRefund(refund, request);
        }
        show();
    }

    private void acceptRefund(RefundChoice choice, PaymentRequest request) {
        switch (request) {
            case PaymentRequest.Choose(var means) -> choice.choose(means.kind());
            case PaymentRequest.Press(var key) -> choice.press(key);
            case PaymentRequest.TakeBack(var index) -> choice.takeBack(index);
            case PaymentRequest.Finish() -> finishRefund(choice);
            case PaymentRequest.ScanVoucher ignored ->
                message = refusals.of(new CheckoutResult.NothingToPay(choice.owed()));
            case PaymentRequest.EnterVoucher ignored ->
                message = refusals.of(new CheckoutResult.NothingToPay(choice.owed()));
            case PaymentRequest.GiveQuick ignored -> {}
            case PaymentRequest.Back(),
                    PaymentRequest.PrintReceipt(),
                    PaymentRequest.SaveReceipt(),
                    PaymentRequest.NoReceipt(),
                    PaymentRequest.AskTerminal() -> {}
            case PaymentRequest.SettleCard ignored -> {}
        }
    }

    private void finishRefund(RefundChoice choice) {
        if (!choice.isReady()) {
            return;
        }
        if (choice.isTooMuch()) {
            message = refusals.of(
                    new CheckoutResult.RefundTooMuch(choice.offered().minus(choice.left())));
        } else if (choice.ends()) {
            selling = true;
            submission.start(List.of(), choice.payouts(), this::answered);
        } else {
            choice.add();
        }
    }

    private void acceptPayment(PaymentRequest request) {
        switch (request) {
            case PaymentRequest.Choose(var means) -> next.choose(means);
            case PaymentRequest.Press(var key) -> next.press(key);
            case PaymentRequest.GiveQuick(var index) -> giveQuick(index);
            case PaymentRequest.TakeBack(var index) -> takeBack(index);
            case PaymentRequest.ScanVoucher() -> next.choose(TenderMeans.of(TenderKind.VOUCHER));
            case PaymentRequest.EnterVoucher(var code) -> voucher(code);
            case PaymentRequest.Finish() -> finish();
            case PaymentRequest.Back(),
                    PaymentRequest.PrintReceipt(),
                    PaymentRequest.SaveReceipt(),
                    PaymentRequest.NoReceipt(),
                    PaymentRequest.AskTerminal() -> {}
            case PaymentRequest.SettleCard ignored -> {}
        }
    }

    /// Can be undone while the message is shown.
    private void takeBack(int index) {
        if (index >= tendered.given().size()) {
            return;
        }
        if (tendered.given().get(index).kind() == TenderKind.CARD && cards.isBound()) {
            message = texts.cardCharged();
            return;
        }
        var taken = tendered.given().get(index);
        tendered.takeBack(index);
        context.messages().undoable(TOPIC, Message.of(texts.removed(taken)), () -> putBack(taken));
    }

    private void putBack(ReceivedTender taken) {
        if (!isBusy() && sale.get() == null && taken.amount().compareTo(tendered.due()) <= 0) {
            tendered.add(taken);
            next.chooseAfter(taken.kind());
            show();
        }
    }

    private void giveQuick(int index) {
        var amounts = CashSuggestions.of(next.due());
        if (index < amounts.size()) {
            next.type(context.formats().moneyWithoutSymbol(amounts.get(index)));
        }
    }

    /// A voucher that was scanned or typed.
    void voucher(String text) {
        if (selling || cards.open() != null || sale.get() != null) {
            return;
        }
        if (refund != null) {
            accept(new PaymentRequest.ScanVoucher());
            return;
        }
        next.choose(TenderMeans.of(TenderKind.VOUCHER));
        message = "";
        vouchers.take(text, this::voucherAnswered, this::show);
        show();
    }

    private void voucherAnswered(String refusal) {
        message = refusal;
        if (refusal.isEmpty()) {
            next.chooseAfter(TenderKind.VOUCHER);
        }
    }

    private void finish() {
        if (!next.due().isPositive()) {
            sell(List.of());
            return;
        }
        switch (next.means().kind()) {
            case CASH, CARD, CHEQUE, TRANSFER, MEAL_VOUCHER, OWN -> giveAmount();
            case ACCOUNT -> account();
            case POINTS -> points();
            case VOUCHER -> message = texts.scanVoucher();
        }
    }

    private void giveAmount() {
        var tooMuch = next.offered().minus(next.due());
        if (tooMuch.isPositive() && !next.means().givesChange()) {
            refuse(refusals.of(new CheckoutResult.TooMuchNonCash(tooMuch)));
        } else if (next.means().kind() == TenderKind.CARD && cards.isThere()) {
            cards.charge(next.offered(), this::cardEnded);
        } else {
            giveOrSell(next.tender());
        }
    }

    private void cardEnded(CardCharges.Outcome outcome) {
        message = texts.of(outcome);
        if (outcome instanceof CardCharges.Outcome.Charged(var amount)) {
            addCard(amount);
            if (tendered.due().isPositive()) {
                next.chooseAfter(TenderKind.CARD);
            } else {
                sell(List.of());
            }
        }
        show();
    }

    private void account() {
        var free = next.account().free().min(next.due());
        if (!next.offered().isPositive() || next.offered().compareTo(free) > 0) {
            refuse(refusals.of(
                    next.offered().compareTo(next.due()) > 0
                            ? new CheckoutResult.TooMuchNonCash(next.offered().minus(next.due()))
                            : new CheckoutResult.CreditExceeded(next.account().free())));
        } else {
            giveOrSell(next.tender());
        }
    }

    private void points() {
        var spent = next.spendable(next.offered().min(tendered.due()));
        if (spent == 0) {
            refuse(refusals.of(
                    new CheckoutResult.NotEnoughPoints(next.customerPoints().points())));
        } else {
            giveOrSell(new Tender.Points(spent, next.customerPoints().scheme().worth(spent)));
        }
    }

    /// A partial payment is added, and another means is chosen for what is still due.
    private void giveOrSell(Tender tender) {
        if (tender.amount().compareTo(next.due()) >= 0) {
            sell(List.of(tender));
            return;
        }
        tendered.add(new ReceivedTender(next.means(), tender, Money.ZERO));
        next.chooseAfter(next.means().kind());
    }

    private void sell(List<Tender> last) {
        selling = true;
        submission.start(tendered.tenders(last), List.of(), this::answered);
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
    }

    private void soldBefore(Sale before) {
        selling = false;
        show();
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
        if (refund != null) {
            return refundTexts.state(refund, ticket.priced().total(), message, isBusy(), sale.get());
        }
        return texts.state(new PaymentTexts.Facts(
                tendered.total(),
                next.due(),
                tendered.given(),
                next.means(),
                tendered.rounding(next.means()),
                rules,
                next.typed(),
                next.offered(),
                message,
                next.customerPoints().points(),
                next.spendable(tendered.due()),
                next.customerPoints().scheme(),
                ticket.customer() != null,
                next.account(),
                ticket.basket().accountPayment().isPositive(),
                isBusy(),
                cards.open(),
                cards.isAsking(),
                cards.isThere(),
                sale.get()));
    }
}
