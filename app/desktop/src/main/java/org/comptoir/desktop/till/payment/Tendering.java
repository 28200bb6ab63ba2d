package org.comptoir.desktop.till.payment;

import java.util.List;
import org.comptoir.customers.account.Accounts;
import org.comptoir.customers.account.CustomerAccount;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SinglePurposeLimit;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.shop.open.SellingServices;
import org.comptoir.shop.selling.DepositPayment;
import org.jspecify.annotations.Nullable;

/// The customer pays a ticket: tenders given, and what is still due.
final class Tendering implements PaymentSide {

    private static final String TOPIC = "tender";

    private final ScreenContext context;
    private final Loyalty loyalty;
    private final Accounts accounts;
    private final TicketController ticket;
    private final VoucherTaker vouchers;
    private final TenderedSoFar tendered;
    private final NextTender next;
    private final TipTaker tip;
    private final CardCharges cards;
    private final PaymentTexts texts;
    private final CardTexts cardTexts;
    private final CheckoutRefusalText refusals;
    private final PaymentEnd end;
    private TenderRules rules;

    /// @param known how payments were taken when it was last read
    Tendering(
            ScreenContext context,
            SellingServices services,
            Loyalty loyalty,
            Accounts accounts,
            CardCharges cards,
            TenderRules known,
            TicketController ticket,
            PaymentEnd end) {
        this.context = context;
        this.loyalty = loyalty;
        this.accounts = accounts;
        this.ticket = ticket;
        this.cards = cards;
        this.end = end;
        tendered = new TenderedSoFar(ticket.total().max(Money.ZERO));
        next = new NextTender(tendered, ticket.priced().reducible());
        var given = ticket.basket().tip();
        tip = new TipTaker(tendered.total().minus(given), given, known.tips());
        rules = known;
        use(known);
        texts = new PaymentTexts(context.formats());
        cardTexts = new CardTexts(context.formats());
        refusals = new CheckoutRefusalText(context.formats());
        vouchers = new VoucherTaker(context, services.vouchers(), tendered, texts, this::limit);
        tendered.use(tenders -> limit().raised(tenders));
        cards.approved().forEach(this::addCard);
    }

    private SinglePurposeLimit limit() {
        return new SinglePurposeLimit(ticket.priced(), rules.points());
    }

    @Override
    public void read() {
        var customer = ticket.customer();
        if (customer == null) {
            return;
        }
        context.tasks()
                .of(() -> meansOf(customer.customer().id()))
                .onSuccess(read -> {
                    next.use(read.points(), read.account());
                    end.show();
                })
                .start();
    }

    private record CustomersMeans(CustomerPoints points, CustomerAccount account) {}

    private CustomersMeans meansOf(CustomerId customer) {
        return new CustomersMeans(
                new CustomerPoints(loyalty.scheme(), loyalty.balance(customer)), accounts.of(customer));
    }

    @Override
    public void use(TenderRules read) {
        rules = read;
        tip.use(read.tips());
        next.use(read);
        tendered.use(read.rounding());
    }

    @Override
    public boolean isBegun() {
        return !tendered.isEmpty();
    }

    @Override
    public boolean isLookingUp() {
        return vouchers.isChecking();
    }

    private void addCard(Money amount) {
        tendered.add(new ReceivedTender(TenderMeans.of(TenderKind.CARD), new Tender.Card(amount), Money.ZERO));
    }

    @Override
    public void accept(PaymentRequest request) {
        switch (request) {
            case PaymentRequest.Choose(var means) -> choose(means);
            case PaymentRequest.Press(var key) -> press(key);
            case PaymentRequest.GiveQuick(var index) -> giveQuick(index);
            case PaymentRequest.TakeBack(var index) -> takeBack(index);
            case PaymentRequest.ScanVoucher() -> choose(TenderMeans.of(TenderKind.VOUCHER));
            case PaymentRequest.EnterVoucher(var code) -> voucher(code);
            case PaymentRequest.Finish() -> finish();
            case PaymentRequest.Back(),
                    PaymentRequest.PrintReceipt(),
                    PaymentRequest.SaveReceipt(),
                    PaymentRequest.EmailReceipt(),
                    PaymentRequest.NextTicket(),
                    PaymentRequest.ToInvoice(),
                    PaymentRequest.AskTerminal() -> {}
            case PaymentRequest.SettleCard ignored -> {}
            case PaymentRequest.ChooseTip() -> chooseTip();
            case PaymentRequest.GiveTip(var index) -> giveTip(index < 0 ? Money.ZERO : tip.proposed(index));
        }
    }

    private void choose(TenderMeans means) {
        tip.close();
        next.choose(means);
    }

    private void press(String key) {
        if (tip.isOpen()) {
            tip.press(key);
        } else {
            next.press(key);
        }
    }

    private void chooseTip() {
        if (tendered.isEmpty()) {
            tip.toggle();
        }
    }

    private void giveTip(Money amount) {
        if (tip.isTooMuch(amount)) {
            end.tell(texts.tipTooMuch());
        } else if (tendered.isEmpty()) {
            end.tip(amount);
        }
    }

    @Override
    public boolean closeChoice() {
        var isOpen = tip.isOpen();
        tip.close();
        return isOpen;
    }

    /// Can be undone while the message is shown.
    private void takeBack(int index) {
        if (index >= tendered.given().size()) {
            return;
        }
        if (tendered.given().get(index).kind() == TenderKind.CARD && cards.isBound()) {
            end.tell(cardTexts.isCharged());
            return;
        }
        var taken = tendered.given().get(index);
        tendered.takeBack(index);
        context.messages().undoable(TOPIC, Message.of(texts.removed(taken)), () -> putBack(taken));
    }

    private void putBack(ReceivedTender taken) {
        if (end.isClosed() || isLookingUp() || taken.amount().compareTo(tendered.due()) > 0) {
            return;
        }
        var objection = vouchers.objection(taken.tender());
        if (objection.isEmpty()) {
            tendered.add(taken);
            next.chooseAfter(taken.kind());
        } else {
            end.tell(objection);
        }
        end.show();
    }

    private void giveQuick(int index) {
        var amounts = CashSuggestions.of(next.due());
        if (index < amounts.size()) {
            next.type(context.formats().moneyWithoutSymbol(amounts.get(index)));
        }
    }

    @Override
    public void voucher(String text) {
        tip.close();
        next.choose(TenderMeans.of(TenderKind.VOUCHER));
        end.tell("");
        vouchers.take(text, this::voucherAnswered, end::show);
        end.show();
    }

    @Override
    public void deposit(DepositPayment deposit) {
        tip.close();
        next.choose(TenderMeans.of(TenderKind.VOUCHER));
        vouchers.take(deposit, this::voucherAnswered, end::show);
        end.show();
    }

    private void voucherAnswered(String refusal) {
        end.tell(refusal);
        if (refusal.isEmpty()) {
            next.chooseAfter(TenderKind.VOUCHER);
        }
    }

    private void finish() {
        if (tip.isOpen()) {
            if (tip.own().isPositive()) {
                giveTip(tip.own());
            } else {
                tip.close();
            }
            return;
        }
        if (!next.due().isPositive()) {
            sell(List.of());
            return;
        }
        switch (next.means().kind()) {
            case CASH, CARD, CHEQUE, TRANSFER, MEAL_VOUCHER, OWN -> giveAmount();
            case ACCOUNT -> account();
            case POINTS -> points();
            case VOUCHER -> end.tell(texts.scanVoucher());
        }
    }

    private void giveAmount() {
        var tooMuch = next.offered().minus(next.due());
        if (tooMuch.isPositive() && !next.means().givesChange()) {
            end.tell(refusals.of(new CheckoutResult.TooMuchNonCash(tooMuch)));
        } else if (next.means().kind() == TenderKind.CARD && cards.isThere()) {
            cards.charge(next.offered());
        } else {
            giveOrSell(next.tender());
        }
    }

    @Override
    public void ended(CardCharges.Outcome outcome) {
        end.tell(cardTexts.charged(outcome));
        if (outcome instanceof CardCharges.Outcome.Done(var amount)) {
            addCard(amount);
            if (tendered.due().isPositive()) {
                next.chooseAfter(TenderKind.CARD);
            } else {
                sell(List.of());
            }
        }
        end.show();
    }

    private void account() {
        var free = next.account().free().min(next.due());
        if (!next.offered().isPositive() || next.offered().compareTo(free) > 0) {
            end.tell(refusals.of(
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
            end.tell(refusals.of(
                    new CheckoutResult.NotEnoughPoints(next.customerPoints().points())));
        } else {
            var points = new Tender.Points(spent, next.customerPoints().scheme().worth(spent));
            var objection = vouchers.objection(points);
            if (objection.isEmpty()) {
                giveOrSell(points);
            } else {
                end.tell(objection);
            }
        }
    }

    /// A partial payment is added, and another means is chosen for what is still due.
    private void giveOrSell(Tender tender) {
        if (tender.amount().compareTo(next.due().plus(tendered.raisedBy(tender))) >= 0) {
            sell(List.of(tender));
            return;
        }
        tendered.add(new ReceivedTender(next.means(), tender, Money.ZERO));
        next.chooseAfter(next.means().kind());
    }

    private void sell(List<Tender> last) {
        end.sell(tendered.tenders(last), List.of());
    }

    @Override
    public PaidSoFar paidSoFar() {
        return new PaidSoFar(tendered.total().minus(tendered.due()), tendered.due());
    }

    @Override
    public PaymentState state(String message, boolean busy, @Nullable Sale sale) {
        return texts.state(new PaymentTexts.Facts(
                tendered.total(),
                next.due(),
                tendered.given(),
                next.means(),
                tendered.rounding(next.means()),
                rules,
                next.typed(),
                next.offered(),
                next.foreign(),
                message,
                next.customerPoints().points(),
                next.spendable(tendered.due()),
                next.customerPoints().scheme(),
                ticket.customer() != null,
                next.account(),
                ticket.basket().accountPayment().isPositive(),
                busy,
                cardTexts.panel(cards),
                cards.isThere(),
                tip.panel(context.formats(), isBegun()),
                sale));
    }
}
