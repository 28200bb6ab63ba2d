package org.comptoir.desktop.till.payment;

import java.util.List;
import org.comptoir.customers.account.Accounts;
import org.comptoir.customers.account.CustomerAccount;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.shop.open.SellingServices;
import org.comptoir.shop.selling.DepositPayment;
import org.jspecify.annotations.Nullable;

/// The customer is paid out for a ticket of which more comes back than is sold.
final class Refunding implements PaymentSide {

    private final ScreenContext context;
    private final SellingServices services;
    private final Accounts accounts;
    private final TicketController ticket;
    private final RefundChoice choice;
    private final CardCharges cards;
    private final RefundTexts texts;
    private final CardTexts cardTexts;
    private final CheckoutRefusalText refusals;
    private final PaymentEnd end;

    Refunding(
            ScreenContext context,
            SellingServices services,
            Accounts accounts,
            CardCharges cards,
            TicketController ticket,
            PaymentEnd end) {
        this.context = context;
        this.services = services;
        this.accounts = accounts;
        this.cards = cards;
        this.ticket = ticket;
        this.end = end;
        choice = new RefundChoice(ticket.total().negate(), ticket.priced().leastCreditNote());
        texts = new RefundTexts(context.formats());
        cardTexts = new CardTexts(context.formats());
        refusals = new CheckoutRefusalText(context.formats());
        cards.approved().forEach(choice::credited);
    }

    @Override
    public void read() {
        var priced = ticket.priced();
        var customer = ticket.customer();
        context.tasks()
                .of(() -> RefundTerms.read(
                        services,
                        priced,
                        customer == null
                                ? CustomerAccount.NONE
                                : accounts.of(customer.customer().id())))
                .onSuccess(read -> {
                    choice.use(read);
                    end.show();
                })
                .start();
    }

    @Override
    public void use(TenderRules read) {
        // Nothing is paid out by rules.
    }

    @Override
    public boolean isBegun() {
        return choice.isBegun();
    }

    @Override
    public boolean isLookingUp() {
        return false;
    }

    @Override
    public void accept(PaymentRequest request) {
        switch (request) {
            case PaymentRequest.Choose(var means) -> choice.choose(means.kind());
            case PaymentRequest.Press(var key) -> choice.press(key);
            case PaymentRequest.TakeBack(var index) -> takeBack(index);
            case PaymentRequest.Finish() -> finish();
            case PaymentRequest.ScanVoucher ignored -> refuseVoucher();
            case PaymentRequest.EnterVoucher ignored -> refuseVoucher();
            case PaymentRequest.GiveQuick ignored -> {}
            case PaymentRequest.Back(),
                    PaymentRequest.PrintReceipt(),
                    PaymentRequest.SaveReceipt(),
                    PaymentRequest.EmailReceipt(),
                    PaymentRequest.NextTicket(),
                    PaymentRequest.ToInvoice(),
                    PaymentRequest.AskTerminal() -> {}
            case PaymentRequest.SettleCard ignored -> {}
            case PaymentRequest.ChooseTip ignored -> {}
            case PaymentRequest.GiveTip ignored -> {}
        }
    }

    private void takeBack(int index) {
        if (choice.isCredited(index)) {
            end.tell(cardTexts.isCredited());
        } else {
            choice.takeBack(index);
        }
    }

    private void refuseVoucher() {
        end.tell(refusals.of(new CheckoutResult.NothingToPay(choice.owed())));
    }

    private void finish() {
        if (!choice.isReady()) {
            return;
        }
        if (choice.isTooMuch()) {
            end.tell(refusals.of(
                    new CheckoutResult.RefundTooMuch(choice.offered().minus(choice.left()))));
        } else if (choice.kind() == TenderKind.CARD && choice.offered().isPositive() && cards.isThere()) {
            cards.refund(choice.offered());
        } else if (choice.ends()) {
            end.sell(List.of(), choice.payouts());
        } else {
            choice.add();
        }
    }

    @Override
    public boolean closeChoice() {
        return false;
    }

    @Override
    public void voucher(String text) {
        refuseVoucher();
    }

    /// Nothing is to be paid, so the deposit stays where it is.
    @Override
    public void deposit(DepositPayment deposit) {
        end.show();
    }

    @Override
    public void ended(CardCharges.Outcome outcome) {
        end.tell(cardTexts.credited(outcome));
        if (outcome instanceof CardCharges.Outcome.Done(var amount)) {
            choice.credited(amount);
            if (choice.left().isZero() && choice.isReady()) {
                end.sell(List.of(), choice.payouts());
            }
        }
        end.show();
    }

    @Override
    public PaidSoFar paidSoFar() {
        return new PaidSoFar(Money.ZERO, ticket.total());
    }

    @Override
    public PaymentState state(String message, boolean busy, @Nullable Sale sale) {
        return texts.state(
                choice,
                ticket.priced().total(),
                message,
                busy,
                cardTexts.panel(cards).orElse(null),
                cards.isThere() ? cardTexts.ready() : "",
                sale);
    }
}
