package org.comptoir.program.tour.parts;

import javafx.scene.input.KeyCode;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// Somebody opens the till.
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
    public void play(TourContext visit) {
        visit.look("sign-in");
        visit.works(hands -> hands.touch(staff).type(pin).press(KeyCode.ENTER));
        visit.check(visit.words().contains(visit.say("sell", "sell.empty")), "tour.signin.open", staff);
    }
}
