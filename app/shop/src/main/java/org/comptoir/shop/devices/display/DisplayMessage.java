package org.comptoir.shop.devices.display;

import org.comptoir.pos.money.Money;

/// What is shown to the customer. Each message is the whole picture: a display that missed the ones before shows the
/// right thing.
public sealed interface DisplayMessage {

    /// Nobody serves here.
    record Closed() implements DisplayMessage {}

    /// Between two customers.
    ///
    /// @param words the shop's own; empty for the usual ones
    record Welcome(String words) implements DisplayMessage {

        public static final Welcome DEFAULT = new Welcome("");
    }

    /// Something was rung up, or changed.
    ///
    /// @param line the index of what is new
    record RungUp(DisplayTicket ticket, int line) implements DisplayMessage {}

    /// Something was taken off.
    ///
    /// @param amount positive
    record Reduced(DisplayTicket ticket, Money amount) implements DisplayMessage {}

    /// The payment is open.
    ///
    /// @param due negative if the shop pays out
    record TotalDue(DisplayTicket ticket, Money due) implements DisplayMessage {}

    /// A part is paid.
    ///
    /// @param given so far
    /// @param due what is left
    record Paying(DisplayTicket ticket, Money given, Money due) implements DisplayMessage {}

    /// The sale is done.
    ///
    /// @param total of the ticket
    /// @param given by the customer
    /// @param change to the customer, or what is paid out
    record Thanks(Money total, Money given, Money change) implements DisplayMessage {}

    /// What is shown once a ticket has changed.
    static DisplayMessage after(DisplayTicket before, DisplayTicket now) {
        if (now.isEmpty()) {
            return Welcome.DEFAULT;
        }
        var more = now.reductions().minus(before.reductions());
        return now.hasSameGoodsAs(before) && more.isPositive()
                ? new Reduced(now, more)
                : new RungUp(now, before.changedLine(now));
    }
}
