package org.comptoir.app.tour.parts;

import org.comptoir.app.tour.Paper;
import org.comptoir.app.tour.Part;
import org.comptoir.app.tour.Visit;
import org.comptoir.customers.mailing.run.MailingKind;

/// The list of the best customers.
final class Ranking implements Part {

    @Override
    public String key() {
        return "tour.loyalty";
    }

    @Override
    public void play(Visit visit) {
        var editor = new Editor(visit);
        editor.begin();
        editor.choose(MailingKind.LOYALTY_LIST);
        visit.look("loyalty-list");
        editor.goOn();
        editor.send();
        var file = visit.keeps("loyalty-list.pdf");
        editor.save();
        var paper = Paper.read(file);
        var name = visit.customer().details().name().family();
        visit.check(paper.text().contains(name), "tour.loyalty.named", name);
    }
}
