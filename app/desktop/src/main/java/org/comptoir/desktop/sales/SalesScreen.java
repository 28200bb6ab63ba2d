package org.comptoir.desktop.sales;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.email.EmailSender;
import org.comptoir.desktop.email.ReceiptEmails;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.exporting.TableExportButton;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.orders.OrdersArea;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.payment.ReceiptIssuer;
import org.comptoir.desktop.till.payment.TillPrinter;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.list.ListAndRecord;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.sales.GiftReceipts;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.documents.SaleExport;
import org.comptoir.shop.email.EmailDesk;
import org.comptoir.shop.invoicing.InvoiceDesk;
import org.comptoir.shop.open.OpenShop;

/// The finished sales: the list on the left, the sale that is open beside it.
public final class SalesScreen implements Screen, SaleRequests, SaleListView.Requests {

    /// In px at 100 %: with less, the list is narrower.
    private static final double WIDE = 1100;

    private final ScreenContext context;
    private final Texts texts;
    private final SalesModel listModel;
    private final SaleModel saleModel;
    private final AttachModel attachModel;
    private final InvoiceModel invoicing;
    private final SaleListView list;
    private final ListAndRecord panes;
    private final TillPrinter printer;
    private final ReceiptIssuer receipts;
    private final ReceiptEmails emails;
    private final GiftReceipts gifts;
    private final SaleExport saleExport;
    private final ExportAction exports;
    private final HBox root;
    private final OrdersArea orders;
    private final SalesTabs tabs;

    public SalesScreen(ScreenContext context, OpenShop shop) {
        this.context = context;
        texts = context.texts("salesscreen");
        var counter = shop.counter();
        listModel = new SalesModel(context, counter.saleList(), counter.saleSearch(), shop.tills(), shop.clock());
        saleModel = new SaleModel(context, new SaleReader(shop));
        var file = shop.customerFile();
        attachModel = new AttachModel(context, file.search(), file.customers(), counter.attachments(), this::attached);
        invoicing = new InvoiceModel(
                context, new InvoiceDesk(shop, context.documents()), counter.invoiceDuplicates(), this::invoiced);
        gifts = counter.giftReceipts();
        var desk = new EmailDesk(shop, context.documents());
        emails = new ReceiptEmails(context, desk, new EmailSender(context, desk, counter.emailOutbox()));
        saleExport = new SaleExport(shop);
        exports = new ExportAction(context);
        printer = new TillPrinter(context, shop);
        var words = new SaleWords(texts, context.formats());
        list = new SaleListView(listModel, words, this);
        var view = new SaleView(saleModel, attachModel, invoicing, emails.model(), words, this);
        panes = new ListAndRecord(list, view, saleModel.openedProperty(), context.language());
        root = new HBox(Layouts.growing(panes));
        new Room(root).narrower(WIDE, "less-wide");
        orders = new OrdersArea(context, shop, printer);
        tabs = new SalesTabs(root, orders, context.texts("orderscreen"));
        receipts = new ReceiptIssuer(
                context,
                counter.duplicates(),
                printer,
                () -> root.getScene() == null ? null : root.getScene().getWindow());
        receipts.onIssued(saleModel::reload);
        listModel.chosenProperty().subscribe(number -> {
            attachModel.cancel();
            invoicing.cancel();
            emails.model().close();
            saleModel.open(number);
        });
    }

    SalesModel list() {
        return listModel;
    }

    SaleModel sale() {
        return saleModel;
    }

    AttachModel attaching() {
        return attachModel;
    }

    /// What was agreed, and who waits.
    public OrdersArea orders() {
        return orders;
    }

    /// Looks through quotes and goods put aside.
    public void openOrders(String searched) {
        tabs.choose(SalesTabs.ORDERS);
        orders.page().search(searched);
    }

    /// Shows the quotes and goods put aside whose last day is over.
    public void openExpiredOrders() {
        tabs.choose(SalesTabs.ORDERS);
        orders.page().searchExpired();
    }

    /// Shows a sale, whether the list has it or not.
    @Override
    public void open(SaleNumber number) {
        tabs.choose(SalesTabs.SALES);
        context.messages().dismiss(SaleModel.TOPIC);
        listModel.choose(number);
        panes.showRecord();
    }

    @Override
    public void openCustomer(CustomerId customer) {
        context.navigator().openCustomer(customer);
    }

    @Override
    public void reprint() {
        var opened = saleModel.openedProperty().get();
        if (opened != null) {
            receipts.reprint(opened.sale());
        }
    }

    @Override
    public void giftReceipt() {
        var opened = saleModel.openedProperty().get();
        if (opened != null && opened.sale().hasGoods()) {
            var by = context.staff();
            var sale = opened.sale();
            receipts.giftReceipt(sale, () -> gifts.record(by, sale.number()));
        }
    }

    @Override
    public void email() {
        var opened = saleModel.openedProperty().get();
        if (opened != null) {
            var sale = opened.sale();
            emails.begin(sale, () -> receipts.numberedAgain(sale), saleModel::reload);
        }
    }

    @Override
    public void invoice() {
        var opened = saleModel.openedProperty().get();
        if (opened != null) {
            invoicing.begin(opened);
        }
    }

    private void invoiced() {
        saleModel.reload();
        listModel.refresh();
    }

    @Override
    public void exportInvoice(Invoice invoice) {
        var window = root.getScene() == null ? null : root.getScene().getWindow();
        context.files()
                .toSave(window, texts.get("salesscreen.invoice.where"), invoicing.fileName(invoice))
                .ifPresent(file -> invoicing.export(invoice, file));
    }

    InvoiceModel invoicing() {
        return invoicing;
    }

    @Override
    public void giveBack() {
        var opened = saleModel.openedProperty().get();
        if (opened != null && opened.isReturnable() && context.permits(Permission.REFUND)) {
            context.navigator().returnOf(opened.sale().number());
        }
    }

    @Override
    public void attach() {
        var opened = saleModel.openedProperty().get();
        if (opened != null && opened.record().customer().isEmpty()) {
            attachModel.begin(opened.sale().number());
        }
    }

    /// The list as it is shown, on paper.
    @Override
    public void print(Node from) {
        var shown = listModel.shown();
        context.work(by -> saleExport.count(by, shown.apply(by)))
                .onSuccess(sales -> {
                    if (sales > SaleExport.MAX_PRINTED) {
                        warnTooMany(sales);
                    } else {
                        print(from, shown);
                    }
                })
                .start();
    }

    private void print(Node from, Function<SignedInStaff, SaleListing> shown) {
        var by = context.staff();
        var searched = listModel.queryProperty().get();
        exports.document(
                from,
                texts.get("salesscreen.title"),
                () -> saleExport.paper(by, shown.apply(by), searched, context.formats()));
    }

    private void warnTooMany(int sales) {
        context.messages()
                .warn(
                        SaleModel.TOPIC,
                        Message.of(
                                texts.get("salesscreen.print.many", sales),
                                texts.get("salesscreen.print.many.do", SaleExport.MAX_PRINTED)));
    }

    @Override
    public void export(Node from, TableKind kind) {
        var shown = listModel.shown();
        var by = context.staff();
        exports.file(
                from,
                texts.get("salesscreen.title"),
                TableExportButton.ending(kind),
                out -> saleExport.table(by, shown.apply(by), kind, context.formats(), out));
    }

    private void attached() {
        saleModel.reload();
        listModel.refresh();
        list.input().requestFocus();
    }

    /// One step back: out of the question whose it is, out of the sale, then out of the search.
    private void back() {
        if (invoicing.cancel() || attachModel.cancel() || emails.model().close()) {
            list.input().requestFocus();
            return;
        }
        panes.showList();
        if (listModel.isSearching()) {
            list.clear();
        } else {
            list.input().requestFocus();
        }
    }

    @Override
    public Node node() {
        return tabs;
    }

    @Override
    public Node focus() {
        return switch (tabs.shown()) {
            case SalesTabs.ORDERS -> orders.page().focus();
            case SalesTabs.WAITING -> orders.waitingFocus();
            default -> list.input();
        };
    }

    @Override
    public void onShow() {
        list.offer(context.may(Permission.SEE_FIGURES));
        printer.refresh();
        emails.refresh();
        listModel.refresh();
        saleModel.reload();
        tabs.refresh();
    }

    @Override
    public void onHide() {
        context.messages().dismiss(SaleModel.TOPIC);
    }

    @Override
    public Map<Action, Runnable> actions() {
        if (tabs.shown() != SalesTabs.SALES) {
            return Map.of(Action.SEARCH, () -> focus().requestFocus(), Action.BACK, this::leaveOrders);
        }
        var actions = new EnumMap<Action, Runnable>(Map.of(
                Action.SEARCH, list.input()::requestFocus,
                Action.FILTER, list.input()::requestFocus,
                Action.BACK, this::back));
        if (context.may(Permission.SEE_FIGURES)) {
            actions.put(Action.EXPORT, list::showExportMenu);
            actions.put(Action.PRINT, () -> print(list));
        }
        if (saleModel.openedProperty().get() != null) {
            actions.put(Action.PRINT, this::reprint);
            actions.put(Action.CUSTOMER, this::attach);
            actions.put(Action.RETURN, this::giveBack);
            actions.put(Action.NEW, this::invoice);
        }
        if (invoicing.questionProperty().get() != null) {
            actions.put(Action.PAY, invoicing::issue);
        }
        return actions;
    }

    private void leaveOrders() {
        if (orders.waiting().addingProperty().get()) {
            orders.waiting().cancel();
        } else if (tabs.shown() == SalesTabs.ORDERS) {
            orders.page().back();
        }
    }

    /// While it is asked whose a sale is, the card answers.
    private void take(Scanned.CustomerCard card) {
        if (attachModel.openProperty().get()) {
            attachModel.attachCard(card.number());
        } else {
            list.input().setText(card.number());
        }
    }

    /// Opens the sale whose receipt was scanned, and looks for the sales of the customer whose card was; other codes
    /// belong to the till.
    @Override
    public boolean scanned(Scanned code) {
        return switch (code) {
            case Scanned.TicketCode(var number, var ignored) -> {
                open(number);
                yield true;
            }
            case Scanned.OrderCode(var number, var ignored) -> {
                tabs.choose(SalesTabs.ORDERS);
                orders.page().open(number);
                yield true;
            }
            case Scanned.CustomerCard ignored when tabs.shown() != SalesTabs.SALES -> false;
            case Scanned.CustomerCard card -> {
                take(card);
                yield true;
            }
            case Scanned.ArticleCode ignored -> false;
            case Scanned.VoucherCode ignored -> false;
            case Scanned.DamagedVoucher ignored -> false;
            case Scanned.Unknown ignored -> false;
        };
    }
}
