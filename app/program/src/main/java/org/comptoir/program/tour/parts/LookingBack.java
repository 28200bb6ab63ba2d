package org.comptoir.program.tour.parts;

import javafx.scene.input.KeyCode;
import org.comptoir.pos.sales.SaleRecord;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.sales.listing.SaleMeaning;
import org.comptoir.pos.sales.listing.SalePosition;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourDocument;
import org.comptoir.program.tour.TourStep;

/// Finds the day's sale, prints its receipt once more and a gift receipt, and attaches a sale of somebody who had
/// forgotten their card.
final class LookingBack implements TourStep {

    private static final String BUNDLE = "salesscreen";

    @Override
    public String key() {
        return "tour.sales";
    }

    @Override
    public void play(TourContext context) {
        var number = context.sale().number();
        context.goTo("sales");
        find(context, number);
        context.look("sales");
        context.check(
                context.visibleTexts().contains(context.say(BUNDLE, "salesscreen.sale", number.toString())),
                "tour.sales.found",
                number.toString());
        reprint(context, number);
        giveGift(context);
        attach(context);
        var prompt = context.say(BUNDLE, "salesscreen.search");
        context.operate(robot -> robot.fill(prompt, ""));
    }

    private static void find(TourContext context, SaleNumber number) {
        var prompt = context.say(BUNDLE, "salesscreen.search");
        context.operate(robot -> robot.fill(prompt, number.toString()).press(KeyCode.ENTER));
    }

    private static void reprint(TourContext context, SaleNumber number) {
        var before = record(context, number).duplicates();
        var file = context.saveTo("duplicate.pdf");
        context.operate(robot -> robot.touch(context.say(BUNDLE, "salesscreen.reprint")));
        var words = context.say("receipt", "receipt.duplicate", before + 1);
        context.check(
                TourDocument.read(file).text().contains(words)
                        && record(context, number).duplicates() == before + 1,
                "tour.sales.duplicate",
                words);
    }

    private static void giveGift(TourContext context) {
        var file = context.saveTo("gift-receipt.pdf");
        context.operate(robot -> robot.touch(context.say(BUNDLE, "salesscreen.gift")));
        var text = TourDocument.read(file).text();
        context.check(
                text.contains(context.sale().lines().getFirst().description().split(" ")[0]) && !text.contains("€"),
                "tour.sales.gift");
    }

    private static void attach(TourContext context) {
        var anonymous = context.shop()
                .counter()
                .saleList()
                .page(context.auditor(), SaleListing.ALL.with(new SaleMeaning.Anonymous()), SalePosition.START, 1)
                .getFirst()
                .number();
        var customer = context.customer();
        var loyalty = context.shop().customerFile().loyalty();
        var before = loyalty.balance(customer.id());
        var sale = record(context, anonymous).sale();
        find(context, anonymous);
        context.operate(robot -> robot.touch(context.say(BUNDLE, "salesscreen.attach"))
                .fill(context.say(BUNDLE, "salesscreen.attach.who"), customer.number())
                .press(KeyCode.ENTER));
        context.look("sales-attached");
        var now = record(context, anonymous);
        var attachment = now.attachment();
        context.check(
                attachment != null
                        && attachment.customer().id().equals(customer.id())
                        && loyalty.balance(customer.id()) == before + attachment.points(),
                "tour.sales.attached",
                anonymous.toString(),
                customer.displayName());
        context.check(now.sale().equals(sale) && now.isConfirmed(), "tour.sales.sealed");
    }

    private static SaleRecord record(TourContext context, SaleNumber number) {
        return context.shop()
                .counter()
                .saleRecords()
                .of(context.auditor(), number)
                .orElseThrow();
    }
}
