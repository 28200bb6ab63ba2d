package org.comptoir.app.suppliers;

import java.util.Map;
import javafx.scene.Node;
import org.comptoir.app.desk.Desk;
import org.comptoir.app.shell.Action;
import org.comptoir.app.shell.Screen;

/// The suppliers of the shop.
public final class SuppliersScreen implements Screen {

    private final SuppliersModel model;
    private final SuppliersView view;

    public SuppliersScreen(Desk desk) {
        model = new SuppliersModel(desk.shop().counter(), desk.signedIn(), desk.tasks(), desk.formats());
        view = new SuppliersView(model, desk.texts("supplierscreen"), desk.formats());
    }

    SuppliersModel model() {
        return model;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public Node focus() {
        return view.search();
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public Map<Action, Runnable> actions() {
        return Map.of(
                Action.SEARCH, view.search()::requestFocus,
                Action.FILTER, view.search()::requestFocus,
                Action.NEW, view::openNew);
    }
}
