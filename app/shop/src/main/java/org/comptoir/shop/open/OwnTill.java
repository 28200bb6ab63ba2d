package org.comptoir.shop.open;

import java.time.Duration;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillRegistry;

/// This machine's till, cached: its name is needed for each sale and may be some seconds old, its id never changes
/// while the shop is open.
final class OwnTill {

    private static final Duration MAX_DURATION = Duration.ofSeconds(5);

    private record Read(Till till, long readNanos) {}

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
        var cached = read;
        if (System.nanoTime() - cached.readNanos() < MAX_DURATION.toNanos()) {
            return cached.till();
        }
        var now = System.nanoTime();
        var reread = new Read(tills.find(id).orElse(cached.till()), now);
        read = reread;
        return reread.till();
    }

    /// Call after each change made by this program.
    void forget() {
        read = new Read(tills.find(id).orElse(read.till()), System.nanoTime());
    }
}
