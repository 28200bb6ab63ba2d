package org.comptoir.desktop.till.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.comptoir.customers.account.Accounts;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.desktop.email.ReceiptEmailModel;
import org.comptoir.desktop.email.ReceiptEmails;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketModel;
import org.comptoir.desktop.till.ticket.TicketStage;
import org.comptoir.desktop.ui.field.KeyPad;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.shop.devices.CardTerminals;
import org.comptoir.shop.open.SellingServices;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The payment of the ticket, from its first tender until the next ticket. It is open while the ticket is in a
/// payment stage.
public final class PaymentController {

    private static final String RECORDING = "recording";

    private final ScreenContext context;
    private final SellingServices services;
    private final Loyalty loyalty;
    private final Accounts accounts;
    private final CardTerminals terminals;
    private final TicketController ticket;
    private final ReceiptIssuer receipts;
    private final ReceiptHandling handling;
    private final CashDrawer drawer;
    private final ReceiptEmails emails;
    private final FiscalIssuer fiscal;
    private final Texts texts;
    private TenderRules rules = TenderRules.DEFAULT;
    private final ReadOnlyObjectWrapper<@Nullable PaymentModel> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final List<Scanned> held = new ArrayList<>();

    public PaymentController(
            ScreenContext context,
            SellingServices services,
            Loyalty loyalty,
            Accounts accounts,
            CardTerminals terminals,
            TicketController ticket,
            ReceiptIssuer receipts,
            CashDrawer drawer,
            ReceiptEmails emails,
            FiscalIssuer fiscal) {
        this.context = context;
        this.services = services;
        this.loyalty = loyalty;
        this.accounts = accounts;
        this.terminals = terminals;
        this.ticket = ticket;
        this.receipts = receipts;
        handling = new ReceiptHandling(context, services, receipts);
        this.drawer = drawer;
        this.emails = emails;
        this.fiscal = fiscal;
        texts = context.texts("sell");
        ticket.model().stageProperty().subscribe(this::follow);
        ticket.model().chargedProperty().subscribe(charged -> {
            if (charged) {
                open();
            }
        });
    }

    /// Reads again how payments are taken, and which receipts are printed.
    public void refresh() {
        context.tasks()
                .of(services::tenderRules)
                .onSuccess(read -> rules = read)
                .start();
        handling.refresh();
        emails.refresh();
    }

    private void follow(TicketStage stage) {
        if (stage == TicketStage.OPEN) {
            emails.model().close();
            current.set(null);
        }
    }

    /// The open payment, if any.
    public ReadOnlyObjectProperty<@Nullable PaymentModel> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return current.get() != null;
    }

    /// Where the receipt goes by e-mail.
    public ReceiptEmailModel email() {
        return emails.model();
    }

    /// What the done page offers.
    public ReceiptOffer receiptOffer() {
        var paying = current.get();
        return (paying == null ? Optional.<Sale>empty() : paying.sale())
                .map(handling::offer)
                .orElseGet(() -> new ReceiptOffer(receipts.hasPrinter(), false, ""));
    }

    /// Opens the payment of the ticket.
    public void begin() {
        if (ticket.basket().isEmpty()) {
            warn(Message.of(context.texts("sales").get("sales.refused.empty")));
            return;
        }
        ticket.closePrompt();
        context.messages().dismiss(TicketController.TOPIC);
        if (!isOpen()) {
            ticket.whenGranted(this::open);
        }
    }

    private void open() {
        if (!isOpen()) {
            ticket.model().selectedProperty().set(TicketModel.NONE);
            ticket.enter(TicketStage.PAYMENT_OPEN);
            open(new PaymentModel(context, services, loyalty, accounts, terminals, rules, ticket, drawer));
            payWithDeposits();
        }
    }

    /// What was paid in advance for the goods of the ticket pays them first.
    private void payWithDeposits() {
        var paying = current.get();
        var priced = ticket.priced();
        context.tasks()
                .of(() -> ticket.orders().deposits(priced))
                .onSuccess(deposits -> {
                    if (paying != null && current.get() == paying) {
                        deposits.forEach(paying::deposit);
                    }
                })
                .start();
    }

    private void open(PaymentModel paying) {
        paying.onTip(this::tip);
        paying.onSold(handling::sold);
        paying.onRecorded(fiscal::issue);
        current.set(paying);
        paying.stateProperty().subscribe(state -> follow(paying));
    }

    /// The payment begins anew with another total.
    private void tip(Money amount) {
        ticket.tip(amount, this::begin);
    }

    /// Results that arrive after a payment was closed no longer concern the ticket.
    private void follow(PaymentModel paying) {
        if (current.get() == paying) {
            ticket.enter(paying.stage());
        }
        if (!paying.isSelling()) {
            context.messages().dismiss(RECORDING);
        }
    }

    /// Pays with a voucher, in the open payment or a new one.
    public void payWith(VoucherCode voucher) {
        begin();
        var paying = current.get();
        if (paying != null) {
            paying.voucher(voucher.scanned());
        }
    }

    /// Pays with the customer's first voucher.
    public void payWithCustomersVoucher() {
        var customer = ticket.customer();
        if (customer != null && !customer.vouchers().isEmpty()) {
            payWith(customer.vouchers().getFirst().code());
        }
    }

    public void finish() {
        accept(new PaymentRequest.Finish());
    }

    /// One step back: from the done page to the next ticket, from the payment to its ticket.
    public void back() {
        accept(new PaymentRequest.Back());
    }

    public void accept(PaymentRequest request) {
        var paying = current.get();
        if (paying == null) {
            return;
        }
        var sale = paying.sale();
        if (sale.isPresent()) {
            afterwards(sale.get(), request);
        } else if (request instanceof PaymentRequest.Back) {
            if (!paying.closeChoice()) {
                close(paying);
            }
        } else {
            paying.accept(request);
        }
    }

    /// A payment cannot be left until the outcome of its sale is known.
    private void close(PaymentModel paying) {
        if (paying.isSelling()) {
            sayRecording(texts.get("sell.paying.recording"), "");
        } else if (paying.isBoundByCard()) {
            warn(Message.of(texts.get("sell.paying.card"), texts.get("sell.paying.card.hint"))
                    .withIcon(MaterialDesignC.CREDIT_CARD_OUTLINE));
        } else {
            ticket.enter(TicketStage.OPEN);
        }
    }

    private void afterwards(Sale sale, PaymentRequest request) {
        switch (request) {
            case PaymentRequest.PrintReceipt() -> {
                receipts.print(sale);
                ticket.startNew();
            }
            case PaymentRequest.SaveReceipt() -> receipts.save(sale);
            case PaymentRequest.EmailReceipt() -> email(sale);
            case PaymentRequest.Back() -> {
                if (!emails.model().close()) {
                    ticket.startNew();
                }
            }
            case PaymentRequest.NextTicket(), PaymentRequest.Finish() -> ticket.startNew();
            case PaymentRequest.ToInvoice() -> {
                ticket.startNew();
                context.navigator().openSale(sale.number());
            }
            case PaymentRequest.Choose ignored -> {}
            case PaymentRequest.Press ignored -> {}
            case PaymentRequest.GiveQuick ignored -> {}
            case PaymentRequest.TakeBack ignored -> {}
            case PaymentRequest.ScanVoucher ignored -> {}
            case PaymentRequest.EnterVoucher ignored -> {}
            case PaymentRequest.AskTerminal ignored -> {}
            case PaymentRequest.SettleCard ignored -> {}
            case PaymentRequest.ChooseTip ignored -> {}
            case PaymentRequest.GiveTip ignored -> {}
        }
    }

    /// The next ticket begins once the receipt is in the outbox, unless it has begun by then.
    private void email(Sale sale) {
        var paying = current.get();
        emails.begin(sale, () -> receipts.numbered(sale), () -> {
            receipts.issued(sale);
            if (paying != null && paying == current.get()) {
                ticket.startNew();
            }
        });
    }

    /// Handles a scan while a payment is open: a voucher pays, and codes scanned while the sale is being recorded
    /// are held until the payment is left. Anything else belongs to the ticket: it closes a payment that is done or
    /// has no tender yet.
    ///
    /// @return whether it was handled; if not, it is to be looked up and added to the ticket
    public boolean takes(Scanned scanned) {
        var paying = current.get();
        if (paying == null) {
            return false;
        }
        if (paying.isSelling()) {
            hold(scanned);
            return true;
        }
        // The scanner's digits were entered as an amount.
        paying.accept(new PaymentRequest.Press(KeyPad.CLEAR));
        if (paying.sale().isPresent()) {
            ticket.startNew();
            return false;
        }
        return switch (scanned) {
            case Scanned.VoucherCode(var voucher) -> pay(paying, voucher.scanned());
            case Scanned.DamagedVoucher(var damaged) -> pay(paying, damaged);
            case Scanned.ArticleCode ignored -> keepsOut(paying);
            case Scanned.CustomerCard ignored -> keepsOut(paying);
            case Scanned.TicketCode ignored -> keepsOut(paying);
            case Scanned.OrderCode ignored -> keepsOut(paying);
            case Scanned.Unknown(var code) -> fiscal.takesLottery(ticket.requestId(), code) || keepsOut(paying);
        };
    }

    /// It is not known yet which ticket it belongs to.
    private void hold(Scanned scanned) {
        held.add(scanned);
        sayRecording(texts.get("sell.paying.held"), texts.get("sell.paying.held.hint"));
    }

    /// The codes scanned while a sale was being recorded, in order; each is returned once.
    public List<Scanned> takeHeldScans() {
        var scans = List.copyOf(held);
        held.clear();
        return scans;
    }

    private void sayRecording(String happened, String toDo) {
        var message = Message.of(happened, toDo).withIcon(MaterialDesignC.CLOCK_OUTLINE);
        context.messages().lasting(RECORDING, Level.WARNING, message);
    }

    private static boolean pay(PaymentModel paying, String voucher) {
        paying.voucher(voucher);
        return true;
    }

    private boolean keepsOut(PaymentModel paying) {
        if (paying.isBegun()) {
            warn(Message.of(texts.get("sell.scan.paying"), texts.get("sell.nothing.added"))
                    .withIcon(MaterialDesignC.CASH_REGISTER));
            return true;
        }
        close(paying);
        return false;
    }

    private void warn(Message message) {
        context.messages().warn(TicketController.TOPIC, message);
    }

    /// Opens the next ticket if the current sale is done, so that input for it need not wait.
    public void endIfDone() {
        if (ticket.model().stageProperty().get() == TicketStage.SOLD) {
            ticket.startNew();
        }
    }
}
