package org.comptoir.shop.email;

import java.util.List;
import org.comptoir.pos.outbox.EmailJob;
import org.comptoir.pos.outbox.EmailProblem;

/// What became of the e-mails that were due.
///
/// @param failed those that were not sent, whether they are tried again or not
public record EmailRun(List<EmailJob> sent, List<Failed> failed) {

    public static final EmailRun NOTHING = new EmailRun(List.of(), List.of());

    public EmailRun {
        sent = List.copyOf(sent);
        failed = List.copyOf(failed);
    }

    public record Failed(EmailJob job, EmailProblem problem) {}
}
