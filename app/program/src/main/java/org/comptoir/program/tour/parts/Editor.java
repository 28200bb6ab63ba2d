package org.comptoir.program.tour.parts;

import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.program.tour.TourContext;

/// Operates the steps of a mailing.
record Editor(TourContext context) {

    private String say(String key) {
        return context.say("mailingscreen", key);
    }

    /// Starts a new mailing to the first saved segment.
    void begin() {
        var group = context.shop()
                .customerFile()
                .segments()
                .saved(context.auditor())
                .getFirst()
                .name();
        context.goTo("mailings");
        context.operate(robot -> {
            if (!robot.offers(say("mailingscreen.runs.new"))) {
                robot.touch(say("mailingscreen.back"));
            }
            robot.touch(say("mailingscreen.runs.new")).touch(group);
        });
    }

    void choose(MailingKind kind) {
        var language = context.shop().settings().profile().language();
        context.operate(robot -> robot.touch(say("mailingscreen.next.what")).touch(kind.label(language)));
    }

    void goOn() {
        context.operate(robot -> robot.touch(say("mailingscreen.next.check")));
    }

    void send() {
        context.operate(robot -> robot.touch(say("mailingscreen.next.send")));
    }

    void save() {
        context.operate(robot -> robot.touch(say("mailingscreen.send.pdf")));
    }

    /// What is in a file counts as sent only when somebody says so.
    void post() {
        context.operate(robot -> robot.touch(say("mailingscreen.posted.say")));
        context.operate(robot -> robot.touch(say("mailingscreen.posted.yes")));
    }
}
