package org.comptoir.desktop.agenda;

import java.util.Map;
import javafx.scene.Node;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.ModelScreen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.shop.open.OpenShop;

/// The agenda of the shop.
public final class AgendaScreen extends ModelScreen<AgendaModel, AgendaView> {

    public AgendaScreen(ScreenContext context, OpenShop shop) {
        super(
                new AgendaModel(context, shop.customerFile(), shop.staff(), shop.settings(), shop.clock()),
                model -> new AgendaView(
                        model, context.texts("agendascreen"), context.formats(), context.navigator()::openCustomer));
    }

    /// Begins an appointment with a customer.
    public void plan(CustomerId customer, String name) {
        model().createFor(customer, name);
    }

    /// Begins a task about a customer.
    public void beginTask(CustomerId customer, String name) {
        if (model().mayLeaveForm()) {
            model().closeForm();
            model().tasks().beginFor(customer, name);
            view().beginTask();
        }
    }

    @Override
    public Node focus() {
        return view();
    }

    @Override
    public void onShow() {
        model().free().clear();
        model().load();
        view().start();
    }

    @Override
    public void onHide() {
        view().stop();
        model().tasks().leave();
    }

    @Override
    public boolean isUnfinished() {
        return model().formProperty().get() != null;
    }

    @Override
    public Map<Action, Runnable> actions() {
        return Map.of(
                Action.NEW, model()::create,
                Action.REMOVE_LINE, this::remove,
                Action.SAVE, model()::save,
                Action.BACK, this::back);
    }

    /// Not from the tasks, whose fields and boxes have the same key.
    private void remove() {
        if (view().isAtAppointments()) {
            model().cancelSelected();
        }
    }

    private void back() {
        if (model().formProperty().get() == null) {
            model().selectedProperty().set(null);
        } else {
            model().closeForm();
        }
        view().requestFocus();
    }
}
