package org.comptoir.app.sell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.comptoir.app.desk.Desk;
import org.comptoir.app.payment.PaymentModel;
import org.comptoir.app.payment.PaymentRequest;
import org.comptoir.app.payment.PaymentView;
import org.comptoir.app.payment.Receipts;
import org.comptoir.app.shell.Action;
import org.comptoir.app.shell.Screen;
import org.comptoir.app.ticket.Notice;
import org.comptoir.app.ticket.ShellVoice;
import org.comptoir.app.ticket.Workplace;
import org.comptoir.app.ui.field.KeyPad;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.language.Texts;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.vouchers.VoucherCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The sale, and the payment that slides over it.
public final class SellScreen implements Screen {

    private final Desk desk;
    private final Workplace at;
    private final Texts texts;
    private final SellModel model = new SellModel();
    private final Selling selling;
    private final SellView view;
    private final Receipts receipts;
    private final StackPane place = new StackPane();
    private Consumer<CustomerId> openCustomer = customer -> {};
    private @Nullable PaymentModel payment;
    private @Nullable PaymentView paymentView;
    private boolean started;

    public SellScreen(Desk desk) {
        this.desk = desk;
        at = new Workplace(desk.shop(), desk.signedIn(), desk.tasks(), desk.formats(), new ShellVoice(desk.shell()));
        texts = desk.texts("sell");
        receipts = new Receipts(at, desk.papers(), this::chooseFile);
        var ways = new Selling.Ways(
                this::pay, receipts::reprint, receipts::openDrawer, customer -> openCustomer.accept(customer));
        selling = new Selling(at, model, ways);
        view = new SellView(model, texts, desk.texts("ticket"), selling::accept);
        place.getChildren().setAll(view);
        model.askProperty().subscribe(ask -> {
            if (ask == null) {
                view.field().requestFocus();
            }
        });
        model.lookingProperty().subscribe(looking -> view.field().requestFocus());
        model.ticket().lines().subscribe(() -> {
            if (model.askProperty().get() == null) {
                view.field().requestFocus();
            }
        });
    }

    /// What opening the customer of the ticket does.
    public void onOpenCustomer(Consumer<CustomerId> opens) {
        openCustomer = opens;
    }

    /// Puts a customer on the ticket, as the customer's record offers.
    public void sellTo(CustomerId customer) {
        selling.sellTo(customer);
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public Node focus() {
        var paying = paymentView;
        return paying == null ? view.field() : paying.focus();
    }

    @Override
    public void shown() {
        receipts.refresh();
        if (started) {
            selling.refresh();
        } else {
            started = true;
            selling.start();
        }
    }

    @Override
    public Map<Action, Runnable> actions() {
        var actions = new EnumMap<Action, Runnable>(Action.class);
        var paying = payment;
        if (paying != null) {
            actions.put(Action.BACK, this::back);
            actions.put(Action.PAY, () -> ofPayment(new PaymentRequest.Finish()));
            actions.put(Action.DRAWER, receipts::openDrawer);
            return actions;
        }
        actions.put(Action.BACK, () -> selling.accept(new SellRequest.Back()));
        actions.put(Action.SEARCH, () -> selling.look(Looking.EVERYTHING));
        actions.put(Action.CUSTOMER, () -> selling.look(Looking.CUSTOMER));
        actions.put(Action.QUANTITY, () -> selling.onLine(LineChanges::askQuantity));
        actions.put(Action.PRICE, () -> selling.onLine(LineChanges::askPrice));
        actions.put(Action.REMOVE_LINE, () -> selling.onLine(LineChanges::remove));
        actions.put(Action.MORE, () -> selling.onLine(LineChanges::more));
        actions.put(Action.LESS, () -> selling.onLine(LineChanges::less));
        actions.put(Action.RECALL, selling::recallNewest);
        actions.put(Action.PARK, selling::park);
        actions.put(Action.DISCOUNT, () -> selling.accept(new SellRequest.DiscountAll()));
        actions.put(Action.DRAWER, receipts::openDrawer);
        actions.put(Action.PAY, selling::pay);
        return actions;
    }

    @Override
    public boolean scanned(String code) {
        var paying = payment;
        if (paying != null) {
            // The scanner's figures were taken for an amount while they came.
            paying.accept(new PaymentRequest.Press(KeyPad.CLEAR));
        }
        if (paying == null) {
            selling.scan(code);
        } else if (paying.sale().isPresent()) {
            next();
            selling.scan(code);
        } else if (isVoucher(code)) {
            paying.voucher(code);
        } else if (paying.isBegun()) {
            at.voice()
                    .say(
                            "scan",
                            new Notice(
                                    Notice.Kind.AMBER,
                                    MaterialDesignC.CASH_REGISTER,
                                    texts.get("sell.scan.paying"),
                                    texts.get("sell.nothing.added"),
                                    List.of()));
        } else {
            back();
            selling.scan(code);
        }
        return true;
    }

    private static boolean isVoucher(String code) {
        return ScanReader.read(code) instanceof Scanned.VoucherCode
                || VoucherCode.read(code).isPresent();
    }

    private void pay(String voucher) {
        model.askProperty().set(null);
        at.voice().takeBack("scan");
        var ticket = selling.ticket();
        var bill = new PaymentModel.Bill(ticket.basket(), ticket.requestId(), ticket.customer(), ticket.inTurn());
        var paying = new PaymentModel(at, bill, this::sold);
        var shown = new PaymentView(
                paying.stateProperty(),
                model.ticket(),
                desk.texts("payment"),
                desk.texts("ticket"),
                receipts::hasPrinter,
                this::ofPayment);
        model.ticket().selectedProperty().set(-1);
        payment = paying;
        paymentView = shown;
        place.getChildren().setAll(shown);
        shown.focus().requestFocus();
        if (!voucher.isEmpty()) {
            paying.voucher(voucher);
        }
    }

    private void sold(Sale sale) {
        receipts.openDrawerFor(sale);
    }

    private void ofPayment(PaymentRequest request) {
        var paying = payment;
        if (paying == null) {
            return;
        }
        var sale = paying.sale();
        if (sale.isEmpty()) {
            if (request instanceof PaymentRequest.Back) {
                back();
            } else {
                paying.accept(request);
            }
            return;
        }
        switch (request) {
            case PaymentRequest.PrintReceipt() -> {
                receipts.print(sale.get());
                next();
            }
            case PaymentRequest.SaveReceipt() -> receipts.save(sale.get());
            case PaymentRequest.NoReceipt(), PaymentRequest.Finish(), PaymentRequest.Back() -> next();
            case PaymentRequest.Choose ignored -> {}
            case PaymentRequest.Press ignored -> {}
            case PaymentRequest.GiveQuick ignored -> {}
            case PaymentRequest.TakeBack ignored -> {}
            case PaymentRequest.ScanVoucher ignored -> {}
            case PaymentRequest.EnterVoucher ignored -> {}
        }
    }

    /// One step back: from the done page to the next ticket, from the payment to its ticket.
    private void back() {
        var paying = payment;
        if (paying != null && paying.sale().isPresent()) {
            next();
        } else {
            leavePayment();
        }
    }

    private void next() {
        leavePayment();
        selling.startNew();
    }

    private void leavePayment() {
        payment = null;
        paymentView = null;
        place.getChildren().setAll(view);
        view.field().requestFocus();
    }

    private void chooseFile(String name, Consumer<Path> chosen) {
        desk.files()
                .toSave(place.getScene().getWindow(), desk.texts("preview").get("preview.save"), name)
                .ifPresent(chosen);
    }
}
