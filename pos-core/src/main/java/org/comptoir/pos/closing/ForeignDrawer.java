package org.comptoir.pos.closing;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.comptoir.pos.closing.PeriodActivity.ForeignTaken;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.tender.ForeignCash;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;

/// What was taken of foreign currencies in a period, which lies in the drawer with the euros.
final class ForeignDrawer {

    private ForeignDrawer() {}

    /// By the codes of the currencies.
    static List<ForeignTaken> of(StatelessSession session, TillId till, DayFigures figures) {
        if (figures.firstSale() == 0) {
            return List.of();
        }
        var taken = new TreeMap<String, ForeignTaken>();
        session.createSelectionQuery(
                        "select t.reference, t.givenCents from SaleTenderRow t join SaleRow s on s.id = t.saleId"
                                + " where s.tillId = :till and s.number between :first and :last"
                                + " and t.kind = org.comptoir.pos.sales.TenderKind.OWN and t.reference <> ''",
                        Object[].class)
                .setParameter("till", till.value())
                .setParameter("first", figures.firstSale())
                .setParameter("last", figures.lastSale())
                .getResultStream()
                .forEach(row -> ForeignCash.read((String) row[0])
                        .ifPresent(
                                cash -> taken.merge(cash.currency(), one(cash, (Long) row[1]), ForeignDrawer::plus)));
        return List.copyOf(taken.values());
    }

    private static ForeignTaken one(ForeignCash cash, long given) {
        return new ForeignTaken(cash.currency(), 1, cash.amount(), Money.ofCents(given));
    }

    private static ForeignTaken plus(ForeignTaken one, ForeignTaken other) {
        BigDecimal amount = one.amount().add(other.amount());
        return new ForeignTaken(
                one.currency(), one.count() + other.count(), amount, one.given().plus(other.given()));
    }
}
