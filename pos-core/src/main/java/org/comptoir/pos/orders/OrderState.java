package org.comptoir.pos.orders;

import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.till.SaleNumber;

/// What became of a quote or of goods put aside.
public sealed interface OrderState {

    /// It holds.
    record Open() implements OrderState {}

    /// Its last day is over: a quote holds no more, and goods are still put aside until somebody sees to it.
    record Expired(LocalDate lastDay) implements OrderState {}

    record Sold(SaleNumber sale, Instant at) implements OrderState {}

    record Withdrawn(Instant at, String by) implements OrderState {}

    /// Whether it can still be sold, if need be at other prices.
    default boolean isPending() {
        return switch (this) {
            case Open ignored -> true;
            case Expired ignored -> true;
            case Sold ignored -> false;
            case Withdrawn ignored -> false;
        };
    }
}
