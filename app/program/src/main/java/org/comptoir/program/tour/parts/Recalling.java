package org.comptoir.program.tour.parts;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// Checks that the customer's record shows the sale on top.
final class Recalling implements TourStep {

    @Override
    public String key() {
        return "tour.record";
    }

    @Override
    public void play(TourContext context) {
        var customer = context.customer();
        context.goTo("customers");
        var prompt = context.say("customerlist", "customerlist.search");
        context.operate(robot -> robot.fill(prompt, customer.number()).press(KeyCode.ENTER));
        context.look("customer");
        var entries = context.shop().customerFile().timeline().forCustomer(context.auditor(), customer.id(), 10);
        context.check(
                entries.stream()
                        .filter(TimelineEntry.Purchase.class::isInstance)
                        .map(TimelineEntry.Purchase.class::cast)
                        .findFirst()
                        .filter(purchase ->
                                purchase.number().equals(context.sale().number()))
                        .isPresent(),
                "tour.record.top",
                customer.displayName());
        var shown = context.sale().lines().getFirst().description();
        context.check(
                context.visibleTexts().stream().anyMatch(text -> text.contains(shown)), "tour.record.lines", shown);
        for (var tab : List.of("purchases", "points", "details")) {
            context.operate(robot -> robot.touch(context.say("customerrecord", "customerrecord.tab." + tab)));
            context.look("customer-" + tab);
        }
        context.operate(robot -> robot.touch(context.say("customerrecord", "customerrecord.tab.history"))
                .fill(prompt, ""));
        context.look("customers");
    }
}
