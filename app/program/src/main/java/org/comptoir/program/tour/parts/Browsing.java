package org.comptoir.program.tour.parts;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// Screens that the other steps did not visit.
final class Browsing implements TourStep {

    /// Settings that are next to each other are captured together.
    private static final List<String> SETTINGS =
            List.of("shop", "tax", "printer", "machine", "tills", "vouchers", "journal");

    @Override
    public String key() {
        return "tour.round";
    }

    @Override
    public void play(TourContext context) {
        open(
                context,
                "articles",
                "articlescreen",
                context.sale().lines().getFirst().description());
        var suppliers = context.shop().counter().suppliers().list();
        open(context, "suppliers", "supplierscreen", suppliers.getFirst().name());
        context.goTo("agenda");
        context.look("agenda");
        context.goTo("settings");
        for (var setting : SETTINGS) {
            context.operate(robot -> robot.touch(context.say("settings", "settings." + setting)));
            context.look("settings-" + setting);
        }
        context.operate(robot -> robot.touch(context.say("settings", "settings.key.begin")));
        context.look("settings-key");
        context.operate(robot -> robot.touch(context.say("settings", "settings.cancel")));
        context.goTo("sell");
        context.look("sell-empty");
        context.operate(robot -> robot.press(KeyCode.F1));
        context.look("help");
        context.operate(robot -> robot.press(KeyCode.ESCAPE));
        context.operate(robot -> robot.scan("2999999999991"));
        context.look("unknown-barcode");
        context.check(
                context.visibleTexts().stream().anyMatch(text -> text.contains("2999999999991")), "tour.round.unknown");
    }

    /// Searches a list for a row and opens it.
    private static void open(TourContext context, String place, String bundle, String row) {
        context.goTo(place);
        context.operate(robot ->
                robot.fill(context.say(bundle, bundle + ".search"), row).pick(row));
        context.look(place);
    }
}
