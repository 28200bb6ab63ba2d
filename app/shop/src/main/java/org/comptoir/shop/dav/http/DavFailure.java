package org.comptoir.shop.dav.http;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The exchange with a server ended here. What was exchanged before stays.
public final class DavFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final DavProblem problem;
    private final @Nullable Duration pause;

    public DavFailure(DavProblem problem) {
        this(problem, null, null);
    }

    public DavFailure(DavProblem problem, Throwable cause) {
        this(problem, null, cause);
    }

    /// @param pause how long the server wants to be left alone
    DavFailure(DavProblem problem, @Nullable Duration pause, @Nullable Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
        this.pause = pause;
    }

    public DavProblem problem() {
        return problem;
    }

    public Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }
}
