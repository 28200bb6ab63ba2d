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
    public void play(TourContext context) {
        var editor = new Editor(context);
        editor.begin();
        editor.choose(MailingKind.LOYALTY_LIST);
        context.look("loyalty-list");
        editor.goOn();
        editor.send();
        var file = context.saveTo("loyalty-list.pdf");
        editor.save();
        var document = TourDocument.read(file);
        var name = context.customer().details().name().family();
        context.check(document.text().contains(name), "tour.loyalty.named", name);
    }
}
