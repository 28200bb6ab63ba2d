package org.comptoir.program.tour.parts;

import javafx.scene.input.KeyCode;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.period.PeriodKind;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.text.Formats;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// Takes an article off its ticket, pays something out of the drawer, counts it note by note, closes the day, looks at
/// the
/// months, verifies the whole journal, and opens the next day.
final class Closing implements TourStep {

    private static final Money EXPENSE = Money.of("12.40");

    @Override
    public String key() {
        return "tour.dayend";
    }

    @Override
    public void play(TourContext context) {
        var shop = context.shop();
        var before = cancelledSoFar(context);
        cancel(context);
        context.goTo("day_end");
        payOut(context);
        var day = shop.counter().dayEnd().openDay(context.auditor());
        context.operate(robot -> robot.touch(context.say("dayend", "dayend.reading")));
        count(context, day.cashExpected());
        countCards(context, day.taken(TenderType.of(TenderKind.CARD)));
        context.look("day-count");
        context.operate(robot -> robot.touch(context.say("dayend", "dayend.confirm")));
        context.look("day-end");
        context.operate(robot ->
                robot.touch(context.say("dayend", "dayend.close")).touch(context.say("dayend", "dayend.close.really")));
        context.look("day-closed");
        var closing = shop.counter().dayEnd().lastClosings(1).getFirst();
        context.check(closing.difference().isZero(), "tour.dayend.exact", closing.number());
        context.check(
                !closing.counted().pieces().isEmpty(),
                "tour.dayend.pieces",
                money(context, closing.counted().total()));
        context.check(
                closing.counts().stream()
                        .anyMatch(count -> count.counted().equals(day.taken(TenderType.of(TenderKind.CARD)))),
                "tour.dayend.card",
                money(context, day.taken(TenderType.of(TenderKind.CARD))));
        context.check(
                closing.figures().cash().amount(CashMovementKind.EXPENSE_PAID).isNegative(),
                "tour.dayend.cash",
                money(context, closing.figures().cash().amount()));
        var cancelled = shop.counter().activities().of(closing).cancelled();
        context.check(cancelled.count() == before + 1, "tour.dayend.cancelled", money(context, cancelled.amount()));
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
        months(context);
        openNextDay(context, closing.nextFloat());
    }

    private static void payOut(TourContext context) {
        context.operate(robot -> robot.touch(context.say("dayend", "dayend.cash.title"))
                .touch(context.say("till", CashMovementKind.EXPENSE_PAID.textKey()))
                .fill(context.say("dayend", "dayend.cash.amount"), EXPENSE.toDecimal())
                .fill(context.say("dayend", "dayend.cash.reason"), context.say("tour", "tour.dayend.expense")));
        context.look("cash-out");
        context.operate(robot -> robot.touch(context.say("dayend", "dayend.cash.move")));
        context.operate(robot -> robot.touch(context.say("dayend", "dayend.tills.back")));
    }

    private static void countCards(TourContext context, Money taken) {
        var means = context.say("sales", TenderKind.CARD.textKey());
        context.operate(robot -> robot.fill(context.say("dayend", "dayend.total.of", means), taken.toDecimal()));
    }

    /// Each month before this one has its closing, and the year its own.
    private static void months(TourContext context) {
        context.operate(robot -> robot.touch(context.say("dayend", "dayend.periods.open")));
        context.look("month-closings");
        var closed = context.shop().counter().periods().all(context.auditor());
        context.check(
                closed.stream().anyMatch(closing -> closing.kind() == PeriodKind.MONTH)
                        && closed.stream().anyMatch(closing -> closing.kind() == PeriodKind.YEAR),
                "tour.dayend.months",
                closed.size());
        context.operate(robot -> robot.touch(context.say("dayend", "dayend.tills.back")));
    }

    private static void openNextDay(TourContext context, Money left) {
        context.operate(robot -> robot.touch(context.say("dayend", "dayend.cash.title")));
        context.look("day-open");
        context.operate(robot -> robot.touch(context.say("dayend", "dayend.cash.open")));
        var opened = context.shop().counter().dayEnd().openDay(context.auditor());
        context.check(
                opened.cash().isOpened() && opened.floatFound().equals(left), "tour.dayend.open", money(context, left));
    }

    private static int cancelledSoFar(TourContext context) {
        var counter = context.shop().counter();
        return counter.activities()
                .ofOpenDay(counter.dayEnd().openDay(context.auditor()))
                .cancelled()
                .count();
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
