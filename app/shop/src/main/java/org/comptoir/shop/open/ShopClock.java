package org.comptoir.shop.open;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.comptoir.pos.settings.ShopSettings;
import org.jspecify.annotations.Nullable;

/// The machine's time in the shop's zone: a machine set to another zone must not move the shop's days. Until the
/// shop is created, the machine's zone is used.
final class ShopClock extends Clock {

    private final Clock machine;
    private final ShopSettings settings;
    private volatile @Nullable ZoneId zone;

    ShopClock(Clock machine, ShopSettings settings) {
        this.machine = machine;
        this.settings = settings;
        zone = settings.isFounded() ? settings.profile().zone() : null;
    }

    @Override
    public ZoneId getZone() {
        var current = zone;
        if (current == null && settings.isFounded()) {
            current = settings.profile().zone();
            zone = current;
        }
        return current == null ? machine.getZone() : current;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return machine.withZone(other);
    }

    @Override
    public Instant instant() {
        return machine.instant();
    }
}
