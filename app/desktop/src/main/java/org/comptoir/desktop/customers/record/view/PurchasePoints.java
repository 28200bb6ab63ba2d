package org.comptoir.desktop.customers.record.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.loyalty.PointsMovement;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.customers.timeline.TimelineEntry.Purchase;
import org.comptoir.pos.till.SaleNumber;

/// Points moved by purchases: shown with their purchase in the timeline, not on lines of their own.
record PurchasePoints(Set<SaleNumber> purchases, Map<SaleNumber, List<PointsMovement>> byPurchase) {

    static PurchasePoints in(List<TimelineEntry> entries) {
        return new PurchasePoints(
                entries.stream()
                        .flatMap(entry ->
                                entry instanceof Purchase purchase ? Stream.of(purchase.number()) : Stream.of())
                        .collect(Collectors.toSet()),
                entries.stream()
                        .flatMap(entry -> entry instanceof TimelineEntry.PointsMoved(var movement)
                                        && movement.saleNumber() != null
                                ? Stream.of(movement)
                                : Stream.of())
                        .collect(Collectors.groupingBy(movement -> Objects.requireNonNull(movement.saleNumber()))));
    }

    List<PointsMovement> of(Purchase purchase) {
        return byPurchase.getOrDefault(purchase.number(), List.of());
    }

    /// Whether these are points whose purchase is also in the timeline.
    boolean areToldWithAPurchase(TimelineEntry entry) {
        return entry instanceof TimelineEntry.PointsMoved(var movement)
                && movement.saleNumber() != null
                && purchases.contains(movement.saleNumber());
    }
}
