package org.comptoir.customers.loyalty.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// What earns points on a ticket.
///
/// @param day the business day
/// @param tags of the customer
/// @param level by how much the customer's level multiplies
/// @param goods sold; neither vouchers nor what comes back
public record EarningTicket(LocalDate day, List<String> tags, Multiplier level, List<Goods> goods) {

    /// One line.
    ///
    /// @param line its position
    /// @param category null if it has none
    /// @param paid for it, after all reductions
    public record Goods(int line, @Nullable CategoryId category, Money paid) {}

    public EarningTicket {
        tags = List.copyOf(tags);
        goods = List.copyOf(goods);
    }

    /// What was paid by points earns none. It is taken off all lines by running sum, so that it is taken off to the
    /// cent.
    public EarningTicket paidByPoints(Money value) {
        var whole = Money.sum(goods.stream().map(Goods::paid).toList());
        var taken = value.min(whole);
        if (!taken.isPositive()) {
            return this;
        }
        var left = new ArrayList<Goods>();
        var soFar = Money.ZERO;
        var given = Money.ZERO;
        for (var line : goods) {
            soFar = soFar.plus(line.paid());
            var due = taken.scaled(soFar.cents(), whole.cents());
            left.add(new Goods(line.line(), line.category(), line.paid().minus(due.minus(given))));
            given = due;
        }
        return new EarningTicket(day, tags, level, left);
    }
}
