package org.comptoir.program.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that is set manually, so that the real services can make sales in the past.
public final class BackdatedClock extends Clock {

    private final Clock systemClock;
    private final ZoneId zone;
    private final AtomicReference<Instant> now;

    public BackdatedClock(Clock systemClock) {
        this(systemClock, systemClock.getZone(), new AtomicReference<>(systemClock.instant()));
    }

    private BackdatedClock(Clock systemClock, ZoneId zone, AtomicReference<Instant> now) {
        this.systemClock = systemClock;
        this.zone = zone;
        this.now = now;
    }

    void set(Instant instant) {
        now.set(instant);
    }

    /// The time of the machine's clock.
    Instant today() {
        return systemClock.instant();
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new BackdatedClock(systemClock, other, now);
    }
}
