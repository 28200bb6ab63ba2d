package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender.Cash;

/// How tenders cover a total. Change comes from cash alone; nothing else may be worth more than what is due.
public sealed interface Settlement {

    /// Covered.
    ///
    /// @param parts in the order of the tenders, all cash taken together as one part, last
    /// @param change to give back
    record Paid(List<Part> parts, Money change) implements Settlement {
        public Paid {
            parts = List.copyOf(parts);
        }

        /// What stays in the drawer of the cash that was given.
        public Money cashKept() {
            return sum(parts.stream().filter(part -> part.tender() instanceof Cash), Part::amount);
        }
    }

    /// @param missing what is still due
    record NotEnough(Money missing) implements Settlement {}

    /// @param tooMuch by how much cards, vouchers and points exceed the total
    record TooMuchNonCash(Money tooMuch) implements Settlement {}

    /// @param amount of the total that it pays
    /// @param given what was offered: more than the amount only for cash
    record Part(Tender tender, Money amount, Money given) {}

    static Settlement of(Money total, List<Tender> tenders) {
        var others =
                tenders.stream().filter(tender -> !(tender instanceof Cash)).toList();
        var cash = sum(tenders.stream().filter(Cash.class::isInstance), Tender::amount);
        var due = total.minus(sum(others.stream(), Tender::amount));
        if (due.isNegative()) {
            return new TooMuchNonCash(due.negate());
        }
        if (cash.compareTo(due) < 0) {
            return new NotEnough(due.minus(cash));
        }
        var parts = new ArrayList<Part>();
        others.forEach(tender -> parts.add(new Part(tender, tender.amount(), tender.amount())));
        if (cash.isPositive()) {
            parts.add(new Part(new Cash(cash), due, cash));
        }
        return new Paid(parts, cash.minus(due));
    }

    private static <T> Money sum(Stream<T> things, Function<T, Money> amount) {
        return Money.sum(things.map(amount).toList());
    }
}
