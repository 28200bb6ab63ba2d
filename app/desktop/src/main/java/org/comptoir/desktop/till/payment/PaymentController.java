package org.comptoir.desktop.till.payment;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketModel;
import org.comptoir.desktop.till.ticket.TicketStage;
import org.comptoir.desktop.ui.field.KeyPad;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The payment of the ticket, from its first tender until the next ticket begins. It is open as long as the ticket is
/// in a stage of being paid.
public final class PaymentController {

    private static final String RECORDING = "recording";

    private final ScreenContext context;
    private final OpenShop shop;
    private final TicketController ticket;
    private final ReceiptIssuer receipts;
    private final CashDrawer drawer;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable PaymentModel> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final List<Scanned> held = new ArrayList<>();

    public PaymentController(
            ScreenContext context, OpenShop shop, TicketController ticket, ReceiptIssuer receipts, CashDrawer drawer) {
        this.context = context;
        this.shop = shop;
        this.ticket = ticket;
        this.receipts = receipts;
        this.drawer = drawer;
        texts = context.texts("sell");
        ticket.model().stageProperty().subscribe(this::follow);
    }

    private void follow(TicketStage stage) {
        if (stage == TicketStage.OPEN) {
            current.set(null);
        }
    }

    /// The payment that is open, if one is.
    public ReadOnlyObjectProperty<@Nullable PaymentModel> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return current.get() != null;
    }

    /// Opens the payment of what is on the ticket.
    public void begin() {
        if (ticket.basket().isEmpty()) {
            warn(Message.of(context.texts("sales").get("sales.refused.empty")));
            return;
        }
        ticket.closePrompt();
        context.messages().dismiss(TicketController.TOPIC);
        if (!isOpen()) {
            open(new PaymentModel(context, shop, ticket, drawer));
        }
    }

    private void open(PaymentModel paying) {
        ticket.model().selectedProperty().set(TicketModel.NONE);
        ticket.enter(TicketStage.PAYMENT_OPEN);
        current.set(paying);
        paying.stateProperty().subscribe(state -> follow(paying));
    }

    /// What comes back after a payment was closed concerns the ticket no more.
    private void follow(PaymentModel paying) {
        if (current.get() == paying) {
            ticket.enter(paying.stage());
        }
        if (!paying.isSelling()) {
            context.messages().dismiss(RECORDING);
        }
    }

    /// Pays with a voucher that was found, in the payment that is open or in a new one.
    public void payWith(VoucherCode voucher) {
        begin();
        var paying = current.get();
        if (paying != null) {
            paying.voucher(voucher.scanned());
        }
    }

    /// Pays with the first of the vouchers that the ticket's customer has.
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
            close(paying);
        } else {
            paying.accept(request);
        }
    }

    /// Until it is known what became of a sale, nobody leaves it.
    private void close(PaymentModel paying) {
        if (paying.isSelling()) {
            sayRecording(texts.get("sell.paying.recording"), "");
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
            case PaymentRequest.NoReceipt(), PaymentRequest.Finish(), PaymentRequest.Back() -> ticket.startNew();
            case PaymentRequest.Choose ignored -> {}
            case PaymentRequest.Press ignored -> {}
            case PaymentRequest.GiveQuick ignored -> {}
            case PaymentRequest.TakeBack ignored -> {}
            case PaymentRequest.ScanVoucher ignored -> {}
            case PaymentRequest.EnterVoucher ignored -> {}
        }
    }

    /// A scan while a payment is open: a voucher pays, and what is scanned while the sale is recorded is held until the
    /// payment is left. Anything else belongs to the ticket: it closes a payment that is done, or for which nothing
    /// was given.
    ///
    /// @return whether it is settled; if not, it is to be found and put on the ticket
    public boolean takes(Scanned scanned) {
        var paying = current.get();
        if (paying == null) {
            return false;
        }
        if (paying.isSelling()) {
            hold(scanned);
            return true;
        }
        // The scanner's digits were taken for an amount while they came.
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
            case Scanned.Unknown ignored -> keepsOut(paying);
        };
    }

    /// Nobody knows yet whose ticket it is for.
    private void hold(Scanned scanned) {
        held.add(scanned);
        sayRecording(texts.get("sell.paying.held"), texts.get("sell.paying.held.hint"));
    }

    /// What was scanned while a sale was recorded, in that order; each scan is told once.
    public List<Scanned> takeHeldScans() {
        var scans = List.copyOf(held);
        held.clear();
        return scans;
    }

    private void sayRecording(String happened, String toDo) {
        context.messages().warn(RECORDING, Message.of(happened, toDo).withIcon(MaterialDesignC.CLOCK_OUTLINE));
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

    /// What is for the next ticket need not wait until somebody leaves the page of a sale that is done.
    public void endIfDone() {
        if (ticket.model().stageProperty().get() == TicketStage.SOLD) {
            ticket.startNew();
        }
    }
}
