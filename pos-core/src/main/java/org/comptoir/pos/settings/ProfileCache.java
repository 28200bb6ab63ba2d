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
    private volatile @Nullable Kept cached;

    ProfileCache(Supplier<ShopProfile> reading, LongSupplier nanos) {
        this.reading = reading;
        this.nanos = nanos;
    }

    ShopProfile get() {
        var current = cached;
        return current != null && isRecent(current) ? current.profile() : read();
    }

    private boolean isRecent(Kept current) {
        return nanos.getAsLong() - current.readAt() < MAX_AGE.toNanos();
    }

    /// Never runs concurrently with [#forget]: a profile read before a change must not be cached after it.
    private synchronized ShopProfile read() {
        var readAt = nanos.getAsLong();
        var profile = reading.get();
        cached = new Kept(profile, readAt);
        return profile;
    }

    /// Call after each change made by this program.
    synchronized void forget() {
        cached = null;
    }
}
