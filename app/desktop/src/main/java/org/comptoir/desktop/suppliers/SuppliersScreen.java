package org.comptoir.desktop.suppliers;

import java.util.Map;
import javafx.scene.Node;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Desk;
import org.comptoir.desktop.shell.ModelScreen;

/// The suppliers of the shop.
public final class SuppliersScreen extends ModelScreen<SuppliersModel, SuppliersView> {

    public SuppliersScreen(Desk desk) {
        super(
                new SuppliersModel(desk.shop().counter(), desk.signedIn(), desk.tasks(), desk.formats()),
                model -> new SuppliersView(model, desk.texts("supplierscreen"), desk.formats()));
    }

    @Override
    public Node focus() {
        return view().search();
    }

    @Override
    public void shown() {
        model().load();
    }

    @Override
    public Map<Action, Runnable> actions() {
        return Map.of(
                Action.SEARCH, view().search()::requestFocus,
                Action.FILTER, view().search()::requestFocus,
                Action.NEW, view()::openNew);
    }
}
