package org.comptoir.desktop.till.payment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.till.payment.page.PaymentRequest;
import org.comptoir.desktop.till.payment.page.PaymentState;
import org.comptoir.desktop.till.payment.page.TenderChoice;
import org.comptoir.desktop.till.ticket.TicketCustomer;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.jspecify.annotations.Nullable;

/// Being paid for one ticket: what was given, what is left, and the sale at the end.
public final class PaymentModel {

    /// The ticket to be paid.
    ///
    /// @param inTurn so that the ticket is kept before it is sold
    public record Bill(
            Basket basket, UUID requestId, @Nullable TicketCustomer customer, SerialTasks inTurn) {}

    /// What a payment comes to.
    ///
    /// @param sold told of the sale once it is recorded
    /// @param soldBefore told of the sale made of this ticket before its goods changed: nothing is sold now
    public record Ends(Consumer<Sale> sold, Consumer<Sale> soldBefore) {}

    private final TillContext context;
    private final Bill bill;
    private final Ends ends;
    private final TenderedSoFar tally;
    private final TypedAmount typed = new TypedAmount();
    private final PaymentTexts words;
    private final CheckoutRefusalText refusals;
    private final SaleSubmission registering;
    private final ReadOnlyObjectWrapper<PaymentState> state;
    private final ObjectProperty<@Nullable Sale> sale = new SimpleObjectProperty<>(this, "sale");
    private TenderChoice chosen = TenderChoice.CASH;
    private String message = "";
    private boolean selling;
    private int checking;
    private CustomerPoints purse = CustomerPoints.NONE;

    public PaymentModel(TillContext context, Bill bill, Ends ends) {
        this.context = context;
        this.bill = bill;
        this.ends = ends;
        tally = new TenderedSoFar(bill.basket().price(context.priceBook()).total());
        words = new PaymentTexts(context.formats());
        refusals = new CheckoutRefusalText(context.formats());
        registering = new SaleSubmission(context, bill, words);
        state = new ReadOnlyObjectWrapper<>(this, "state", snapshot());
        readPoints();
    }

    private void readPoints() {
        var customer = bill.customer();
        if (customer == null) {
            return;
        }
        var loyalty = context.shop().customerFile().loyalty();
        context.guard(context.tasks()
                        .of(() -> new CustomerPoints(
                                loyalty.scheme(),
                                loyalty.balance(customer.customer().id()))))
                .onSuccess(read -> {
                    purse = read;
                    show();
                })
                .start();
    }

    public ReadOnlyObjectProperty<PaymentState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The sale, once it is made.
    public Optional<Sale> sale() {
        return Optional.ofNullable(sale.get());
    }

    /// Whether leaving would forget something that was handed over.
    public boolean isBegun() {
        return !tally.isEmpty() && sale.get() == null;
    }

    /// Whether the sale is being recorded: until it is known what became of it, nobody leaves.
    public boolean isSelling() {
        return selling;
    }

    /// What is being handed over: what was typed, or all that is due.
    private Money offered() {
        return typed.amount().orElseGet(this::usual);
    }

    private Money usual() {
        return switch (chosen) {
            case CASH, CARD, VOUCHER -> tally.due();
            case POINTS -> purse.scheme().worth(spendable(tally.due()));
        };
    }

    /// Whether an answer is awaited: about the sale, or about a voucher.
    public boolean isBusy() {
        return selling || checking > 0;
    }

    private int spendable(Money upTo) {
        return tally.holdsPoints() ? 0 : purse.spendable(upTo);
    }

    public void accept(PaymentRequest request) {
        if (isBusy() || sale.get() != null) {
            return;
        }
        message = "";
        switch (request) {
            case PaymentRequest.Choose(var kind) -> choose(kind);
            case PaymentRequest.Press(var says) -> typed.press(says);
            case PaymentRequest.GiveQuick(var index) -> giveQuick(index);
            case PaymentRequest.TakeBack(var index) -> tally.takeBack(index);
            case PaymentRequest.ScanVoucher() -> choose(TenderChoice.VOUCHER);
            case PaymentRequest.EnterVoucher(var code) -> voucher(code);
            case PaymentRequest.Finish() -> finish();
            case PaymentRequest.Back(),
                    PaymentRequest.PrintReceipt(),
                    PaymentRequest.SaveReceipt(),
                    PaymentRequest.NoReceipt() -> {}
        }
        show();
    }

    private void choose(TenderChoice kind) {
        chosen = kind;
        typed.set("");
    }

    private void giveQuick(int index) {
        var amounts = CashSuggestions.of(tally.due());
        if (index < amounts.size()) {
            typed.set(context.formats().moneyWithoutSymbol(amounts.get(index)));
        }
    }

    /// A voucher that was scanned or typed.
    public void voucher(String text) {
        if (selling || sale.get() != null) {
            return;
        }
        choose(TenderChoice.VOUCHER);
        var code = VoucherCode.read(text);
        if (code.isEmpty()) {
            message = words.mistypedVoucher();
        } else if (tally.holds(code.get())) {
            message = words.voucherTwice();
        } else {
            message = "";
            check(code.get());
        }
        show();
    }

    private void check(VoucherCode code) {
        checking++;
        context.guard(context.tasks()
                        .of(() -> context.shop().counter().vouchers().check(code)))
                .onSuccess(this::take)
                .onFinished(() -> {
                    checking--;
                    show();
                })
                .start();
    }

    private void take(VoucherCheck check) {
        if (check instanceof VoucherCheck.Usable(var voucher)) {
            take(voucher);
        } else {
            message = words.of(check);
        }
    }

    private void take(Voucher voucher) {
        if (tally.holds(voucher.code())) {
            message = words.voucherTwice();
            return;
        }
        var amount = voucher.balance().min(tally.due());
        if (!amount.isPositive()) {
            message = words.nothingDue();
            return;
        }
        tally.add(new ReceivedTender(
                TenderChoice.VOUCHER,
                new Tender.VoucherTender(voucher.code(), amount),
                voucher.balance().minus(amount)));
        choose(TenderChoice.CASH);
    }

    private void finish() {
        if (!tally.due().isPositive()) {
            sell(List.of());
            return;
        }
        switch (chosen) {
            case CASH -> giveOrSell(new Tender.Cash(offered()));
            case CARD -> card();
            case POINTS -> points();
            case VOUCHER -> message = words.scanVoucher();
        }
    }

    private void card() {
        var tooMuch = offered().minus(tally.due());
        if (tooMuch.isPositive()) {
            refuse(refusals.of(new CheckoutResult.TooMuchNonCash(tooMuch)));
        } else {
            giveOrSell(new Tender.Card(offered()));
        }
    }

    private void points() {
        var spent = spendable(offered().min(tally.due()));
        if (spent == 0) {
            refuse(refusals.of(new CheckoutResult.NotEnoughPoints(purse.points())));
        } else {
            giveOrSell(new Tender.Points(spent, purse.scheme().worth(spent)));
        }
    }

    /// What pays only a part is kept, and what is missing is said.
    private void giveOrSell(Tender tender) {
        if (tender.amount().compareTo(tally.due()) >= 0) {
            sell(List.of(tender));
            return;
        }
        tally.add(new ReceivedTender(chosen, tender, Money.ZERO));
        choose(TenderChoice.CASH);
        message = refusals.of(new CheckoutResult.NotEnoughPaid(tally.due()));
    }

    private void sell(List<Tender> last) {
        selling = true;
        registering.start(
                tally.tenders(last),
                new SaleSubmission.Answers(this::sold, this::soldBefore, this::refuse, this::await));
    }

    private void sold(Sale made) {
        selling = false;
        sale.set(made);
        show();
        ends.sold().accept(made);
    }

    private void soldBefore(Sale made) {
        selling = false;
        show();
        ends.soldBefore().accept(made);
    }

    private void refuse(String sentence) {
        selling = false;
        message = sentence;
        show();
    }

    /// The sale is asked for again: nobody leaves meanwhile.
    private void await(String sentence) {
        message = sentence;
        show();
    }

    private void show() {
        state.set(snapshot());
    }

    private PaymentState snapshot() {
        return words.state(new PaymentTexts.Facts(
                tally.total(),
                tally.due(),
                tally.given(),
                chosen,
                typed.text(),
                offered(),
                message,
                purse.points(),
                spendable(tally.due()),
                purse.scheme(),
                bill.customer() != null,
                isBusy(),
                sale.get()));
    }
}
