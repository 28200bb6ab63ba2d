package org.comptoir.program.tour.parts;

import javafx.scene.input.KeyCode;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// Leaves the till: what was on the screen is covered, and the program gives back the memory it can do without.
final class Locking implements TourStep {

    @Override
    public String key() {
        return "tour.lock";
    }

    @Override
    public void play(TourContext context) {
        context.goTo("sell");
        context.operate(robot -> robot.shortcut(KeyCode.L));
        context.look("locked");
        var texts = context.visibleTexts();
        context.check(texts.contains(context.say("signin", "signin.locked")), "tour.lock.asks");
        context.check(!texts.contains(context.say("sell", "sell.empty")), "tour.lock.covers");
    }
}
