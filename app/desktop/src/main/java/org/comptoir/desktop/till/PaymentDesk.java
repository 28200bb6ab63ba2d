package org.comptoir.desktop.till;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.comptoir.desktop.till.payment.PaymentModel;
import org.comptoir.desktop.till.payment.ReceiptIssuer;
import org.comptoir.desktop.till.payment.page.PaymentRequest;
import org.comptoir.desktop.till.payment.page.PaymentView;
import org.comptoir.desktop.till.ticket.TicketModel;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.desktop.till.workplace.TillMessage;
import org.comptoir.desktop.ui.field.KeyPad;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The payment in place of the catalogue, from its first tender to the done page.
final class PaymentDesk {

    /// What ends a payment.
    ///
    /// @param show a page in place of the catalogue; null for the catalogue itself
    /// @param nextTicket after a sale
    /// @param soldBefore told of the sale that was made of this ticket before its goods changed
    /// @param scan takes what was scanned while the sale was being recorded
    record Ways(Consumer<@Nullable Node> show, Runnable nextTicket, Consumer<Sale> soldBefore, Consumer<String> scan) {}

    private static final String RECORDING = "recording";

    private record Open(PaymentModel model, PaymentView view) {}

    private final TillContext context;
    private final ReceiptIssuer receipts;
    private final Ways ways;
    private final Texts texts;
    private final List<String> held = new ArrayList<>();
    private @Nullable Open open;

    PaymentDesk(TillContext context, ReceiptIssuer receipts, Ways ways) {
        this.context = context;
        this.receipts = receipts;
        this.ways = ways;
        texts = context.texts("sell");
    }

    /// Opens a payment; a voucher that is found while one is open pays there.
    void begin(PaymentModel.Bill bill, TicketModel ticket, @Nullable VoucherCode voucher) {
        context.voice().dismiss(TillContext.TOPIC);
        if (open == null) {
            open = show(
                    new PaymentModel(context, bill, new PaymentModel.Ends(receipts::openDrawerFor, this::soldBefore)),
                    ticket);
        }
        if (voucher != null) {
            open.model().voucher(voucher.scanned());
        }
    }

    private Open show(PaymentModel paying, TicketModel ticket) {
        var view = new PaymentView(
                paying.stateProperty(),
                ticket,
                context.texts("payment"),
                context.texts("ticket"),
                receipts::hasPrinter,
                this::accept);
        ticket.selectedProperty().set(TicketModel.NONE);
        paying.stateProperty().subscribe(state -> {
            if (!paying.isSelling()) {
                context.voice().dismiss(RECORDING);
            }
        });
        ways.show().accept(view);
        view.focus().requestFocus();
        return new Open(paying, view);
    }

    boolean isOpen() {
        return open != null;
    }

    /// Where the focus belongs while a payment is open.
    Optional<Node> focus() {
        return Optional.ofNullable(open).map(paying -> paying.view().focus());
    }

    void finish() {
        accept(new PaymentRequest.Finish());
    }

    /// One step back: from the done page to the next ticket, from the payment to its ticket.
    void back() {
        accept(new PaymentRequest.Back());
    }

    private void accept(PaymentRequest request) {
        var paying = open;
        if (paying == null) {
            return;
        }
        var sale = paying.model().sale();
        if (sale.isPresent()) {
            afterwards(sale.get(), request);
        } else if (request instanceof PaymentRequest.Back) {
            backToTicket(paying);
        } else {
            paying.model().accept(request);
        }
    }

    private void backToTicket(Open paying) {
        if (paying.model().isSelling()) {
            sayRecording(texts.get("sell.paying.recording"), "");
        } else {
            leave();
            takeHeld();
        }
    }

    private void soldBefore(Sale sale) {
        leave();
        ways.soldBefore().accept(sale);
        takeHeld();
    }

    private void afterwards(Sale sale, PaymentRequest request) {
        switch (request) {
            case PaymentRequest.PrintReceipt() -> {
                receipts.print(sale);
                next();
            }
            case PaymentRequest.SaveReceipt() -> receipts.save(sale);
            case PaymentRequest.NoReceipt(), PaymentRequest.Finish(), PaymentRequest.Back() -> next();
            case PaymentRequest.Choose ignored -> {}
            case PaymentRequest.Press ignored -> {}
            case PaymentRequest.GiveQuick ignored -> {}
            case PaymentRequest.TakeBack ignored -> {}
            case PaymentRequest.ScanVoucher ignored -> {}
            case PaymentRequest.EnterVoucher ignored -> {}
        }
    }

    /// A scan while a payment is open: a voucher pays; anything else belongs to the ticket, and so is taken once the
    /// sale is done or nothing was handed over yet.
    ///
    /// @return whether the scan is to go on to the ticket
    boolean leavesToTicket(String code) {
        var paying = open;
        if (paying == null) {
            return true;
        }
        if (paying.model().isSelling()) {
            hold(code);
            return false;
        }
        // The scanner's figures were taken for an amount while they came.
        paying.model().accept(new PaymentRequest.Press(KeyPad.CLEAR));
        if (paying.model().sale().isPresent()) {
            next();
            return true;
        }
        return switch (ScanReader.read(code)) {
            case Scanned.VoucherCode(var voucher) -> use(paying, voucher.scanned());
            case Scanned.DamagedVoucher(var damaged) -> use(paying, damaged);
            case Scanned.ArticleCode ignored -> leavesTo(paying);
            case Scanned.CustomerCard ignored -> leavesTo(paying);
            case Scanned.TicketCode ignored -> leavesTo(paying);
            case Scanned.Unknown ignored -> leavesTo(paying);
        };
    }

    /// Nobody knows yet whose ticket it is for.
    private void hold(String code) {
        held.add(code);
        sayRecording(texts.get("sell.paying.held"), texts.get("sell.paying.held.hint"));
    }

    private void takeHeld() {
        var codes = List.copyOf(held);
        held.clear();
        codes.forEach(ways.scan());
    }

    private void sayRecording(String happened, String toDo) {
        context.voice()
                .say(
                        RECORDING,
                        new TillMessage(
                                TillMessage.Kind.AMBER, MaterialDesignC.CLOCK_OUTLINE, happened, toDo, List.of()));
    }

    private static boolean use(Open paying, String voucher) {
        paying.model().voucher(voucher);
        return false;
    }

    private boolean leavesTo(Open paying) {
        if (paying.model().isBegun()) {
            warn("sell.scan.paying", "sell.nothing.added");
            return false;
        }
        backToTicket(paying);
        return true;
    }

    /// Asked before the ticket changes other than by its own payment, as by an undo. A payment for which nothing was
    /// given yet gives way to its ticket; any other goes on for what it was begun for, which is said.
    ///
    /// @return whether the ticket may change
    boolean givesWay() {
        var paying = open;
        if (paying == null) {
            return true;
        }
        var model = paying.model();
        if (model.sale().isPresent()) {
            warn("sell.paying.sold", "sell.nothing.changed");
            return false;
        }
        if (model.isBusy() || model.isBegun()) {
            warn("sell.scan.paying", "sell.nothing.changed");
            return false;
        }
        backToTicket(paying);
        return true;
    }

    private void warn(String happened, String toDo) {
        context.voice()
                .say(
                        TillContext.TOPIC,
                        new TillMessage(
                                TillMessage.Kind.AMBER,
                                MaterialDesignC.CASH_REGISTER,
                                texts.get(happened),
                                texts.get(toDo),
                                List.of()));
    }

    /// What is for the next ticket need not wait until somebody leaves the page of a sale that is done.
    void endIfDone() {
        if (open != null && open.model().sale().isPresent()) {
            next();
        }
    }

    private void next() {
        leave();
        ways.nextTicket().run();
        takeHeld();
    }

    private void leave() {
        open = null;
        ways.show().accept(null);
    }
}
