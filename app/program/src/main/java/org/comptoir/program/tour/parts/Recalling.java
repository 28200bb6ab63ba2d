package org.comptoir.program.tour.parts;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// The customer's record has the sale on top.
final class Recalling implements TourStep {

    @Override
    public String key() {
        return "tour.record";
    }

    @Override
    public void play(TourContext visit) {
        var customer = visit.customer();
        visit.goTo("customers");
        var prompt = visit.say("customerlist", "customerlist.search");
        visit.works(hands -> hands.fill(prompt, customer.number()).press(KeyCode.ENTER));
        visit.look("customer");
        var entries = visit.shop().customerFile().timeline().forCustomer(customer.id(), 10);
        visit.check(
                entries.stream()
                        .filter(TimelineEntry.Purchase.class::isInstance)
                        .map(TimelineEntry.Purchase.class::cast)
                        .findFirst()
                        .filter(purchase ->
                                purchase.number().equals(visit.sale().number()))
                        .isPresent(),
                "tour.record.top",
                customer.displayName());
        var shown = visit.sale().lines().getFirst().description();
        visit.check(visit.words().stream().anyMatch(words -> words.contains(shown)), "tour.record.lines", shown);
        for (var tab : List.of("purchases", "points", "details")) {
            visit.works(hands -> hands.touch(visit.say("customerrecord", "customerrecord.tab." + tab)));
            visit.look("customer-" + tab);
        }
        visit.works(hands -> hands.touch(visit.say("customerrecord", "customerrecord.tab.history"))
                .fill(prompt, ""));
        visit.look("customers");
    }
}
