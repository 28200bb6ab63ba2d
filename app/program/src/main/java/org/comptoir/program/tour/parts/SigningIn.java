package org.comptoir.program.tour.parts;

import javafx.scene.input.KeyCode;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// Signs in at the till.
final class SigningIn implements TourStep {

    private final String staff;
    private final String pin;

    SigningIn(String staff, String pin) {
        this.staff = staff;
        this.pin = pin;
    }

    @Override
    public String key() {
        return "tour.signin";
    }

    @Override
    public void play(TourContext context) {
        context.look("sign-in");
        context.operate(robot -> robot.touch(staff).type(pin).press(KeyCode.ENTER));
        context.check(context.visibleTexts().contains(context.say("sell", "sell.empty")), "tour.signin.open", staff);
    }
}
