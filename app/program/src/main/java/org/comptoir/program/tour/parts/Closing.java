package org.comptoir.program.tour.parts;

import javafx.scene.input.KeyCode;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// Takes an article off its ticket, counts the drawer note by note, closes the day, and verifies the whole journal.
final class Closing implements TourStep {

    @Override
    public String key() {
        return "tour.dayend";
    }

    @Override
    public void play(TourContext context) {
        var shop = context.shop();
        cancel(context);
        var expected = shop.counter().dayEnd().openDay(context.auditor()).cashExpected();
        context.goTo("day_end");
        context.operate(robot -> robot.touch(context.say("dayend", "dayend.reading")));
        count(context, expected);
        context.look("day-count");
        context.operate(robot -> robot.touch(context.say("dayend", "dayend.confirm")));
        context.look("day-end");
        context.operate(robot ->
                robot.touch(context.say("dayend", "dayend.close")).touch(context.say("dayend", "dayend.close.really")));
        context.look("day-closed");
        var closing = shop.counter().dayEnd().lastClosings(1).getFirst();
        context.check(closing.difference().isZero(), "tour.dayend.exact", closing.number());
        var cancelled = shop.counter().activities().of(closing).cancelled();
        context.check(cancelled.count() == 1, "tour.dayend.cancelled", money(context, cancelled.amount()));
        context.check(
                closing.figures().turnover().compareTo(context.sale().total()) >= 0,
                "tour.dayend.sale",
                context.sale().number());
        context.check(
                context.visibleTexts().stream().anyMatch(text -> text.startsWith(start(context))),
                "tour.dayend.backup");
        var verified = shop.verifier().verify(context.auditor(), entries -> {});
        context.check(
                verified.isSound(), "tour.dayend.journal", verified.chains().entries());
        context.operate(robot -> robot.touch(context.say("dayend", "dayend.tills.open")));
        context.look("tills-report");
        context.operate(robot -> robot.touch(context.say("dayend", "dayend.tills.back")));
    }

    /// Somebody changes their mind before paying.
    private static void cancel(TourContext context) {
        var article = context.shop().counter().catalogue().all().stream()
                .filter(candidate -> candidate.active() && !candidate.barcodes().isEmpty())
                .findFirst()
                .orElseThrow();
        context.goTo("sell");
        context.operate(robot -> robot.scan(article.barcodes().getFirst()).press(KeyCode.DELETE));
    }

    private static String money(TourContext context, Money amount) {
        var profile = context.shop().settings().profile();
        return new Formats(profile.language(), profile.zone()).money(amount);
    }

    private static void count(TourContext context, Money expected) {
        var profile = context.shop().settings().profile();
        var formats = new Formats(profile.language(), profile.zone());
        var left = expected;
        for (var denomination : CashCount.DENOMINATIONS) {
            var pieces = (int) Math.min(9_999, left.cents() / denomination.cents());
            if (pieces > 0) {
                var name = denomination.cents() >= 100 ? formats.euros(denomination) : formats.money(denomination);
                context.operate(
                        robot -> robot.fill(context.say("dayend", "dayend.count.of", name), Integer.toString(pieces)));
                left = left.minus(denomination.times(pieces));
            }
        }
    }

    /// The start of the message about the backup.
    private static String start(TourContext context) {
        var message = context.say("dayend", "dayend.backup.done", 0);
        return message.substring(0, message.indexOf(','));
    }
}
