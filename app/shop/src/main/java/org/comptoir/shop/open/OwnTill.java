package org.comptoir.shop.open;

import java.time.Duration;
import java.util.function.Supplier;
import org.comptoir.pos.sales.DayStart;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillRegistry;

/// This machine's till, cached: its name is needed for each sale and may be some seconds old, its id never changes
/// while the shop is open.
final class OwnTill {

    private static final Duration MAX_DURATION = Duration.ofSeconds(5);

    private record Read(Till till, DayStart dayStart, long readNanos) {}

    private final TillRegistry tills;
    private final TillId id;
    private final Supplier<DayStart> dayStart;
    private volatile Read read;

    /// @param dayStart the shop's, read from the database
    OwnTill(TillRegistry tills, Till till, Supplier<DayStart> dayStart) {
        this.tills = tills;
        this.dayStart = dayStart;
        this.id = till.id();
        this.read = new Read(till, dayStart.get(), System.nanoTime());
    }

    TillId id() {
        return id;
    }

    /// What selling at it goes by.
    TillTerms terms(ShopProfile shop) {
        var recent = recent();
        return TillTerms.of(recent.till(), shop).startingAt(recent.dayStart());
    }

    private Read recent() {
        var cached = read;
        if (System.nanoTime() - cached.readNanos() < MAX_DURATION.toNanos()) {
            return cached;
        }
        return reread();
    }

    private Read reread() {
        var now = System.nanoTime();
        var reread = new Read(tills.find(id).orElse(read.till()), dayStart.get(), now);
        read = reread;
        return reread;
    }

    /// Call after each change made by this program.
    void forget() {
        reread();
    }
}
