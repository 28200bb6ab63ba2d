package org.comptoir.desktop.email;

import java.util.List;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.outbox.EmailOutbox;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.email.EmailDesk;
import org.comptoir.shop.email.EmailRun;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what waits in the outbox, in the background, and tells what was not sent.
public final class EmailSender {

    static final String TOPIC = "email";

    private static final Logger LOG = LoggerFactory.getLogger(EmailSender.class);

    private final ScreenContext context;
    private final EmailDesk desk;
    private final EmailOutbox outbox;
    private final Texts texts;
    private final Texts problems;

    public EmailSender(ScreenContext context, EmailDesk desk, EmailOutbox outbox) {
        this.context = context;
        this.desk = desk;
        this.outbox = outbox;
        texts = context.texts("receiptemail");
        problems = context.texts("outbox");
    }

    /// Returns at once.
    public void send() {
        context.tasks()
                .of(desk::sendDue)
                .onSuccess(this::tell)
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> LOG.info("The outbox cannot be read now; it is looked at again soon", problem))
                .start();
    }

    private void retry() {
        context.messages().dismiss(TOPIC);
        context.work(outbox::retryAll).onSuccess(some -> send()).start();
    }

    private void tell(EmailRun run) {
        if (!run.failed().isEmpty()) {
            fail(run.failed());
        } else if (!run.sent().isEmpty()) {
            context.messages()
                    .done(
                            TOPIC,
                            Message.of(texts.get("receiptemail.sent", run.sent().size()))
                                    .withIcon(MaterialDesignE.EMAIL_CHECK_OUTLINE));
        }
    }

    private void fail(List<EmailRun.Failed> failed) {
        var first = failed.getFirst();
        context.messages()
                .fail(
                        TOPIC,
                        Message.of(
                                        texts.get("receiptemail.failed", failed.size()),
                                        problems.get(first.problem().textKey()))
                                .withIcon(MaterialDesignE.EMAIL_ALERT_OUTLINE)
                                .withStep(MaterialDesignR.REFRESH, texts.get("receiptemail.again"), this::retry));
    }
}
