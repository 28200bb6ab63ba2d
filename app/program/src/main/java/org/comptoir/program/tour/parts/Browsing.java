package org.comptoir.program.tour.parts;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// The places that the day did not lead to.
final class Browsing implements TourStep {

    /// The settings that are beside each other in the window are seen together.
    private static final List<String> SETTINGS = List.of("shop", "tax", "printer", "vouchers", "journal");

    @Override
    public String key() {
        return "tour.round";
    }

    @Override
    public void play(TourContext visit) {
        open(visit, "articles", "articlescreen", visit.sale().lines().getFirst().description());
        var suppliers = visit.shop().counter().suppliers().list();
        open(visit, "suppliers", "supplierscreen", suppliers.getFirst().name());
        visit.goTo("settings");
        for (var part : SETTINGS) {
            visit.works(hands -> hands.touch(visit.say("settings", "settings." + part)));
            visit.look("settings-" + part);
        }
        visit.works(hands -> hands.touch(visit.say("settings", "settings.key.begin")));
        visit.look("settings-key");
        visit.works(hands -> hands.touch(visit.say("settings", "settings.cancel")));
        visit.goTo("sell");
        visit.look("sell-empty");
        visit.works(hands -> hands.press(KeyCode.F1));
        visit.look("help");
        visit.works(hands -> hands.press(KeyCode.ESCAPE));
        visit.works(hands -> hands.scan("2999999999991"));
        visit.look("unknown-barcode");
        visit.check(visit.words().stream().anyMatch(words -> words.contains("2999999999991")), "tour.round.unknown");
    }

    /// Finds a row in a list and opens it.
    private static void open(TourContext visit, String place, String bundle, String row) {
        visit.goTo(place);
        visit.works(
                hands -> hands.fill(visit.say(bundle, bundle + ".search"), row).pick(row));
        visit.look(place);
    }
}
