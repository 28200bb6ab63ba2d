package org.comptoir.pos.closing;

import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.closing.period.NewMonth;
import org.comptoir.pos.closing.period.PeriodClosing;
import org.comptoir.pos.closing.period.PeriodClosings;
import org.comptoir.pos.closing.period.PeriodClosingsCheck;
import org.comptoir.pos.closing.period.PeriodKind;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TestShop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/// A shop whose months close by themselves.
abstract class PeriodClosingsFixture {

    @Parameter
    TestEngine engine;

    TestShop shop;
    DayClosings dayEnd;
    PeriodClosings periods;
    NewMonth newMonth;
    final List<DayClosing> told = new ArrayList<>();

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        dayEnd = new DayClosings(shop.database, shop.journal, () -> shop.till, () -> DifferenceLimit.DEFAULT, shop);
        periods = new PeriodClosings(shop.database, shop.journal, () -> shop.till, shop);
        newMonth = new NewMonth(dayEnd, periods, shop.journal);
        newMonth.onClosed(told::add);
        shop.beforeSale = newMonth;
    }

    DayClosing close() {
        var expected = dayEnd.openDay(OWNER).cashExpected();
        return ((CloseResult.Closed) dayEnd.close(OWNER, CashCount.ofTotal(expected.max(Money.ZERO)), null, "count"))
                .closing();
    }

    void sell() {
        shop.sell(basket(HONEY), new Tender.Cash(Money.of("8.50")));
    }

    List<Finding> findings() {
        return new BooksAudit(List.of(new TillBooksCheck(shop.database), new PeriodClosingsCheck(shop.database)))
                .run()
                .findings();
    }

    List<PeriodClosing> all() {
        return periods.all(OWNER).reversed();
    }

    List<PeriodClosing> of(PeriodKind kind) {
        return all().stream().filter(closing -> closing.kind() == kind).toList();
    }
}
