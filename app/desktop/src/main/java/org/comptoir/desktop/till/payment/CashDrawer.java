package org.comptoir.desktop.till.payment;

import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.TillEvents;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleTender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.roll.EscPos;
import org.comptoir.shop.devices.DeviceProblem;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// Opens the cash drawer, which is connected to the receipt printer.
public final class CashDrawer {

    private static final String TOPIC = "drawer";

    private final ScreenContext context;
    private final TillEvents events;
    private final TillPrinter printer;
    private final Texts texts;

    public CashDrawer(ScreenContext context, TillEvents events, TillPrinter printer) {
        this.context = context;
        this.events = events;
        this.printer = printer;
        texts = context.texts("payment");
    }

    /// Opens it for a sale with cash, change or a refund in cash, and for the shop's own tenders that say so.
    void openFor(Sale sale, OfferedTenders offered) {
        var paid = sale.tenders().stream().anyMatch(tender -> opens(tender, offered));
        var paidOut = sale.payouts().stream().anyMatch(payout -> payout.kind() == TenderKind.CASH);
        if ((paid || paidOut || !sale.change().isZero()) && printer.hasDrawer()) {
            kick();
        }
    }

    private static boolean opens(SaleTender tender, OfferedTenders offered) {
        if (tender.foreign().isPresent()) {
            return true;
        }
        var own = tender.own();
        return own == null
                ? tender.kind() == TenderKind.CASH
                : offered.named(own.name()).map(OwnTender::opensDrawer).orElse(false);
    }

    /// Opens it for cash that was put in or taken out without a sale, if there is one to open.
    public void openForCash() {
        if (printer.hasDrawer()) {
            kick();
        }
    }

    /// Opens it while a payment is under way.
    public void openForPayment() {
        open(texts.get("payment.drawer.paying"));
    }

    /// Whether it opens by the receipt printer; if not, a message says what to do.
    public boolean isThere() {
        if (!printer.hasDrawer()) {
            warnNone();
        }
        return printer.hasDrawer();
    }

    /// Opens it without a sale, which the technical log records.
    ///
    /// @param reason in words
    public void open(String reason) {
        if (!isThere()) {
            return;
        }
        context.work(staff -> {
                    events.drawerOpened(staff, reason);
                    return true;
                })
                .onSuccess(recorded -> kick())
                .start();
    }

    private void warnNone() {
        context.messages()
                .warn(
                        TOPIC,
                        Message.of(texts.get("payment.drawer.none"), texts.get("payment.drawer.none.hint"))
                                .withIcon(MaterialDesignP.PRINTER_ALERT));
    }

    private void kick() {
        var device = printer.device();
        var roll = printer.roll();
        context.messages().dismiss(TOPIC);
        context.tasks()
                .of(() -> device.send(new EscPos(roll).openDrawer()))
                .onFailure(DeviceProblem.class, problem -> failOffline())
                .start();
    }

    private void failOffline() {
        var message = Message.of(texts.get("payment.printer.offline"), texts.get("payment.drawer.byhand"))
                .withIcon(MaterialDesignP.PRINTER_ALERT)
                .withStep(MaterialDesignR.REFRESH, texts.get("payment.printer.again"), this::kick);
        context.messages().fail(TOPIC, message);
    }
}
