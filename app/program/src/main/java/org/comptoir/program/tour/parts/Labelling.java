package org.comptoir.program.tour.parts;

import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourDocument;
import org.comptoir.program.tour.TourStep;

/// Address labels on a partly used sheet.
final class Labelling implements TourStep {

    private static final int FIRST_FREE = 5;

    @Override
    public String key() {
        return "tour.labels";
    }

    @Override
    public void play(TourContext context) {
        var editor = new Editor(context);
        editor.begin();
        editor.choose(MailingKind.LABELS);
        editor.goOn();
        editor.send();
        context.operate(robot -> robot.touch(context.say("labelscreen", "labelscreen.label", FIRST_FREE)));
        context.look("labels");
        var file = context.saveTo("labels.pdf");
        context.operate(robot -> robot.touch(context.say("labelscreen", "labelscreen.pdf")));
        editor.post();
        var run = context.shop().customerFile().mailings().runs(1).getFirst();
        var document = TourDocument.read(file);
        context.check(run.kind() == MailingKind.LABELS && run.isDone(), "tour.labels.done", run.sent());
        context.check(!document.text().isBlank(), "tour.labels.pages", document.pages());
    }
}
