package org.comptoir.app.tour.parts;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.comptoir.app.tour.Part;
import org.comptoir.app.tour.Visit;

/// The places that the day did not lead to.
final class LookingRound implements Part {

    @Override
    public String key() {
        return "tour.round";
    }

    @Override
    public void play(Visit visit) {
        for (var place : List.of("articles", "suppliers", "settings")) {
            visit.goTo(place);
            visit.look(place);
        }
        visit.goTo("sell");
        visit.look("sell-empty");
        visit.works(hands -> hands.press(KeyCode.F1));
        visit.look("help");
        visit.works(hands -> hands.press(KeyCode.ESCAPE));
        visit.works(hands -> hands.scan("2999999999991"));
        visit.look("unknown-barcode");
        visit.check(visit.words().stream().anyMatch(words -> words.contains("2999999999991")), "tour.round.unknown");
    }
}
