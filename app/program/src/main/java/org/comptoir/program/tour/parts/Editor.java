package org.comptoir.program.tour.parts;

import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.program.tour.TourContext;

/// The way through a mailing's steps.
record Editor(TourContext visit) {

    private String say(String key) {
        return visit.say("mailingscreen", key);
    }

    /// A new mailing to the first of the saved groups.
    void begin() {
        var group = visit.shop().customerFile().segments().saved().getFirst().name();
        visit.goTo("mailings");
        visit.works(hands -> {
            if (!hands.offers(say("mailingscreen.runs.new"))) {
                hands.touch(say("mailingscreen.back"));
            }
            hands.touch(say("mailingscreen.runs.new")).touch(group);
        });
    }

    void choose(MailingKind kind) {
        var language = visit.shop().settings().profile().language();
        visit.works(hands -> hands.touch(say("mailingscreen.next.what")).touch(kind.label(language)));
    }

    void goOn() {
        visit.works(hands -> hands.touch(say("mailingscreen.next.check")));
    }

    void send() {
        visit.works(hands -> hands.touch(say("mailingscreen.next.send")));
    }

    void save() {
        visit.works(hands -> hands.touch(say("mailingscreen.send.pdf")));
    }
}
