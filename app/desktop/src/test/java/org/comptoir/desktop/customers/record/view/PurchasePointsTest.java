package org.comptoir.desktop.customers.record.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.comptoir.customers.loyalty.PointsMovement;
import org.comptoir.customers.loyalty.PointsReason;
import org.comptoir.customers.timeline.TimelineEntry.PointsMoved;
import org.comptoir.customers.timeline.TimelineEntry.Purchase;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PurchasePointsTest {

    private static final Instant NOON = Instant.parse("2026-09-12T12:00:00Z");
    private static final Purchase PURCHASE = new Purchase(NOON, sale(41), List.of(), Money.euros(20));

    @Test
    void areShownWithTheirPurchase() {
        var earned = moved(20, PointsReason.EARNED, sale(41));
        var spent = moved(-300, PointsReason.SPENT, sale(41));
        var points = PurchasePoints.in(List.of(PURCHASE, earned, spent));

        assertThat(points.of(PURCHASE)).extracting(PointsMovement::points).containsExactly(20, -300);
        assertThat(points.areToldWithAPurchase(earned)).isTrue();
        assertThat(points.areToldWithAPurchase(PURCHASE)).isFalse();
    }

    @Test
    void standAloneWithoutTheirPurchase() {
        var corrected = moved(5, PointsReason.CORRECTED, null);
        var older = moved(20, PointsReason.EARNED, sale(40));
        var points = PurchasePoints.in(List.of(PURCHASE, corrected, older));

        assertThat(points.of(PURCHASE)).isEmpty();
        assertThat(points.areToldWithAPurchase(corrected)).isFalse();
        assertThat(points.areToldWithAPurchase(older)).isFalse();
    }

    private static SaleNumber sale(long number) {
        return new SaleNumber(TillId.FIRST, number);
    }

    private static PointsMoved moved(int points, PointsReason reason, @Nullable SaleNumber sale) {
        return new PointsMoved(new PointsMovement(new CustomerId(1), NOON, points, reason, sale, "Camille", ""));
    }
}
