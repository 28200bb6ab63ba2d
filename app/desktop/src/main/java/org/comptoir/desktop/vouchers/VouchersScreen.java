package org.comptoir.desktop.vouchers;

import java.time.Clock;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.printing.PrintModel;
import org.comptoir.desktop.printing.Printers;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.shop.documents.LoyaltyTables;
import org.comptoir.shop.documents.VoucherLists;
import org.comptoir.shop.open.CustomerServices;
import org.comptoir.shop.open.OpenShop;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The vouchers screen. A voucher scanned here is opened with its history, not spent.
public final class VouchersScreen implements Screen {

    private final VouchersModel model;
    private final VoucherPageModel pageModel;
    private final VoucherListsModel listsModel;
    private final ScreenContext context;
    private final StackPane place = new StackPane();
    private final LookupCard lookup;
    private final VoucherList list;
    private final Node page;
    private final Node circulation;
    private final Node expiring;
    private final NewSeriesView newSeries;

    public VouchersScreen(ScreenContext context, OpenShop shop) {
        this.context = context;
        var words = new VoucherWords(context.texts("voucherscreen"), context.formats());
        var clock = shop.clock();
        var counter = shop.counter();
        model = new VouchersModel(context, counter.vouchers(), new PrintModel(context, new Printers()), words, clock);
        model.onOpen(this::open);
        pageModel = new VoucherPageModel(
                context,
                counter.voucherDesk(),
                counter.voucherLedger(),
                shop.customerFile().customers(),
                words,
                made -> model.sheetOf(made, this::showMade));
        listsModel = new VoucherListsModel(context, new VoucherLists(shop));
        lookup = new LookupCard(model.lookup(), words.texts());
        newSeries = new NewSeriesView(model, words, context.files(), this::showList);
        var exports = new ExportAction(context);
        circulation = new CirculationView(listsModel, words.texts()).page(exports, this::showList);
        expiring = new ExpiringView(listsModel, words, voucher -> open(voucher.id())).page(exports, this::showList);
        page = new VoucherPage(pageModel, words, clock, context.navigator(), this::printOpened, this::showList);
        list = new VoucherList(
                model,
                words,
                clock,
                lookup,
                this::begin,
                this::showMade,
                new VoucherList.Lists(this::showCirculation, this::showExpiring));
        place.getChildren().setAll(list);
    }

    /// With lists about loyalty, which the head of the page leads to.
    public VouchersScreen withLoyalty(LoyaltyTables tables, CustomerServices file, Clock clock) {
        var page = new LoyaltyListsPage(new LoyaltyListsModel(context, tables, file, clock), context, this::showList);
        list.add(ActionButton.secondary(context.texts("voucherscreen").get("voucherscreen.loyalty"))
                .with(MaterialDesignS.STAR_OUTLINE)
                .onPress(() -> {
                    page.open();
                    place.getChildren().setAll(page);
                }));
        return this;
    }

    private void begin() {
        if (context.permits(Permission.ISSUE_VOUCHERS)) {
            newSeries.write();
            place.getChildren().setAll(newSeries);
        }
    }

    private void showMade() {
        newSeries.showMade();
        place.getChildren().setAll(newSeries);
    }

    private void showList() {
        pageModel.close();
        model.look();
        place.getChildren().setAll(list);
    }

    void showCirculation() {
        listsModel.lookAtCirculation();
        place.getChildren().setAll(circulation);
    }

    void showExpiring() {
        listsModel.lookAtExpiring();
        place.getChildren().setAll(expiring);
    }

    /// Shows one voucher with its history.
    public void open(VoucherId voucher) {
        pageModel.open(voucher);
        place.getChildren().setAll(page);
    }

    private void printOpened() {
        var opened = pageModel.openedProperty().get();
        if (opened != null) {
            model.sheetOf(opened.voucher(), this::showMade);
        }
    }

    /// One step back: out of what is being asked, then to all vouchers.
    private void back() {
        if (!pageModel.cancel()) {
            showList();
        }
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public Node focus() {
        return lookup.field().input();
    }

    @Override
    public boolean isUnfinished() {
        return place.getChildren().contains(newSeries)
                || pageModel.taskProperty().get() != null;
    }

    @Override
    public void onShow() {
        model.look();
    }

    @Override
    public boolean scanned(Scanned code) {
        return switch (code) {
            case Scanned.VoucherCode(var voucher) -> look(voucher.grouped());
            case Scanned.DamagedVoucher(var text) -> look(text);
            case Scanned.ArticleCode ignored -> false;
            case Scanned.CustomerCard ignored -> false;
            case Scanned.TicketCode ignored -> false;
            case Scanned.OrderCode ignored -> false;
            case Scanned.Unknown ignored -> false;
        };
    }

    private boolean look(String code) {
        showList();
        model.lookup().check(code);
        return true;
    }

    @Override
    public Map<Action, Runnable> actions() {
        return Map.of(
                Action.NEW,
                this::begin,
                Action.SEARCH,
                () -> {
                    showList();
                    lookup.field().input().requestFocus();
                },
                Action.BACK,
                this::back);
    }

    /// The model of the voucher that is looked at.
    VoucherPageModel page() {
        return pageModel;
    }

    VouchersModel model() {
        return model;
    }
}
