package org.comptoir.program.tour.parts;

import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourDocument;
import org.comptoir.program.tour.TourStep;

/// The list of the best customers.
final class LoyaltyListing implements TourStep {

    @Override
    public String key() {
        return "tour.loyalty";
    }

    @Override
    public void play(TourContext visit) {
        var editor = new Editor(visit);
        editor.begin();
        editor.choose(MailingKind.LOYALTY_LIST);
        visit.look("loyalty-list");
        editor.goOn();
        editor.send();
        var file = visit.keeps("loyalty-list.pdf");
        editor.save();
        var paper = TourDocument.read(file);
        var name = visit.customer().details().name().family();
        visit.check(paper.text().contains(name), "tour.loyalty.named", name);
    }
}
