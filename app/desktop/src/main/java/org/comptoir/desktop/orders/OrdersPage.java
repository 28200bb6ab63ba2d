package org.comptoir.desktop.orders;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.exporting.TableExportButton;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.payment.OrderIssuer;
import org.comptoir.desktop.till.payment.TillPrinter;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.list.ListAndRecord;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.orders.OrderSelection.Stage;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.documents.OrderListPaper;
import org.comptoir.shop.open.OpenShop;

/// Quotes and goods put aside: the list, and the one that is open beside it.
public final class OrdersPage implements OrderView.Requests {

    /// In px at 100 %: with less, the list is narrower.
    private static final double WIDE = 1100;

    private final ScreenContext context;
    private final OrdersModel model;
    private final OrderListView list;
    private final ListAndRecord panes;
    private final OrderIssuer papers;
    private final HBox root;
    private final ExportAction exports;
    private final OrderListPaper paper;

    /// @param printer read again by whoever shows the page
    public OrdersPage(ScreenContext context, OpenShop shop, TillPrinter printer) {
        this.context = context;
        var counter = shop.counter();
        var texts = context.texts("orderscreen");
        model = new OrdersModel(context, counter.orders(), counter.orderDesk());
        exports = new ExportAction(context);
        paper = new OrderListPaper(shop);
        list = new OrderListView(model, context.formats(), texts, this::printList, this::export);
        var view = new OrderView(model, context.formats(), texts, this);
        panes = new ListAndRecord(list, view, model.openedProperty(), context.language());
        root = new HBox(Layouts.growing(panes));
        new Room(root).narrower(WIDE, "less-wide");
        papers = new OrderIssuer(
                context,
                printer,
                () -> root.getScene() == null ? null : root.getScene().getWindow());
    }

    public OrdersModel model() {
        return model;
    }

    public Node node() {
        return root;
    }

    public Node focus() {
        return list.input();
    }

    public void refresh() {
        model.refresh();
    }

    /// Opens the one whose paper was scanned.
    public void open(OrderNumber number) {
        model.open(number);
        panes.showRecord();
    }

    /// Looks through those that are pending.
    public void search(String searched) {
        model.stageProperty().set(Stage.PENDING);
        model.queryProperty().set(searched);
        panes.showList();
    }

    /// Lists those whose last day is over.
    public void searchExpired() {
        model.queryProperty().set("");
        model.stageProperty().set(Stage.EXPIRED);
        panes.showList();
    }

    /// Back to the list.
    public void back() {
        panes.showList();
        list.input().requestFocus();
    }

    private void printList(Node from) {
        if (context.permits(Permission.EXPORT_CUSTOMERS)) {
            var by = context.staff();
            var selection = model.selection();
            exports.document(
                    from,
                    context.texts("orderscreen").get("orderscreen.tab.orders"),
                    () -> paper.of(by, selection, context.formats()));
        }
    }

    private void export(Node from, TableKind kind) {
        if (context.permits(Permission.EXPORT_CUSTOMERS)) {
            var by = context.staff();
            var selection = model.selection();
            exports.file(
                    from,
                    context.texts("orderscreen").get("orderscreen.tab.orders"),
                    TableExportButton.ending(kind),
                    out -> paper.table(by, selection, kind, context.formats(), out));
        }
    }

    @Override
    public void print(SalesOrder order) {
        papers.print(order);
    }

    @Override
    public void openCustomer(CustomerId customer) {
        context.navigator().openCustomer(customer);
    }

    @Override
    public void openSale(SaleNumber sale) {
        context.navigator().openSale(sale);
    }
}
