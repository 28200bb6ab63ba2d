package org.comptoir.program.tour.parts;

import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourDocument;
import org.comptoir.program.tour.TourStep;

/// A letter with a personal voucher to a saved group.
final class Writing implements TourStep {

    @Override
    public String key() {
        return "tour.letters";
    }

    @Override
    public void play(TourContext visit) {
        var editor = new Editor(visit);
        visit.goTo("mailings");
        visit.look("mailings");
        editor.begin();
        visit.look("mailing-who");
        editor.choose(MailingKind.LETTER);
        visit.works(hands -> hands.touch(visit.say("mailingscreen", "mailingscreen.voucher.wanted"))
                .fill(visit.say("mailingscreen", "mailingscreen.voucher.amount"), "10"));
        visit.look("mailing-what");
        editor.goOn();
        visit.look("mailing-check");
        editor.send();
        var file = visit.keeps("letters.pdf");
        editor.save();
        visit.look("mailing-sent");

        var run = visit.shop().customerFile().mailings().runs(1).getFirst();
        visit.check(run.isDone() && run.sent() == run.recipients(), "tour.letters.sent", run.sent());
        var paper = TourDocument.read(file);
        visit.check(paper.pages() == run.recipients(), "tour.letters.pages", paper.pages());
        visit.check(
                paper.firstCode()
                        .flatMap(VoucherCode::read)
                        .filter(code -> visit.shop().counter().vouchers().check(code) instanceof VoucherCheck.Usable)
                        .isPresent(),
                "tour.letters.voucher");
        var audience = visit.shop()
                .customerFile()
                .segments()
                .audience(
                        visit.auditor(),
                        visit.shop()
                                .customerFile()
                                .segments()
                                .saved()
                                .getFirst()
                                .criteria(),
                        Channel.POST);
        var someone = audience.included().getFirst().id();
        visit.check(
                visit.shop().customerFile().timeline().forCustomer(someone, 50).stream()
                        .anyMatch(entry -> entry instanceof TimelineEntry.MailingSent sent
                                && sent.mailing().title().equals(run.title())),
                "tour.letters.timeline");
    }
}
