package org.comptoir.shop.open;

import java.time.Duration;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillRegistry;

/// This machine's till, cached: its name is needed for each sale and may be some seconds old, its id never changes
/// while the shop is open.
final class OwnTill {

    private static final Duration MAX_DURATION = Duration.ofSeconds(5);

    private record Read(Till till, long at) {}

    private final TillRegistry tills;
    private final TillId id;
    private volatile Read read;

    OwnTill(TillRegistry tills, Till till) {
        this.tills = tills;
        this.id = till.id();
        this.read = new Read(till, System.nanoTime());
    }

    TillId id() {
        return id;
    }

    Till get() {
        var known = read;
        if (System.nanoTime() - known.at() < MAX_DURATION.toNanos()) {
            return known.till();
        }
        var now = System.nanoTime();
        var fresh = new Read(tills.find(id).orElse(known.till()), now);
        read = fresh;
        return fresh.till();
    }

    /// Call after each change made by this program.
    void forget() {
        read = new Read(tills.find(id).orElse(read.till()), System.nanoTime());
    }
}
