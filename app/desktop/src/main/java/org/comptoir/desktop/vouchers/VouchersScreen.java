package org.comptoir.desktop.vouchers;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.printing.PrintModel;
import org.comptoir.desktop.printing.Printers;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Desk;
import org.comptoir.desktop.shell.Screen;

/// The place of the vouchers. A voucher that is scanned here is looked up, not spent.
public final class VouchersScreen implements Screen {

    private final VouchersModel model;
    private final Desk desk;
    private final StackPane place = new StackPane();
    private final LookupCard lookup;
    private final Node list;
    private final NewSeriesView newSeries;

    public VouchersScreen(Desk desk) {
        this.desk = desk;
        var words = new VoucherWords(desk.texts("voucherscreen"), desk.formats());
        var clock = desk.shop().clock();
        model = new VouchersModel(
                desk.shop().counter().vouchers(),
                desk.papers(),
                desk.signedIn(),
                desk.tasks(),
                new PrintModel(desk.tasks(), new Printers(), desk.texts("preview")),
                words,
                clock);
        lookup = new LookupCard(model.lookup(), words.texts());
        newSeries = new NewSeriesView(model, words, desk.files(), this::showList);
        list = new VoucherList(model, words, clock, lookup, this::begin, this::showMade);
        place.getChildren().setAll(list);
    }

    private void begin() {
        if (model.mayIssue()) {
            newSeries.write();
            place.getChildren().setAll(newSeries);
        } else {
            desk.shell().toasts().done(desk.texts("voucherscreen").get("voucherscreen.not_allowed"));
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
    public void shown() {
        model.look();
    }

    @Override
    public boolean scanned(String code) {
        return model.lookup().scan(code);
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
