package org.comptoir.desktop.till;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Desk;
import org.comptoir.desktop.shell.KeyTip;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.till.counter.SearchMode;
import org.comptoir.desktop.till.counter.TillModel;
import org.comptoir.desktop.till.counter.TillRequest;
import org.comptoir.desktop.till.lines.LineChanges;
import org.comptoir.desktop.till.lines.LinePrompts;
import org.comptoir.desktop.till.page.TillView;
import org.comptoir.desktop.till.payment.PaymentModel;
import org.comptoir.desktop.till.payment.ReceiptIssuer;
import org.comptoir.desktop.till.workplace.ShellMessages;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCode;
import org.jspecify.annotations.Nullable;

/// The sale, and the payment that slides over it.
public final class TillScreen implements Screen {

    private final Desk desk;
    private final TillContext context;
    private final Texts texts;
    private final TillModel model = new TillModel();
    private final TicketController selling;
    private final TillView view;
    private final ReceiptIssuer receipts;
    private final PaymentDesk payment;
    private final StackPane place = new StackPane();
    private Consumer<CustomerId> openCustomer = customer -> {};
    private Consumer<String> createArticle = barcode -> {};
    private Runnable openArticles = () -> {};
    private boolean started;

    public TillScreen(Desk desk) {
        this.desk = desk;
        texts = desk.texts("sell");
        context = new TillContext(
                desk.shop(), desk.signedIn(), desk.tasks(), desk.formats(), new ShellMessages(desk.shell()));
        receipts = new ReceiptIssuer(context, desk.papers(), this::chooseFile);
        selling = new TicketController(
                context,
                model,
                new TicketController.Ways(
                        this::pay,
                        receipts::reprint,
                        receipts::openDrawer,
                        customer -> openCustomer.accept(customer),
                        barcode -> createArticle.accept(barcode),
                        () -> openArticles.run(),
                        this::mayTicketChange));
        payment = new PaymentDesk(
                context,
                receipts,
                new PaymentDesk.Ways(this::show, selling::startNew, selling::soldBefore, selling::scan));
        view = new TillView(model, texts, desk.texts("ticket"), selling::accept);
        place.getChildren().setAll(view);
        keepTheFocusInTheField();
    }

    private void keepTheFocusInTheField() {
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

    /// What creating the article of an unknown barcode does.
    public void onCreateArticle(Consumer<String> creates) {
        createArticle = creates;
    }

    /// Where a shop without articles gets its first ones.
    public void onOpenArticles(Runnable opens) {
        openArticles = opens;
    }

    /// Puts a customer on the ticket, as the customer's record offers.
    public void sellTo(CustomerId customer) {
        payment.endIfDone();
        selling.sellTo(customer);
    }

    private boolean mayTicketChange() {
        return payment.givesWay();
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public Node focus() {
        return payment.focus().orElseGet(view::field);
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

    /// What was said about a code concerns nobody elsewhere.
    @Override
    public void hidden() {
        context.voice().dismiss("scan");
    }

    @Override
    public Map<Action, Runnable> actions() {
        return payment.isOpen() ? ofPayment() : ofSale();
    }

    private Map<Action, Runnable> ofPayment() {
        return Map.of(Action.BACK, payment::back, Action.PAY, payment::finish, Action.DRAWER, receipts::openDrawer);
    }

    private Map<Action, Runnable> ofSale() {
        var actions = new EnumMap<Action, Runnable>(Action.class);
        actions.put(Action.BACK, () -> selling.accept(new TillRequest.Back()));
        actions.put(Action.SEARCH, () -> selling.look(SearchMode.EVERYTHING));
        actions.put(Action.CUSTOMER, () -> selling.look(SearchMode.CUSTOMER));
        actions.put(Action.QUANTITY, () -> selling.askOfLine(LinePrompts::quantity));
        actions.put(Action.PRICE, () -> selling.askOfLine(LinePrompts::price));
        actions.put(Action.REMOVE_LINE, () -> selling.onLine(LineChanges::remove));
        actions.put(Action.MORE, () -> selling.onLine(LineChanges::more));
        actions.put(Action.LESS, () -> selling.onLine(LineChanges::less));
        actions.put(Action.RECALL, selling::recallNewest);
        actions.put(Action.PARK, selling::park);
        actions.put(Action.DISCOUNT, () -> selling.accept(new TillRequest.DiscountAll()));
        actions.put(Action.DRAWER, receipts::openDrawer);
        actions.put(Action.PAY, selling::pay);
        return actions;
    }

    @Override
    public List<KeyTip> tips() {
        return payment.isOpen()
                ? List.of(new KeyTip(texts.get("sell.ask.enter"), texts.get("sell.key.finish")))
                : List.of(new KeyTip("3 *", texts.get("sell.key.times")));
    }

    @Override
    public boolean scanned(String code) {
        if (payment.leavesToTicket(code)) {
            selling.scan(code);
        }
        return true;
    }

    private void pay(@Nullable VoucherCode voucher) {
        model.askProperty().set(null);
        var ticket = selling.ticket();
        var bill = new PaymentModel.Bill(ticket.basket(), ticket.requestId(), ticket.customer(), ticket.inTurn());
        payment.begin(bill, model.ticket(), voucher);
    }

    private void show(@Nullable Node paying) {
        place.getChildren().setAll(paying == null ? view : paying);
        if (paying == null) {
            view.field().requestFocus();
        }
    }

    private void chooseFile(String name, Consumer<Path> chosen) {
        desk.files()
                .toSave(place.getScene().getWindow(), desk.texts("preview").get("preview.save"), name)
                .ifPresent(chosen);
    }
}
