package org.comptoir.shop.email;

import org.comptoir.pos.outbox.EmailProblem;

/// The mail server did not take an e-mail.
public final class MailFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final EmailProblem problem;

    MailFailure(EmailProblem problem, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    public EmailProblem problem() {
        return problem;
    }
}
