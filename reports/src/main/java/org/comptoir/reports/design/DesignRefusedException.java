package org.comptoir.reports.design;

import java.util.List;

/// A design has something that no design may have.
public final class DesignRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<DesignProblem> problems;

    DesignRefusedException(List<DesignProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<DesignProblem> problems() {
        return problems;
    }
}
