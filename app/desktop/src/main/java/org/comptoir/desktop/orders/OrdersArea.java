package org.comptoir.desktop.orders;

import javafx.scene.Node;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.exporting.TableExportButton;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.payment.TillPrinter;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.shop.documents.WaitingPaper;
import org.comptoir.shop.open.OpenShop;

/// The places beside the finished sales: what was agreed, and who waits.
public final class OrdersArea {

    private final ScreenContext context;
    private final OrdersPage page;
    private final WaitingModel waiting;
    private final WaitingView waitingView;
    private final ExportAction exports;
    private final WaitingPaper paper;

    /// @param printer read again by whoever shows the area
    public OrdersArea(ScreenContext context, OpenShop shop, TillPrinter printer) {
        this.context = context;
        exports = new ExportAction(context);
        paper = new WaitingPaper(shop);
        page = new OrdersPage(context, shop, printer);
        var file = shop.customerFile();
        waiting = new WaitingModel(
                context,
                shop.counter().waitingList(),
                shop.waitingPeople(),
                file.search(),
                file.customers(),
                shop.counter().catalogue());
        waitingView =
                new WaitingView(waiting, context.formats(), context.texts("orderscreen"), this::print, this::export);
    }

    /// Quotes and goods put aside.
    public OrdersPage page() {
        return page;
    }

    /// Who waits for goods.
    public WaitingModel waiting() {
        return waiting;
    }

    public Node waitingNode() {
        return waitingView;
    }

    public Node waitingFocus() {
        return waitingView.focusFirst();
    }

    private void print(Node from) {
        if (context.permits(Permission.EXPORT_CUSTOMERS)) {
            var by = context.staff();
            exports.document(
                    from,
                    context.texts("orderscreen").get("orderscreen.waiting.title"),
                    () -> paper.toBeCalled(by, context.formats()));
        }
    }

    private void export(Node from, TableKind kind) {
        if (context.permits(Permission.EXPORT_CUSTOMERS)) {
            var by = context.staff();
            var stage = waiting.shownProperty().get();
            exports.file(
                    from,
                    context.texts("orderscreen").get("orderscreen.waiting.title"),
                    TableExportButton.ending(kind),
                    out -> paper.table(by, stage, kind, context.formats(), out));
        }
    }
}
