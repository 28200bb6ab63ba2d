package org.comptoir.desktop.suppliers;

import java.util.Map;
import javafx.scene.Node;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.ModelScreen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.suppliers.Suppliers;

/// The suppliers of the shop.
public final class SuppliersScreen extends ModelScreen<SuppliersModel, SuppliersView> {

    public SuppliersScreen(ScreenContext context, Catalogue catalogue, Suppliers suppliers) {
        super(
                new SuppliersModel(context, catalogue, suppliers),
                model -> new SuppliersView(model, context.texts("supplierscreen"), context.formats()));
    }

    @Override
    public Node focus() {
        return view().search();
    }

    @Override
    public void onShow() {
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
