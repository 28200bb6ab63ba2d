package org.comptoir.desktop.till.payment;

import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.shop.devices.ReceiptPrinter;

/// The receipt printer of this till, and whether a cash drawer is connected to it, according to the settings last
/// read.
public final class TillPrinter {

    private final ScreenContext context;
    private final MachineFile machine;
    private ReceiptPrinter device = new ReceiptPrinter.None();
    private boolean drawer;

    public TillPrinter(ScreenContext context, MachineFile machine) {
        this.context = context;
        this.machine = machine;
    }

    /// Reloads the printer settings.
    public void refresh() {
        context.tasks()
                .of(() -> machine.settings().printer())
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

    /// The device for background output, even if another one is chosen meanwhile.
    ReceiptPrinter device() {
        return device;
    }
}
