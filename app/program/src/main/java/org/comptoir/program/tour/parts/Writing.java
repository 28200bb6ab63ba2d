package org.comptoir.program.tour.parts;

import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourDocument;
import org.comptoir.program.tour.TourStep;

/// A letter that was kept, with an article at a reduced price and a personal voucher, to a saved segment.
final class Writing implements TourStep {

    @Override
    public String key() {
        return "tour.letters";
    }

    @Override
    public void play(TourContext context) {
        var editor = new Editor(context);
        context.goTo("mailings");
        context.look("mailings");
        editor.begin();
        context.look("mailing-who");
        editor.choose(MailingKind.LETTER);
        var kept = context.shop().customerFile().templates().all().getFirst().name();
        context.operate(robot -> robot.touch(context.say("mailingscreen", "mailingscreen.what.templates")));
        context.operate(robot -> robot.choose(kept));
        context.operate(robot -> robot.touch(context.say("mailingscreen", "mailingscreen.voucher.wanted"))
                .fill(context.say("mailingscreen", "mailingscreen.voucher.amount"), "10"));
        context.look("mailing-what");
        editor.goOn();
        context.look("mailing-check");
        editor.send();
        var file = context.saveTo("letters.pdf");
        editor.save();
        context.look("mailing-made");
        editor.post();
        context.look("mailing-sent");

        var run = context.shop().customerFile().mailings().runs(1).getFirst();
        context.check(run.isDone() && run.sent() == run.recipients(), "tour.letters.sent", run.sent());
        var document = TourDocument.read(file);
        context.check(document.pages() == run.recipients(), "tour.letters.pages", document.pages());
        var lowest = context.say("letterpage", "letterpage.lowest", "")
                .replace('\u00A0', ' ')
                .strip();
        context.check(document.text().contains(lowest), "tour.letters.reduced");
        context.check(
                document.firstCode()
                        .flatMap(VoucherCode::read)
                        .filter(code -> context.shop().counter().vouchers().check(code) instanceof VoucherCheck.Usable)
                        .isPresent(),
                "tour.letters.voucher");
        var audience = context.shop()
                .customerFile()
                .segments()
                .audience(
                        context.auditor(),
                        context.shop()
                                .customerFile()
                                .segments()
                                .saved(context.auditor())
                                .getFirst()
                                .criteria(),
                        Channel.POST);
        var someone = audience.included().getFirst().id();
        context.check(
                context.shop().customerFile().timeline().forCustomer(context.auditor(), someone, 50).stream()
                        .anyMatch(entry -> entry instanceof TimelineEntry.MailingSent sent
                                && sent.mailing().title().equals(run.title())),
                "tour.letters.timeline");
    }
}
