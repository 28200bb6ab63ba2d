package org.comptoir.desktop.till;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.KeyTip;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.catalogue.SearchMode;
import org.comptoir.desktop.till.catalogue.TillCustomerForm;
import org.comptoir.desktop.till.orders.KeepView;
import org.comptoir.desktop.till.parking.ParkPanel;
import org.comptoir.desktop.till.payment.PaymentModel;
import org.comptoir.desktop.till.payment.PaymentView;
import org.comptoir.desktop.till.purchases.PurchasesView;
import org.comptoir.desktop.till.returns.ReturnStep;
import org.comptoir.desktop.till.returns.ReturnView;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.desktop.till.weighing.WeighPanel;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.devices.display.DisplayMessage;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// The sale screen, and the payment that slides over it.
public final class TillScreen implements Screen {

    private final ScreenContext context;
    private final Texts texts;
    private final TillController till;
    private final TillView view;
    private final StackPane place = new StackPane();
    private final ReturnView returnView;
    private final KeepView keepView;
    private final PurchasesView purchasesView;
    private final PaymentView paymentView;
    private final OtherTillsWatch otherTills;
    private boolean started;

    public TillScreen(ScreenContext context, OpenShop shop) {
        this.context = context;
        texts = context.texts("sell");
        till = new TillController(context, shop, () -> place.getScene().getWindow());
        view = new TillView(
                till.catalogue().model(),
                new TillCustomerForm(till.catalogue().newCustomer(), texts),
                new ParkPanel(till.parking(), texts),
                new WeighPanel(till.weighing(), texts),
                till.ticket().model(),
                texts,
                context.texts("ticket"),
                till.catalogue()::accept,
                till::accept);
        returnView = new ReturnView(
                till.returns().model(), context.texts("returns"), context.texts("sales"), till.returns()::accept);
        till.returns().model().stepProperty().subscribe(this::show);
        keepView =
                new KeepView(till.keeping().model(), context.formats(), context.texts("orderscreen"), till.keeping());
        till.keeping().model().openedProperty().subscribe(opened -> {
            if (opened == null) {
                view.showCatalogue();
                field().requestFocus();
            } else {
                view.show(keepView);
                keepView.focusFirst();
            }
        });
        purchasesView = new PurchasesView(
                till.purchases(), context.texts("purchases"), till.purchases()::close, till::takeBack);
        till.purchases().openProperty().subscribe(this::showPurchases);
        paymentView = new PaymentView(
                till.ticket().model(),
                context.texts("payment"),
                context.texts("ticket"),
                till.payment()::receiptOffer,
                till.payment().email(),
                till.payment()::accept);
        till.payment().currentProperty().subscribe(this::show);
        otherTills = new OtherTillsWatch(till.ticket()::followOtherTills);
        keepTheFocusInTheField();
    }

    private void keepTheFocusInTheField() {
        till.catalogue().newCustomer().openProperty().subscribe(open -> focusField());
        till.parking().openProperty().subscribe(open -> focusField());
        till.weighing().openProperty().subscribe(open -> focusField());
        var ticket = till.ticket().model();
        ticket.promptProperty().subscribe(prompt -> {
            if (prompt != null) {
                till.pages().close();
                till.catalogue().hideHits();
            }
            focusField();
        });
        ticket.lines().subscribe(this::focusField);
        till.catalogue()
                .model()
                .searchModeProperty()
                .subscribe(mode -> view.field().requestFocus());
    }

    private void showPurchases(boolean isOpen) {
        if (isOpen) {
            view.show(purchasesView);
        } else {
            view.showCatalogue();
        }
        field().requestFocus();
    }

    private void show(ReturnStep step) {
        switch (step) {
            case CLOSED -> view.showCatalogue();
            case FIND, CHOOSE, WITHOUT -> view.show(returnView);
        }
        field().requestFocus();
    }

    /// Except while a question is open, which has a field of its own.
    private void focusField() {
        if (isChoosingReturns() || till.keeping().isOpen()) {
            return;
        }
        if (till.ticket().model().promptProperty().get() == null
                && !till.parking().openProperty().get()
                && !till.weighing().openProperty().get()
                && !till.catalogue().newCustomer().openProperty().get()) {
            field().requestFocus();
        }
    }

    /// Whoever goes through the lines of a receipt by keyboard stays where they are.
    private boolean isChoosingReturns() {
        var owner = place.getScene() == null ? null : place.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == returnView) {
                return till.returns().isOpen();
            }
        }
        return false;
    }

    /// Of the page that is shown beside the ticket.
    private Node field() {
        if (till.purchases().isOpen()) {
            return purchasesView.field();
        }
        return till.returns().isOpen() ? returnView.field() : view.field();
    }

    private void show(@Nullable PaymentModel paying) {
        if (paying == null) {
            place.getChildren().setAll(view);
            field().requestFocus();
        } else {
            paymentView.show(paying.stateProperty());
            place.getChildren().setAll(paymentView);
            paymentView.focus().requestFocus();
        }
    }

    /// Has a customer display told what there is to see, from now on.
    ///
    /// @param words of the feature `display`, in the shop's language
    public void showTo(Consumer<DisplayMessage> display, Texts words) {
        till.show(words, display);
    }

    /// Takes over the ticket of the screen that was shown instead of this one until now.
    public void continueFrom(TillScreen before) {
        started = before.started;
        till.continueFrom(before.till);
    }

    @Override
    public boolean isUnfinished() {
        return till.isUnfinished();
    }

    /// Adds a customer to the ticket, as requested from the customer's record.
    public void sellTo(CustomerId customer) {
        till.sellTo(customer);
    }

    /// Returns or exchanges goods of a sale.
    public void returnOf(SaleNumber sale) {
        till.returnOf(sale);
    }

    /// Puts on the ticket what was quoted or put aside.
    public void sellOrder(OrderNumber order) {
        till.sellOrder(order);
    }

    /// Asks until when the ticket is to be kept.
    void keep(OrderNumber.Kind kind) {
        till.accept(
                switch (kind) {
                    case QUOTE -> new TicketRequest.Quote();
                    case PUT_ASIDE -> new TicketRequest.PutAside();
                });
    }

    /// Puts a deposit on the ticket.
    public void payDeposit(SalesOrder order, BasketLine deposit) {
        till.payDeposit(order, deposit);
    }

    /// Puts an article on the ticket that was made for it, and says so.
    public void ringUp(Article article) {
        till.ringUp(article);
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public Node focus() {
        return till.payment().isOpen() ? paymentView.focus() : field();
    }

    @Override
    public void onShow() {
        if (started) {
            till.refresh();
        } else {
            started = true;
            till.start();
        }
        otherTills.start();
    }

    /// Messages about scanned codes are irrelevant on other screens.
    @Override
    public void onHide() {
        otherTills.stop();
        till.weighing().close();
        context.messages().dismiss(TicketController.TOPIC);
    }

    @Override
    public Map<Action, Runnable> actions() {
        return till.payment().isOpen() ? ofPayment() : ofSale();
    }

    private Map<Action, Runnable> ofPayment() {
        var payment = till.payment();
        return Map.of(
                Action.BACK,
                payment::back,
                Action.PAY,
                payment::finish,
                Action.RETURN,
                () -> till.accept(new TicketRequest.ReturnGoods()),
                Action.DRAWER,
                till.drawer()::openForPayment);
    }

    private Map<Action, Runnable> ofSale() {
        var actions = new EnumMap<Action, Runnable>(Action.class);
        actions.put(Action.BACK, till::back);
        actions.put(Action.SEARCH, this::search);
        actions.put(Action.RETURN, () -> till.accept(new TicketRequest.ReturnGoods()));
        actions.put(Action.PURCHASES, () -> till.accept(new TicketRequest.Purchases()));
        actions.put(Action.CUSTOMER, () -> till.accept(new TicketRequest.AddCustomer()));
        actions.put(Action.QUANTITY, onLine(LineRequest.ChangeQuantity::new));
        actions.put(Action.PRICE, onLine(LineRequest.ChangePrice::new));
        actions.put(Action.REMOVE_LINE, onLine(LineRequest.Remove::new));
        if (till.catalogue().model().searchModeProperty().get() != SearchMode.CUSTOMER) {
            // The telephone of a customer begins with a plus.
            actions.put(Action.MORE, onLine(LineRequest.More::new));
            actions.put(Action.LESS, onLine(LineRequest.Less::new));
        }
        actions.put(Action.RECALL, till::recall);
        if (till.ticket().model().undoableProperty().get()) {
            actions.put(Action.UNDO, till.ticket().undoing()::undo);
        }
        actions.put(Action.REDO, till.ticket().undoing()::redo);
        actions.put(Action.PARK, () -> till.accept(new TicketRequest.Park()));
        actions.put(Action.DISCOUNT, this::discount);
        actions.put(Action.DRAWER, () -> till.accept(new TicketRequest.OpenDrawer()));
        actions.put(Action.PAY, this::pay);
        return actions;
    }

    /// On the line whose number pad is open, or else on the whole ticket.
    private void discount() {
        var prompt = till.ticket().model().promptProperty().get();
        var onLine = prompt == null ? Optional.<LineRequest>empty() : prompt.discountOfLine();
        till.accept(onLine.map(TicketRequest.class::cast).orElseGet(TicketRequest.DiscountAll::new));
    }

    /// What is being typed on the return page is taken first.
    private void pay() {
        if (till.returns().isOpen()) {
            returnView.field().requestFocus();
        }
        till.payment().begin();
    }

    private void search() {
        if (till.returns().isOpen()) {
            returnView.field().requestFocus();
        } else {
            till.searchFor(SearchMode.EVERYTHING);
        }
    }

    /// A key applies to the selected line, or else the newest.
    private Runnable onLine(IntFunction<LineRequest> request) {
        return () -> till.accept(request.apply(till.ticket().currentLine()));
    }

    @Override
    public List<KeyTip> tips() {
        return till.payment().isOpen()
                ? List.of(new KeyTip(texts.get("sell.ask.enter"), texts.get("sell.key.finish")))
                : List.of(new KeyTip("3 *", texts.get("sell.key.times")));
    }

    @Override
    public boolean scanned(Scanned scanned) {
        till.scan(scanned);
        return true;
    }
}
