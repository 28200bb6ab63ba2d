package org.comptoir.app.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.comptoir.app.task.InTurn;
import org.comptoir.app.task.Work;
import org.comptoir.app.ticket.TicketCustomer;
import org.comptoir.app.ticket.Workplace;
import org.comptoir.app.ui.field.KeyPad;
import org.comptoir.customers.loyalty.LoyaltyScheme;
import org.comptoir.pos.database.Unavailable;
import org.comptoir.pos.database.UnavailableText;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Basket;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Refused;
import org.comptoir.pos.sales.RefusalText;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.staff.NotPermitted;
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
            Basket basket, UUID requestId, @Nullable TicketCustomer customer, InTurn inTurn) {}

    private static final int LONGEST = 10;

    private final Workplace at;
    private final Bill bill;
    private final Consumer<Sale> sold;
    private final Money total;
    private final List<Means> given = new ArrayList<>();
    private final PaymentWords words;
    private final RefusalText refusals;
    private final ReadOnlyObjectWrapper<PaymentState> state;
    private final ObjectProperty<@Nullable Sale> sale = new SimpleObjectProperty<>(this, "sale");
    private TenderKind chosen = TenderKind.CASH;
    private String typed = "";
    private String message = "";
    private boolean busy;
    private int points;
    private LoyaltyScheme scheme = new LoyaltyScheme(0, Money.ZERO, 1);

    /// @param sold told of the sale once it is recorded
    public PaymentModel(Workplace at, Bill bill, Consumer<Sale> sold) {
        this.at = at;
        this.bill = bill;
        this.sold = sold;
        total = bill.basket().price().total();
        words = new PaymentWords(at.formats());
        refusals = new RefusalText(at.formats());
        state = new ReadOnlyObjectWrapper<>(this, "state", snapshot());
        readPoints();
    }

    private void readPoints() {
        var customer = bill.customer();
        if (customer == null) {
            return;
        }
        record Read(LoyaltyScheme scheme, int balance) {}
        var loyalty = at.shop().customerFile().loyalty();
        at.guard(at.tasks()
                        .of(() -> new Read(
                                loyalty.scheme(),
                                loyalty.balance(customer.customer().id()))))
                .then(read -> {
                    scheme = read.scheme();
                    points = read.balance();
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
        return !given.isEmpty() && sale.get() == null;
    }

    private Money due() {
        return total.minus(Money.sum(given.stream().map(Means::amount).toList()));
    }

    /// What is being handed over: what was typed, or all that is due.
    private Money offered() {
        return AmountText.read(typed).filter(Money::isPositive).orElseGet(this::usual);
    }

    private Money usual() {
        return switch (chosen) {
            case CASH, CARD, VOUCHER -> due();
            case POINTS -> scheme.worth(spendable(due()));
        };
    }

    private int spendable(Money upTo) {
        var isSpending = given.stream().anyMatch(means -> means.kind() == TenderKind.POINTS);
        return isSpending || !scheme.valueOfPoint().isPositive() ? 0 : scheme.spendable(points, upTo);
    }

    public void accept(PaymentRequest request) {
        if (busy || sale.get() != null) {
            return;
        }
        switch (request) {
            case PaymentRequest.Choose(var kind) -> choose(kind);
            case PaymentRequest.Press(var says) -> press(says);
            case PaymentRequest.GiveQuick(var index) -> giveQuick(index);
            case PaymentRequest.TakeBack(var index) -> takeBack(index);
            case PaymentRequest.ScanVoucher() -> choose(TenderKind.VOUCHER);
            case PaymentRequest.EnterVoucher(var code) -> voucher(code);
            case PaymentRequest.Finish() -> finish();
            case PaymentRequest.Back(),
                    PaymentRequest.PrintReceipt(),
                    PaymentRequest.SaveReceipt(),
                    PaymentRequest.NoReceipt() -> {}
        }
        show();
    }

    private void choose(TenderKind kind) {
        chosen = kind;
        typed = "";
        message = "";
    }

    private void press(String says) {
        message = "";
        typed = switch (says) {
            case KeyPad.CLEAR -> "";
            case KeyPad.ERASE -> typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1);
            default -> {
                var longer = typed + says;
                var fits = longer.length() <= LONGEST && longer.matches("\\d{0,7}(?:[.,]\\d{0,2})?");
                yield fits ? longer : typed;
            }
        };
    }

    private void giveQuick(int index) {
        var amounts = QuickCash.of(due());
        if (index < amounts.size()) {
            typed = at.formats().moneyBare(amounts.get(index));
            message = "";
        }
    }

    private void takeBack(int index) {
        if (index < given.size()) {
            given.remove(index);
            message = "";
        }
    }

    /// A voucher that was scanned or typed.
    ///
    /// @return whether it has the form of a voucher's code
    public boolean voucher(String text) {
        var code = VoucherCode.read(text);
        if (sale.get() != null) {
            return false;
        }
        chosen = TenderKind.VOUCHER;
        message = "";
        if (code.isEmpty()) {
            message = words.unknownVoucher();
        } else if (given.stream().anyMatch(means -> isVoucher(means, code.get()))) {
            message = words.voucherTwice();
        } else {
            check(code.get());
        }
        show();
        return code.isPresent();
    }

    private static boolean isVoucher(Means means, VoucherCode code) {
        return means.tender() instanceof Tender.VoucherTender(var known, var ignored) && known.equals(code);
    }

    private void check(VoucherCode code) {
        busy = true;
        at.guard(at.tasks().of(() -> at.shop().counter().vouchers().check(code)))
                .then(this::take)
                .lastly(() -> {
                    busy = false;
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
        var amount = voucher.balance().min(due());
        if (!amount.isPositive()) {
            message = words.nothingDue();
            return;
        }
        given.add(new Means(
                TenderKind.VOUCHER,
                new Tender.VoucherTender(voucher.code(), amount),
                voucher.balance().minus(amount)));
        choose(TenderKind.CASH);
    }

    private void finish() {
        message = "";
        if (!due().isPositive()) {
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
        var amount = offered();
        if (amount.compareTo(due()) > 0) {
            refuse(new CheckoutResult.TooMuchNonCash(amount.minus(due())));
        } else {
            giveOrSell(new Tender.Card(amount));
        }
    }

    private void points() {
        var spent = spendable(offered().min(due()));
        if (spent == 0) {
            refuse(new CheckoutResult.NotEnoughPoints(points));
        } else {
            giveOrSell(new Tender.Points(spent, scheme.worth(spent)));
        }
    }

    private void giveOrSell(Tender tender) {
        if (tender.amount().compareTo(due()) >= 0) {
            sell(List.of(tender));
            return;
        }
        given.add(new Means(chosen, tender, Money.ZERO));
        choose(TenderKind.CASH);
    }

    private void sell(List<Tender> last) {
        var tenders = new ArrayList<>(given.stream().map(Means::tender).toList());
        tenders.addAll(last);
        busy = true;
        var person = at.signedIn().get();
        var checkout = at.shop().counter().checkout();
        bill.inTurn()
                .next(
                        () -> checkout.complete(bill.basket(), tenders, person, bill.requestId()),
                        (Work<CheckoutResult> work) -> work.then(this::answered)
                                .unless(NotPermitted.class, problem -> refuse(words.notPermitted(problem)))
                                .unless(Unavailable.Problem.class, problem -> refuse(unavailable(problem)))
                                .unless(RuntimeException.class, this::broke));
    }

    private String unavailable(Unavailable.Problem problem) {
        return UnavailableText.of(problem.reason(), at.formats().language());
    }

    /// What nobody expected is reported; asking again is safe, because the request is answered once only.
    private void broke(RuntimeException error) {
        refuse(words.tryAgain());
        at.tasks().report(error);
    }

    private void answered(CheckoutResult result) {
        busy = false;
        switch (result) {
            case CheckoutResult.Completed(var made, var ignored) -> {
                sale.set(made);
                show();
                sold.accept(made);
            }
            case Refused refused -> {
                refuse(refused);
                show();
            }
        }
    }

    private void refuse(Refused refused) {
        refuse(refusals.of(refused));
    }

    private void refuse(String sentence) {
        busy = false;
        message = sentence;
        show();
    }

    private void show() {
        state.set(snapshot());
    }

    private PaymentState snapshot() {
        return words.state(new PaymentWords.Facts(
                total,
                due(),
                List.copyOf(given),
                chosen,
                typed,
                offered(),
                message,
                points,
                spendable(due()),
                scheme,
                bill.customer() != null,
                busy,
                sale.get()));
    }
}
