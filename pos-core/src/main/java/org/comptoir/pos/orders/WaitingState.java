package org.comptoir.pos.orders;

import java.util.Locale;

/// What became of somebody who waits for goods.
public enum WaitingState {
    WAITING,
    /// Was told that the goods are in.
    CALLED,
    SERVED,
    WITHDRAWN;

    /// Whether the customer still wants the goods.
    public boolean isOpen() {
        return switch (this) {
            case WAITING, CALLED -> true;
            case SERVED, WITHDRAWN -> false;
        };
    }

    /// The key of its name in `texts/orders`.
    public String textKey() {
        return "orders.waiting." + name().toLowerCase(Locale.ROOT);
    }
}
