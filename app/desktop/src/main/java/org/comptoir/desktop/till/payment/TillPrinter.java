package org.comptoir.desktop.till.payment;

import java.util.List;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.till.machine.PagePaper;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.pos.till.machine.RecorderSettings;
import org.comptoir.reports.roll.RollPrinter;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.devices.RollPrinters;
import org.comptoir.shop.devices.SystemPrinters;
import org.comptoir.shop.open.OpenShop;

/// The receipt printer of this till, and whether a cash drawer is connected to it, according to the settings last
/// read.
public final class TillPrinter {

    /// A bar has room for so many printers besides the till's own.
    private static final int MAX_OTHERS = 2;

    private final ScreenContext context;
    private final OpenShop shop;
    private ReceiptPrinter device = new ReceiptPrinter.None();
    private PrinterSettings settings = PrinterSettings.NONE;
    private List<ReceiptPrinter.PagePrinter> others = List.of();
    private RecorderSettings recorder = RecorderSettings.NONE;

    public TillPrinter(ScreenContext context, OpenShop shop) {
        this.context = context;
        this.shop = shop;
    }

    /// Reloads the printer settings, and which other printers there are.
    public void refresh() {
        context.tasks()
                .of(SystemPrinters::names)
                .onSuccess(names -> others =
                        names.stream().map(ReceiptPrinter.PagePrinter::new).toList())
                .start();
        context.tasks()
                .of(() -> shop.machine().settings().printer())
                .onSuccess(read -> {
                    device = ReceiptPrinter.of(read);
                    settings = read;
                })
                .start();
        context.tasks().of(shop::recorder).onSuccess(read -> recorder = read).start();
    }

    public boolean isThere() {
        return device.isThere();
    }

    /// Whether a fiscal recorder hands out a document of its own instead of the receipt.
    public boolean isBesideRecorder() {
        return recorder.isConnected();
    }

    /// Whether the receipt is offered although there is one.
    boolean offersReceipts() {
        return recorder.offersReceipts();
    }

    boolean hasDrawer() {
        return settings.drawer() && isThere() && !device.takesPages();
    }

    /// The device for background output, even if another one is chosen meanwhile.
    ReceiptPrinter device() {
        return device;
    }

    /// Where a receipt can go that this device did not take.
    List<ReceiptPrinter.PagePrinter> othersThan(ReceiptPrinter failed) {
        return others.stream()
                .filter(other -> !other.equals(failed))
                .limit(MAX_OTHERS)
                .toList();
    }

    /// What a device of this machine takes: the till's own as it is set, any other on sheets.
    PrinterSettings settingsOf(ReceiptPrinter any) {
        return any instanceof ReceiptPrinter.PagePrinter(var name) && !any.equals(device)
                ? settings.with("pages", name).with(PagePaper.A4)
                : settings;
    }

    /// What the device understands.
    RollPrinter roll() {
        return RollPrinters.of(settings.roll());
    }
}
