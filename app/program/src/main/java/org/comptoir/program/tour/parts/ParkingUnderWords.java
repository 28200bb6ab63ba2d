package org.comptoir.program.tour.parts;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// The customer of the sale asks what they bought, takes one again, goes back to the car, and changes their mind twice.
final class ParkingUnderWords implements TourStep {

    private static final String WORDS = "Dame à la valise";

    @Override
    public String key() {
        return "tour.parked";
    }

    @Override
    public void play(TourContext context) {
        var customer = context.customer();
        context.goTo("sell");
        context.operate(robot -> robot.scan(customer.cardCode().text()).shortcut(KeyCode.H));
        context.look("purchases");
        var bought = context.sale().lines().getFirst().description();
        context.check(
                context.visibleTexts().stream().anyMatch(text -> text.contains(bought)),
                "tour.parked.bought",
                customer.displayName(),
                bought);

        context.operate(
                robot -> robot.press(KeyCode.ENTER).press(KeyCode.ESCAPE).press(KeyCode.F6));
        context.look("park");
        context.operate(robot -> robot.write(WORDS).press(KeyCode.ENTER));
        context.check(words(context).contains(WORDS), "tour.parked.parked", WORDS);
        context.operate(robot -> robot.write(WORDS.toUpperCase(Locale.ROOT)).press(KeyCode.ENTER));
        context.check(!words(context).contains(WORDS), "tour.parked.recalled", WORDS);

        context.operate(robot -> robot.press(KeyCode.DELETE).shortcut(KeyCode.Z));
        var isBack = context.visibleTexts().stream().anyMatch(text -> text.contains(bought));
        context.operate(robot -> robot.shortcut(KeyCode.Y));
        context.check(isBack, "tour.parked.undone");
        context.operate(robot -> robot.touch(context.say("ticket", "ticket.customer.menu"))
                .choose(context.say("ticket", "ticket.customer.remove")));
    }

    private static List<String> words(TourContext context) {
        return context.shop().counter().openTickets().parked().stream()
                .map(OpenTicket::label)
                .toList();
    }
}
