package org.comptoir.shop.open;

import java.io.Serial;

/// A backup could not be read or put in the place of a shop; nothing has changed.
public final class RestoreFailedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient RestoreProblem problem;

    RestoreFailedException(RestoreProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public RestoreProblem problem() {
        return problem;
    }
}
