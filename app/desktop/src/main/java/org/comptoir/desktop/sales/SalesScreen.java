package org.comptoir.desktop.sales;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.payment.ReceiptIssuer;
import org.comptoir.desktop.till.payment.TillPrinter;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.list.ListAndRecord;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.open.OpenShop;

/// The finished sales: the list on the left, the sale that is open beside it.
public final class SalesScreen implements Screen, SaleRequests {

    /// In px at 100 %: with less, the list is narrower.
    private static final double WIDE = 1100;

    private final ScreenContext context;
    private final Texts texts;
    private final SalesModel listModel;
    private final SaleModel saleModel;
    private final AttachModel attachModel;
    private final SaleListView list;
    private final ListAndRecord panes;
    private final TillPrinter printer;
    private final ReceiptIssuer receipts;
    private final HBox root;

    public SalesScreen(ScreenContext context, OpenShop shop) {
        this.context = context;
        texts = context.texts("salesscreen");
        var counter = shop.counter();
        listModel = new SalesModel(context, counter.saleList(), counter.saleSearch(), shop.tills(), shop.clock());
        saleModel = new SaleModel(context, new SaleReader(shop));
        var file = shop.customerFile();
        attachModel = new AttachModel(context, file.search(), file.customers(), counter.attachments(), this::attached);
        printer = new TillPrinter(context, shop.machine());
        var words = new SaleWords(texts, context.formats());
        list = new SaleListView(listModel, words);
        var view = new SaleView(saleModel, attachModel, words, this);
        panes = new ListAndRecord(list, view, saleModel.openedProperty(), context.language());
        root = new HBox(Layouts.growing(panes));
        new Room(root).narrower(WIDE, "less-wide");
        receipts = new ReceiptIssuer(
                context,
                counter.duplicates(),
                printer,
                () -> root.getScene() == null ? null : root.getScene().getWindow());
        receipts.onIssued(saleModel::reload);
        listModel.chosenProperty().subscribe(number -> {
            attachModel.cancel();
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

    /// Shows a sale, whether the list has it or not.
    @Override
    public void open(SaleNumber number) {
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
    public void attach() {
        var opened = saleModel.openedProperty().get();
        if (opened != null && opened.record().customer().isEmpty()) {
            attachModel.begin(opened.sale().number());
        }
    }

    private void attached() {
        saleModel.reload();
        listModel.refresh();
        list.input().requestFocus();
    }

    /// One step back: out of the question whose it is, out of the sale, then out of the search.
    private void back() {
        if (attachModel.cancel()) {
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
        return root;
    }

    @Override
    public Node focus() {
        return list.input();
    }

    @Override
    public void onShow() {
        printer.refresh();
        listModel.refresh();
        saleModel.reload();
    }

    @Override
    public void onHide() {
        context.messages().dismiss(SaleModel.TOPIC);
    }

    @Override
    public Map<Action, Runnable> actions() {
        var actions = new EnumMap<Action, Runnable>(Map.of(
                Action.SEARCH, list.input()::requestFocus,
                Action.FILTER, list.input()::requestFocus,
                Action.BACK, this::back));
        if (saleModel.openedProperty().get() != null) {
            actions.put(Action.PRINT, this::reprint);
            actions.put(Action.CUSTOMER, this::attach);
        }
        return actions;
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
