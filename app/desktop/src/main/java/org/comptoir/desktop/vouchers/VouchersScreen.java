package org.comptoir.desktop.vouchers;

import java.time.Clock;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.printing.PrintModel;
import org.comptoir.desktop.printing.Printers;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.vouchers.Vouchers;

/// The vouchers screen. A voucher scanned here is looked up, not spent.
public final class VouchersScreen implements Screen {

    private final VouchersModel model;
    private final ScreenContext context;
    private final StackPane place = new StackPane();
    private final LookupCard lookup;
    private final Node list;
    private final NewSeriesView newSeries;

    public VouchersScreen(ScreenContext context, Vouchers vouchers, Clock clock) {
        this.context = context;
        var words = new VoucherWords(context.texts("voucherscreen"), context.formats());
        model = new VouchersModel(context, vouchers, new PrintModel(context, new Printers()), words, clock);
        lookup = new LookupCard(model.lookup(), words.texts());
        newSeries = new NewSeriesView(model, words, context.files(), this::showList);
        list = new VoucherList(model, words, clock, lookup, this::begin, this::showMade);
        place.getChildren().setAll(list);
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
        model.look();
        place.getChildren().setAll(list);
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
        return place.getChildren().contains(newSeries);
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
                () -> lookup.field().input().requestFocus(),
                Action.BACK,
                this::showList);
    }

    VouchersModel model() {
        return model;
    }
}
