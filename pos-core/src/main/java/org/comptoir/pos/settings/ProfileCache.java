package org.comptoir.pos.settings;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The profile as last read, kept no longer than tills may differ in it.
final class ProfileCache {

    static final Duration MAX_AGE = Duration.ofSeconds(5);

    private record Kept(ShopProfile profile, long readAt) {}

    private final Supplier<ShopProfile> reading;
    private final LongSupplier nanos;
    private volatile @Nullable Kept kept;

    ProfileCache(Supplier<ShopProfile> reading, LongSupplier nanos) {
        this.reading = reading;
        this.nanos = nanos;
    }

    ShopProfile get() {
        var known = kept;
        return known != null && isRecent(known) ? known.profile() : read();
    }

    private boolean isRecent(Kept known) {
        return nanos.getAsLong() - known.readAt() < MAX_AGE.toNanos();
    }

    /// Never runs concurrently with [#forget]: a profile read before a change must not be cached after it.
    private synchronized ShopProfile read() {
        var readAt = nanos.getAsLong();
        var profile = reading.get();
        kept = new Kept(profile, readAt);
        return profile;
    }

    /// Call after each change made by this program.
    synchronized void forget() {
        kept = null;
    }
}
