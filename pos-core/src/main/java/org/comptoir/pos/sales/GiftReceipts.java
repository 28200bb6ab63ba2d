package org.comptoir.pos.sales;

import org.comptoir.pos.staff.AuditLog;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;

/// Tells the technical log of each gift receipt: whoever holds one can exchange what is on it. It tells no amount and
/// is
/// no duplicate of the receipt, which has its own count.
public final class GiftReceipts {

    private final AuditLog log;

    public GiftReceipts(AuditLog log) {
        this.log = log;
    }

    /// Before it is printed.
    public void record(SignedInStaff by, SaleNumber sale) {
        by.require(Permission.SELL);
        log.happened(by.name(), "gift-receipt", sale.toString());
    }
}
