package org.comptoir.program.tour.parts;

import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// The drawer is counted note by note, the day closed, and the journal read from its first entry to its last.
final class Closing implements TourStep {

    @Override
    public String key() {
        return "tour.dayend";
    }

    @Override
    public void play(TourContext visit) {
        var shop = visit.shop();
        var expected = shop.counter().dayEnd().openDay(visit.auditor()).cashExpected();
        visit.goTo("day_end");
        visit.works(hands -> hands.touch(visit.say("dayend", "dayend.reading")));
        count(visit, expected);
        visit.look("day-count");
        visit.works(hands -> hands.touch(visit.say("dayend", "dayend.confirm")));
        visit.look("day-end");
        visit.works(hands ->
                hands.touch(visit.say("dayend", "dayend.close")).touch(visit.say("dayend", "dayend.close.really")));
        visit.look("day-closed");
        var closing = shop.counter().dayEnd().lastClosings(1).getFirst();
        visit.check(closing.difference().isZero(), "tour.dayend.exact", closing.number());
        visit.check(
                closing.figures().turnover().compareTo(visit.sale().total()) >= 0,
                "tour.dayend.sale",
                visit.sale().number());
        visit.check(visit.words().stream().anyMatch(words -> words.startsWith(start(visit))), "tour.dayend.backup");
        var verified = shop.verifier().verify(visit.auditor(), entries -> {});
        visit.check(verified.isSound(), "tour.dayend.journal", verified.chains().entries());
    }

    private static void count(TourContext visit, Money expected) {
        var profile = visit.shop().settings().profile();
        var formats = new Formats(profile.language(), profile.zone());
        var left = expected;
        for (var denomination : CashCount.DENOMINATIONS) {
            var pieces = (int) Math.min(9_999, left.cents() / denomination.cents());
            if (pieces > 0) {
                var name = denomination.cents() >= 100 ? formats.euros(denomination) : formats.money(denomination);
                visit.works(
                        hands -> hands.fill(visit.say("dayend", "dayend.count.of", name), Integer.toString(pieces)));
                left = left.minus(denomination.times(pieces));
            }
        }
    }

    /// How the sentence begins that tells of the backup.
    private static String start(TourContext visit) {
        var whole = visit.say("dayend", "dayend.backup.done", 0);
        return whole.substring(0, whole.indexOf(','));
    }
}
