package org.comptoir.desktop.dayend;

import java.util.Map;
import javafx.scene.Node;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.ModelScreen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.shell.TillCaption;
import org.comptoir.desktop.till.payment.CashDrawer;
import org.comptoir.desktop.till.payment.TillPrinter;
import org.comptoir.shop.dayend.CashDesk;
import org.comptoir.shop.dayend.EndOfDay;
import org.comptoir.shop.invoicing.ConsumerReport;
import org.comptoir.shop.open.OpenShop;

/// The day closing of this till.
public final class DayEndScreen extends ModelScreen<DayEndModel, DayEndView> {

    public DayEndScreen(ScreenContext context, OpenShop shop) {
        super(
                new DayEndModel(
                        context,
                        new EndOfDay(shop, context.documents()),
                        shop.counter().dayEnd(),
                        () -> TillCaption.of(shop.tills().all(), shop.till(), context.language()),
                        shop.clock()),
                model -> new DayEndView(
                        model,
                        new TillsReportModel(
                                context,
                                shop.counter().tillsReports(),
                                new ConsumerReport(shop),
                                shop.settings(),
                                () -> shop.till().day(shop.clock().instant())),
                        desk(context, shop, model),
                        new PeriodClosingsModel(
                                context,
                                shop.counter().periods(),
                                new EndOfDay(shop, context.documents()),
                                model.documents(),
                                shop.settings(),
                                model.messages()),
                        new ExportAction(context),
                        context.texts("dayend"),
                        context.formats()));
    }

    private static CashDeskModel desk(ScreenContext context, OpenShop shop, DayEndModel model) {
        var printer = new TillPrinter(context, shop);
        printer.refresh();
        return new CashDeskModel(
                context,
                new CashDesk(shop, context.documents()),
                model.documents(),
                new CashDrawer(context, shop.counter().tillEvents(), printer)::openForCash,
                model.messages());
    }

    void showCash() {
        view().showCash();
    }

    void showPeriods() {
        view().showPeriods();
    }

    void showTills() {
        view().showTills();
    }

    @Override
    public Node focus() {
        return view().first();
    }

    @Override
    public void onShow() {
        view().today();
        model().load();
    }

    /// The count starts over after leaving, because sales went on meanwhile.
    @Override
    public void onHide() {
        model().countAgain();
    }

    @Override
    public Map<Action, Runnable> actions() {
        return Map.of(
                Action.PRINT, model().documents()::printReading,
                Action.PAY, view()::forward,
                Action.NEW, view()::showCash,
                Action.BACK, view()::back);
    }
}
