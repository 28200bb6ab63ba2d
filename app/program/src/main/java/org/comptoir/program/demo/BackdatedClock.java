package org.comptoir.program.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that is set by hand, so that the real services make sales of the past.
public final class BackdatedClock extends Clock {

    private final Clock real;
    private final ZoneId zone;
    private final AtomicReference<Instant> now;

    public BackdatedClock(Clock real) {
        this(real, real.getZone(), new AtomicReference<>(real.instant()));
    }

    private BackdatedClock(Clock real, ZoneId zone, AtomicReference<Instant> now) {
        this.real = real;
        this.zone = zone;
        this.now = now;
    }

    void set(Instant instant) {
        now.set(instant);
    }

    /// What the machine's clock says.
    Instant today() {
        return real.instant();
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
        return new BackdatedClock(real, other, now);
    }
}
