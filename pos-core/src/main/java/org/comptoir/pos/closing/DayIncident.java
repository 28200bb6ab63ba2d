package org.comptoir.pos.closing;

import java.time.Instant;
import org.comptoir.pos.fiscal.FiscalState;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.till.SaleNumber;

/// Something in a day that is worth a look before it is closed, with when it was and who did it.
public sealed interface DayIncident {

    Instant at();

    String staffName();

    /// Goods were taken off a ticket before it was paid, and stayed off.
    record GoodsCancelled(Instant at, String staffName, Money amount) implements DayIncident {}

    /// A whole ticket was emptied instead of being paid, and stayed so.
    record TicketEmptied(Instant at, String staffName, Money amount) implements DayIncident {}

    /// The drawer was opened without a sale.
    ///
    /// @param reason may be empty
    record DrawerOpened(Instant at, String staffName, String reason) implements DayIncident {}

    /// More was taken off an article than a cashier may take off alone.
    ///
    /// @param share of its price
    /// @param reason may be empty
    record BigDiscount(Instant at, String staffName, SaleNumber sale, String article, Percent share, String reason)
            implements DayIncident {}

    /// The float counted in the morning was not what had been left.
    ///
    /// @param difference counted less left
    record FloatDiffered(Instant at, String staffName, Money difference, String reason) implements DayIncident {}

    /// A fiscal recorder has not confirmed what it has to make of a sale, whichever day that was.
    record FiscalUnconfirmed(Instant at, String staffName, SaleNumber sale, FiscalState state) implements DayIncident {}

    /// A fiscal document was settled by hand, because its recorder can never say how it ended.
    record FiscalSettled(Instant at, String staffName, SaleNumber sale, String reason) implements DayIncident {}
}
