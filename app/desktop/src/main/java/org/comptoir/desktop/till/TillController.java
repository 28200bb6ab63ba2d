package org.comptoir.desktop.till;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.comptoir.desktop.email.EmailSender;
import org.comptoir.desktop.email.ReceiptEmails;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.shell.Navigator;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.catalogue.CatalogueController;
import org.comptoir.desktop.till.catalogue.ParkedHits;
import org.comptoir.desktop.till.catalogue.SearchMode;
import org.comptoir.desktop.till.orders.KeepController;
import org.comptoir.desktop.till.parking.ParkModel;
import org.comptoir.desktop.till.payment.CashDrawer;
import org.comptoir.desktop.till.payment.FiscalIssuer;
import org.comptoir.desktop.till.payment.OrderIssuer;
import org.comptoir.desktop.till.payment.PaymentController;
import org.comptoir.desktop.till.payment.ReceiptIssuer;
import org.comptoir.desktop.till.payment.TillPrinter;
import org.comptoir.desktop.till.purchases.PurchasesModel;
import org.comptoir.desktop.till.returns.ReturnController;
import org.comptoir.desktop.till.returns.ReturnRequest;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.ParkedText;
import org.comptoir.desktop.till.ticket.ShopTills;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.desktop.till.weighing.WeighModel;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.customers.PastPurchases;
import org.comptoir.shop.devices.CardTerminals;
import org.comptoir.shop.devices.display.DisplayMessage;
import org.comptoir.shop.devices.scale.Scales;
import org.comptoir.shop.email.EmailDesk;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// The till without its view: connects the ticket, its payment and the catalogue, and passes each the requests made
/// by keys and touch.
final class TillController {

    private final TicketController ticket;
    private final TillPrinter printer;
    private final CashDrawer drawer;
    private final ReceiptIssuer receipts;
    private final FiscalIssuer fiscal;
    private final PaymentController payment;
    private final CatalogueController catalogue;
    private final ReturnController returns;
    private final KeepController keeping;
    private final ParkModel parking;
    private final PurchasesModel purchases;
    private final WeighModel weighing;
    private final SidePages pages;
    private final Navigator navigator;
    private final Messages messages;
    private final Texts texts;

    /// @param window owner of the dialog for saving a receipt
    TillController(ScreenContext context, OpenShop shop, Supplier<@Nullable Window> window) {
        navigator = context.navigator();
        messages = context.messages();
        texts = context.texts("sell");
        var services = shop.counter();
        var customerFile = shop.customerFile();
        var duplicates = shop.counter().duplicates();
        printer = new TillPrinter(context, shop);
        drawer = new CashDrawer(context, services.tillEvents(), printer);
        receipts = new ReceiptIssuer(context, duplicates, printer, window);
        var tills = ShopTills.of(shop);
        ticket = new TicketController(context, services, customerFile, tills);
        var terminals = new CardTerminals(shop.machine(), shop.folder().root(), shop.clock());
        var desk = new EmailDesk(shop, context.documents());
        fiscal = new FiscalIssuer(context, services.fiscalDesk());
        payment = new PaymentController(
                context,
                services,
                customerFile.loyalty(),
                customerFile.accounts(),
                terminals,
                ticket,
                receipts,
                drawer,
                new ReceiptEmails(context, desk, new EmailSender(context, desk, services.emailOutbox())),
                fiscal);
        ticket.model().lotteryProperty().bind(fiscal.connectedProperty());
        var parkedText = new ParkedText(
                context.formats(),
                tills,
                () -> services.checkout().priceBook(context.formats().zone()));
        var parkedHits = new ParkedHits(services.openTickets(), tills, parkedText);
        catalogue = new CatalogueController(context, services, customerFile, ticket, parkedHits, payment, receipts);
        purchases = new PurchasesModel(
                context,
                new PastPurchases(shop.database(), services.sales(), services.catalogue(), shop.settings()),
                ticket);
        parking = new ParkModel(context, shop.settings(), ticket);
        returns = new ReturnController(context, services, ticket, receipts);
        keeping = new KeepController(
                context, services, shop.settings(), ticket, payment, new OrderIssuer(context, printer, window));
        var scales = new Scales(shop.machine());
        weighing = new WeighModel(context, scales, ticket);
        ticket.weighBy(scales::isThere, weighing::begin);
        pages = new SidePages(keeping, returns, purchases, parking, weighing);
    }

    /// Has a customer display told what there is to see, from now on.
    ///
    /// @param words of the feature `display`, in the shop's language
    void show(Texts words, Consumer<DisplayMessage> display) {
        TicketDisplay.watch(ticket, payment, words, display);
    }

    /// Loads the initial content, including the ticket that was open when the program ended.
    void start() {
        readAgain();
        fiscal.resolve();
        ticket.start();
    }

    /// Reloads what may have changed while another screen was shown.
    void refresh() {
        readAgain();
        ticket.refresh();
    }

    private void readAgain() {
        printer.refresh();
        catalogue.refresh();
        payment.refresh();
        parking.refresh();
        fiscal.refresh();
    }

    /// Takes over the ticket of another one, which does nothing any more.
    void continueFrom(TillController before) {
        ticket.continueFrom(before.ticket);
    }

    /// Whether more is under way than the ticket: a payment, a question, a search, or what could not be added yet.
    boolean isUnfinished() {
        return payment.isOpen()
                || ticket.model().promptProperty().get() != null
                || pages.isOpen()
                || catalogue.newCustomer().openProperty().get()
                || !catalogue.model().searchProperty().get().isBlank()
                || !ticket.missed().isEmpty();
    }

    TillPrinter printer() {
        return printer;
    }

    CashDrawer drawer() {
        return drawer;
    }

    TicketController ticket() {
        return ticket;
    }

    PaymentController payment() {
        return payment;
    }

    CatalogueController catalogue() {
        return catalogue;
    }

    ReturnController returns() {
        return returns;
    }

    KeepController keeping() {
        return keeping;
    }

    /// Puts on the ticket, or on the next one if the sale is done, what was quoted or put aside.
    void sellOrder(OrderNumber order) {
        payment.endIfDone();
        ticket.orders().take(order);
    }

    void payDeposit(SalesOrder order, BasketLine deposit) {
        payment.endIfDone();
        ticket.orders().addDeposit(order, deposit);
    }

    SidePages pages() {
        return pages;
    }

    ParkModel parking() {
        return parking;
    }

    WeighModel weighing() {
        return weighing;
    }

    PurchasesModel purchases() {
        return purchases;
    }

    /// Returns goods of a sale, on the ticket or on the next one if the sale is done.
    void returnOf(SaleNumber sale) {
        payment.endIfDone();
        returns.open(sale);
    }

    /// A code goes to the payment first, then to the page that is shown.
    void scan(Scanned scanned) {
        if (returns.isOpen() && !payment.isOpen()) {
            returns.scan(scanned);
        } else {
            catalogue.scan(scanned);
        }
    }

    /// Adds a customer to the ticket, or to the next one if the sale is done.
    void sellTo(CustomerId customer) {
        payment.endIfDone();
        ticket.attach(customer);
    }

    /// Puts an article on the ticket that was made for it, or on the next one if the sale is done.
    void ringUp(Article article) {
        payment.endIfDone();
        messages.dismiss(TicketController.TOPIC);
        ticket.add(article, Quantity.ONE);
        if (!weighing.openProperty().get()) {
            messages.done(TicketController.TOPIC, Message.of(texts.get("sell.article.made", article.displayName())));
        }
    }

    void accept(TicketRequest request) {
        switch (request) {
            case LineRequest ofLine -> accept(ofLine);
            case TicketRequest.AddCustomer() -> searchFor(SearchMode.CUSTOMER);
            case TicketRequest.RemoveCustomer() -> ticket.removeCustomer();
            case TicketRequest.OpenCustomer() -> openCustomer();
            case TicketRequest.UseVoucher() -> payment.payWithCustomersVoucher();
            case TicketRequest.Purchases() -> showPurchases();
            case TicketRequest.AskDetail() -> ticket.missingDetails().ask();
            case TicketRequest.LeaveDetail() -> ticket.missingDetails().leave();
            case TicketRequest.PayAccount() -> ticket.payAccount();
            case TicketRequest.DiscountAll() -> ticket.askDiscountOnAll();
            case TicketRequest.Answer(var text) -> ticket.answer(text);
            case TicketRequest.ClosePrompt() -> ticket.closePrompt();
            case TicketRequest.Park() -> park();
            case TicketRequest.Recall(var summary) -> {
                pages.close();
                ticket.parking().recall(summary);
            }
            case TicketRequest.Choose() -> recall();
            case TicketRequest.Undo() -> ticket.undoing().undo();
            case TicketRequest.Redo() -> ticket.undoing().redo();
            case TicketRequest.ReprintLast() -> ticket.lastSale().ifPresent(receipts::reprint);
            case TicketRequest.ReturnGoods() -> {
                payment.endIfDone();
                if (purchases.isOpen()) {
                    takeBack();
                } else {
                    returns.begin();
                }
            }
            case TicketRequest.Empty() -> empty();
            case TicketRequest.OpenDrawer() -> new DrawerQuestion(drawer, ticket.model(), texts).ask();
            case TicketRequest.Lottery() -> LotteryPrompt.open(ticket, fiscal, texts);
            case TicketRequest.Quote() -> keep(OrderNumber.Kind.QUOTE);
            case TicketRequest.PutAside() -> keep(OrderNumber.Kind.PUT_ASIDE);
            case TicketRequest.ShowOrders() -> showOrders();
            case TicketRequest.Wait() -> beginWaiting();
            case TicketRequest.Pay() -> payment.begin();
        }
    }

    /// What is returned is changed where it was chosen.
    private void accept(LineRequest request) {
        switch (request) {
            case LineRequest.Select ignored -> ticket.accept(request);
            case LineRequest.Remove ignored -> ticket.accept(request);
            case LineRequest.More(var line) -> changeLine(line, request);
            case LineRequest.Less(var line) -> changeLine(line, request);
            case LineRequest.ChangeQuantity(var line) -> changeLine(line, request);
            case LineRequest.ChangePrice(var line) -> changeLine(line, request);
            case LineRequest.ChangeDiscount(var line) -> changeLine(line, request);
            case LineRequest.ChangeNote(var line) -> changeLine(line, request);
        }
    }

    private void changeLine(int line, LineRequest request) {
        var lines = ticket.basket().lines();
        if (line >= 0 && line < lines.size() && lines.get(line).item() instanceof ReturnItem returned) {
            returns.open(returned.ticket().number());
        } else if (isUnreceipted(line) && !(request instanceof LineRequest.ChangePrice)) {
            returns.accept(new ReturnRequest.WithoutReceipt());
        } else {
            pages.close();
            ticket.accept(request);
        }
    }

    private boolean isUnreceipted(int line) {
        var lines = ticket.basket().lines();
        return line >= 0 && line < lines.size() && lines.get(line).item() instanceof UnreceiptedItem;
    }

    private void keep(OrderNumber.Kind kind) {
        ticket.closePrompt();
        keeping.begin(kind);
    }

    /// Those of the customer of the ticket, if there is one.
    private void showOrders() {
        var customer = ticket.customer();
        navigator.openOrders(customer == null ? "" : customer.customer().displayName());
    }

    private void beginWaiting() {
        var customer = ticket.customer();
        if (customer != null) {
            navigator.beginWaiting(customer.customer().atTheTill());
        }
    }

    /// Of the customer of the ticket, who is asked for first if there is none.
    private void showPurchases() {
        if (!purchases.begin()) {
            searchFor(SearchMode.CUSTOMER);
        }
    }

    /// Returns something of the sale that is chosen among what the customer bought.
    void takeBack() {
        purchases.takeBack().ifPresent(returns::open);
    }

    private void openCustomer() {
        var customer = ticket.customer();
        if (customer != null) {
            navigator.openCustomer(customer.customer().id());
        }
    }

    private void empty() {
        pages.close();
        ticket.closePrompt();
        ticket.empty();
    }

    private void park() {
        catalogue.clearSearch();
        parking.begin();
    }

    /// The ticket on hold, or the choice among several.
    void recall() {
        ticket.parking().recall(() -> searchFor(SearchMode.PARKED));
    }

    /// The catalogue's field, which then searches in this mode only.
    void searchFor(SearchMode mode) {
        pages.close();
        catalogue.searchFor(mode);
    }

    /// Closes the current question, or else the search.
    void back() {
        if (pages.back()) {
            return;
        }
        if (ticket.model().promptProperty().get() != null) {
            ticket.closePrompt();
        } else if (catalogue.newCustomer().openProperty().get()) {
            catalogue.newCustomer().close();
        } else {
            catalogue.clearSearch();
        }
    }
}
