package org.comptoir.program.tour.parts;

import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourDocument;
import org.comptoir.program.tour.TourStep;

/// Address labels on a sheet that was begun.
final class Labelling implements TourStep {

    private static final int FIRST_FREE = 5;

    @Override
    public String key() {
        return "tour.labels";
    }

    @Override
    public void play(TourContext visit) {
        var editor = new Editor(visit);
        editor.begin();
        editor.choose(MailingKind.LABELS);
        editor.goOn();
        editor.send();
        visit.works(hands -> hands.touch(visit.say("labelscreen", "labelscreen.label", FIRST_FREE)));
        visit.look("labels");
        var file = visit.keeps("labels.pdf");
        visit.works(hands -> hands.touch(visit.say("labelscreen", "labelscreen.pdf")));
        var run = visit.shop().customerFile().mailings().runs(1).getFirst();
        var paper = TourDocument.read(file);
        visit.check(run.kind() == MailingKind.LABELS && run.isDone(), "tour.labels.done", run.sent());
        visit.check(!paper.text().isBlank(), "tour.labels.pages", paper.pages());
    }
}
