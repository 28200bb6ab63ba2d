package org.comptoir.pos.closing;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.registry.Till;

/// What the shop's tills sold on some business days, each and together.
///
/// @param to the last day, itself included
/// @param tills in the order of their letters; those in use, and those retired that sold on these days
public record TillsReport(LocalDate from, LocalDate to, List<OfTill> tills) {

    /// @param perpetual the turnover of the till since its first sale up to the last day
    /// @param lastClosing the number of its last Z report up to that day; 0 for none
    public record OfTill(Till till, SalesFigures figures, Money perpetual, long lastClosing) {}

    public TillsReport {
        tills = List.copyOf(tills);
    }

    public SalesFigures total() {
        return tills.stream().map(OfTill::figures).reduce(SalesFigures.NONE, SalesFigures::plus);
    }

    public Money perpetual() {
        return Money.sum(tills.stream().map(OfTill::perpetual).toList());
    }
}
