package org.comptoir.desktop.till.payment;

import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.open.OpenShop;

/// The receipt printer of this till, and whether a cash drawer hangs on it, as the settings were when last read.
public final class TillPrinter {

    private final ScreenContext context;
    private final OpenShop shop;
    private ReceiptPrinter device = new ReceiptPrinter.None();
    private boolean drawer;

    public TillPrinter(ScreenContext context, OpenShop shop) {
        this.context = context;
        this.shop = shop;
    }

    /// Reads afresh which printer there is.
    public void refresh() {
        context.tasks()
                .of(() -> shop.machine().settings().printer())
                .onSuccess(settings -> {
                    device = ReceiptPrinter.of(settings);
                    drawer = settings.drawer();
                })
                .start();
    }

    public boolean isThere() {
        return device.isThere();
    }

    boolean hasDrawer() {
        return drawer && isThere();
    }

    /// The device to send to in the background, though another be chosen meanwhile.
    ReceiptPrinter device() {
        return device;
    }
}
