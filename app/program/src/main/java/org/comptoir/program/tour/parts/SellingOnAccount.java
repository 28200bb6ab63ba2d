package org.comptoir.program.tour.parts;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleTender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.text.Formats;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// The customer is allowed to buy on account, pays with a meal voucher and owes the rest, and settles it by cheque on
/// another ticket.
final class SellingOnAccount implements TourStep {

    private static final Money LIMIT = Money.euros(500);
    private static final Money MEAL_VOUCHER = Money.euros(9);
    private static final Money MIN_PRICE = Money.euros(12);

    @Override
    public String key() {
        return "tour.account";
    }

    @Override
    public void play(TourContext context) {
        var customer = context.customer();
        var accounts = context.shop().customerFile().accounts();
        var before = accounts.limit(context.auditor(), customer.id(), LIMIT).owed();
        context.goTo("sell");
        context.operate(robot -> robot.scan(article(context).barcodes().getFirst())
                .scan(customer.cardCode().text())
                .press(KeyCode.F12));
        context.operate(robot ->
                robot.touch(means(context, TenderKind.MEAL_VOUCHER)).type("9").press(KeyCode.ENTER));
        context.operate(robot -> robot.touch(means(context, TenderKind.ACCOUNT)));
        context.look("payment-account");
        context.operate(robot -> robot.press(KeyCode.ENTER));
        var sale = last(context);
        var kinds = sale.tenders().stream().map(SaleTender::kind).toList();
        context.check(kinds.equals(List.of(TenderKind.MEAL_VOUCHER, TenderKind.ACCOUNT)), "tour.account.tenders");
        var owed = before.plus(sale.total()).minus(MEAL_VOUCHER);
        context.check(
                accounts.of(customer.id()).owed().equals(owed) && owed.equals(sale.owed()),
                "tour.account.owed",
                customer.displayName(),
                formats(context).money(owed));
        settle(context);
        var payment = last(context);
        context.check(
                payment.turnover().isZero()
                        && payment.total().equals(owed)
                        && payment.tenders().getFirst().kind() == TenderKind.CHEQUE,
                "tour.account.paid",
                payment.number());
        context.check(accounts.of(customer.id()).owed().isZero(), "tour.account.settled");
    }

    private static void settle(TourContext context) {
        context.operate(robot ->
                robot.press(KeyCode.ENTER).scan(context.customer().cardCode().text()));
        context.look("sell-owed");
        context.operate(robot -> robot.touch(context.say("ticket", "ticket.customer.menu"))
                .choose(context.say("ticket", "ticket.customer.pay")));
        var owed = context.shop()
                .customerFile()
                .accounts()
                .of(context.customer().id())
                .owed();
        context.operate(robot -> robot.touch(formats(context).money(owed)).press(KeyCode.F12));
        context.operate(robot -> robot.touch(means(context, TenderKind.CHEQUE)).press(KeyCode.ENTER));
        context.operate(robot -> robot.press(KeyCode.ENTER));
    }

    private static String means(TourContext context, TenderKind kind) {
        return TenderType.of(kind).title(context.shop().settings().profile().language());
    }

    private static Formats formats(TourContext context) {
        var profile = context.shop().settings().profile();
        return new Formats(profile.language(), profile.zone());
    }

    private static Sale last(TourContext context) {
        var shop = context.shop();
        return shop.counter().sales().last(shop.till().id()).orElseThrow();
    }

    private static Article article(TourContext context) {
        return context.shop().counter().catalogue().all().stream()
                .filter(article -> article.active() && !article.barcodes().isEmpty())
                .filter(article -> article.price() != null && article.price().compareTo(MIN_PRICE) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
