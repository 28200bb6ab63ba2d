package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.util.UUID;
import org.comptoir.pos.closing.CloseResult.Closed;
import org.comptoir.pos.closing.RetireResult.AlreadyRetired;
import org.comptoir.pos.closing.RetireResult.DayOpen;
import org.comptoir.pos.closing.RetireResult.OwnTill;
import org.comptoir.pos.closing.RetireResult.Retired;
import org.comptoir.pos.closing.RetireResult.TicketOpen;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class TillRetirementTest {

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private TillRetirement retirement;
    private OpenTickets tickets;
    private TillTerms ownTerms;
    private TillTerms second;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        retirement = new TillRetirement(shop.database, shop.journal, shop.tills);
        tickets = new OpenTickets(shop.database, shop);
        ownTerms = shop.till;
        second = shop.secondTill("Caisse 2");
    }

    @Test
    void retiresATillThatNeverSold() {
        var result = retirement.retire(OWNER, till(second));

        assertThat(result).isEqualTo(new Retired(new Till(second.id(), "Caisse 2", TillState.RETIRED)));
        assertThat(till(second).isActive()).isFalse();
        assertThat(till(ownTerms).isActive()).isTrue();
    }

    @Test
    void refusesATillWithUnclosedSales() {
        sellAt(second);

        assertThat(retirement.retire(OWNER, till(second))).isEqualTo(new DayOpen(till(second)));
        assertThat(till(second).isActive()).isTrue();
    }

    @Test
    void ignoresTheDaysOfOtherTills() {
        sellAt(ownTerms);

        assertThat(retirement.retire(OWNER, till(second))).isInstanceOf(Retired.class);
    }

    @Test
    void retiresATillWhoseDayIsClosedAndKeepsItsClosings() {
        sellAt(second);
        shop.till = second;
        var dayEnd = new DayClosings(shop.database, shop.journal, () -> second, () -> DifferenceLimit.DEFAULT, shop);
        var closing = dayEnd.close(OWNER, CashCount.ofTotal(Money.of("24.90")), Money.ZERO, "");

        assertThat(closing).isInstanceOf(Closed.class);
        assertThat(retirement.retire(OWNER, till(second))).isInstanceOf(Retired.class);
        assertThat(dayEnd.closing(1)).contains(((Closed) closing).closing());
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void refusesATillWithAnOpenTicket() {
        tickets.save(second.id(), UUID.randomUUID(), basket(HONEY));

        assertThat(retirement.retire(OWNER, till(second))).isEqualTo(new TicketOpen(till(second)));
        assertThat(till(second).isActive()).isTrue();
    }

    @Test
    void parkedTicketsOfARetiredTillCanBeRecalledElsewhere() {
        var request = UUID.randomUUID();
        tickets.save(second.id(), request, basket(HONEY));
        tickets.park(OWNER, request, "Table 4");

        assertThat(retirement.retire(OWNER, till(second))).isInstanceOf(Retired.class);
        assertThat(tickets.recall(ownTerms.id(), request))
                .hasValueSatisfying(ticket -> assertThat(ticket.basket()).isEqualTo(basket(HONEY)));
    }

    @Test
    void refusesToRetireTheLastTill() {
        retirement.retire(OWNER, till(second));

        assertThat(retirement.retire(OWNER, till(ownTerms))).isEqualTo(new OwnTill(till(ownTerms)));
        assertThat(till(ownTerms).isActive()).isTrue();
    }

    @Test
    void reportsATillThatIsAlreadyRetired() {
        retirement.retire(OWNER, till(second));

        assertThat(retirement.retire(OWNER, till(second))).isEqualTo(new AlreadyRetired(till(second)));
    }

    @Test
    void requiresPermissionToChangeSettings() {
        assertThatThrownBy(() -> retirement.retire(CASHIER, till(second))).isInstanceOf(NotPermitted.class);
        assertThat(till(second).isActive()).isTrue();
    }

    private void sellAt(TillTerms terms) {
        shop.till = terms;
        shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        shop.till = ownTerms;
    }

    private Till till(TillTerms terms) {
        return shop.tills.find(terms.id()).orElseThrow();
    }
}
