package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.ClockFault;
import org.comptoir.pos.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The machine's clock is changed while the shop sells.
class ClockTest {

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(TestEngine.DERBY);
        sell();
    }

    private long sell() {
        return shop.sell(basket(LAMP), new Tender.Card(Money.of("24.90")))
                .number()
                .number();
    }

    @Test
    void aClockSetBackIsRecordedOnceAndSalesStayInOrder() {
        var faults = new ArrayList<ClockFault.Kind>();
        shop.journal.guard().onClockChange(fault -> faults.add(fault.kind()));
        shop.setNow(shop.instant().minus(Duration.ofDays(365)));

        assertThat(sell()).isEqualTo(2);
        assertThat(sell()).isEqualTo(3);

        assertThat(shop.journal.latest(Chain.EVENTS, 9))
                .extracting(entry -> entry.kind())
                .containsExactly("clock-set-back", "till");
        assertThat(faults).containsExactly(ClockFault.Kind.SET_BACK);
    }

    @Test
    void aClockFarAheadIsRecorded() {
        shop.setNow(shop.instant().plus(Duration.ofDays(3650)));

        sell();

        assertThat(shop.journal.latest(Chain.EVENTS, 1).getFirst().kind()).isEqualTo("clock-far-ahead");
    }

    @Test
    void anImpossibleClockPreventsSelling() {
        var farFuture = Instant.parse("9999-12-31T23:59:59Z");
        shop.setNow(farFuture);

        assertThat(Unavailable.in(catchThrowable(this::sell))).contains(new Unavailable.ClockImpossible(farFuture));
        assertThat(shop.count("sale")).isEqualTo(1);
    }

    @Test
    void anAdjustmentBySecondsIsNotAFault() {
        shop.setNow(shop.instant().minusSeconds(30));

        sell();

        assertThat(shop.journal.latest(Chain.EVENTS, 9))
                .extracting(entry -> entry.kind())
                .containsExactly("till");
    }
}
