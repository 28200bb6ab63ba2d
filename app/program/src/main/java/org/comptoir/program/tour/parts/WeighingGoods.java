package org.comptoir.program.tour.parts;

import javafx.scene.input.KeyCode;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.till.machine.DisplayKind;
import org.comptoir.pos.till.machine.DisplaySettings;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// Goods by the kilogram are put on the simulated scale in a bag, and the customer reads along on a display.
final class WeighingGoods implements TourStep {

    /// What the simulated scale shows first, less the bag.
    private static final Quantity NET = Quantity.of("0.340");

    private static final String BAG_GRAMS = "12";

    @Override
    public String key() {
        return "tour.weighed";
    }

    @Override
    public void play(TourContext context) {
        var machine = context.shop().machine();
        machine.change(before -> before.with(DisplaySettings.NONE.at(DisplayKind.SCREEN, "2")));
        try {
            sell(context, weighed(context));
        } finally {
            machine.change(before -> before.with(DisplaySettings.NONE));
        }
    }

    private static void sell(TourContext context, Article article) {
        context.goTo("sell");
        context.operate(robot -> robot.write(article.code()).press(KeyCode.ENTER));
        context.operate(robot -> robot.fill(context.say("sell", "sell.weigh.tare"), BAG_GRAMS));
        context.look("weighing");
        context.operate(robot -> robot.press(KeyCode.ENTER));
        context.lookAtDisplay("display-line");
        context.check(
                context.displayTexts().contains(article.displayName()), "tour.weighed.line", article.displayName());
        context.operate(robot -> robot.press(KeyCode.F12).type("20"));
        context.lookAtDisplay("display-due");
        context.operate(robot -> robot.press(KeyCode.ENTER));
        context.lookAtDisplay("display-change");
        var shop = context.shop();
        var sale = shop.counter().sales().last(shop.till().id()).orElseThrow();
        var profile = shop.settings().profile();
        var change = new Formats(profile.language(), profile.zone())
                .money(sale.change())
                .replace('\u00A0', ' ');
        context.check(
                sale.lines().getFirst().quantity().equals(NET),
                "tour.weighed.weight",
                article.displayName(),
                BAG_GRAMS);
        context.check(context.displayTexts().contains(change), "tour.weighed.change", change);
        context.operate(robot -> robot.press(KeyCode.ESCAPE));
    }

    private static Article weighed(TourContext context) {
        return context.shop().counter().catalogue().all().stream()
                .filter(article -> article.active() && article.soldBy() == SoldBy.WEIGHT)
                .findFirst()
                .orElseThrow();
    }
}
