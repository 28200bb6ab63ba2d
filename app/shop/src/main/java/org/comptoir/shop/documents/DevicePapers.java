package org.comptoir.shop.documents;

import org.comptoir.pos.cash.CashMovement;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.reports.roll.EscPos;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.RollPdf;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.devices.RollPrinters;

/// Papers as one printer takes them: the commands of a receipt printer, or pages of its paper.
public final class DevicePapers {

    private final DocumentPrinter documents;
    private final PrinterSettings settings;

    public DevicePapers(DocumentPrinter documents, PrinterSettings settings) {
        this.documents = documents;
        this.settings = settings;
    }

    /// @param duplicate 0 for the original, n for the n-th reprint
    public byte[] receipt(Sale sale, int duplicate) {
        return bytes(documents.receipt(sale, duplicate));
    }

    public byte[] giftReceipt(Sale sale) {
        return bytes(documents.giftReceipt(sale));
    }

    /// The label of goods put aside.
    public byte[] putAside(SalesOrder order) {
        return bytes(documents.putAside(order));
    }

    /// The slip of cash that was moved without a sale.
    public byte[] cashSlip(CashMovement movement) {
        return bytes(documents.cashSlip(movement));
    }

    private byte[] bytes(ReceiptRoll roll) {
        return ReceiptPrinter.of(settings).takesPages()
                ? new RollPdf().on(settings.paper(), roll)
                : new EscPos(RollPrinters.of(settings.roll())).print(roll);
    }
}
