package org.comptoir.program.tour.parts;

import javafx.scene.input.KeyCode;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SalePayout;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourDocument;
import org.comptoir.program.tour.TourStep;

/// The customer brings an article of the sale back, and exchanges another one.
final class Returning implements TourStep {

    @Override
    public String key() {
        return "tour.return";
    }

    @Override
    public void play(TourContext context) {
        bringBack(context);
        exchange(context);
    }

    private static void bringBack(TourContext context) {
        var shop = context.shop();
        var article = article(context, 0);
        var before = shop.counter().stock().level(article.id());
        var points = shop.customerFile().loyalty().balance(context.customer().id());
        open(context);
        context.operate(robot -> robot.scan(article.barcodes().getFirst()));
        context.look("return");
        context.operate(robot -> robot.press(KeyCode.F12));
        context.look("refund");
        context.operate(robot -> robot.press(KeyCode.ENTER));
        context.look("refund-done");
        var file = context.saveTo("receipt-return.pdf");
        context.operate(robot -> robot.touch(context.say("payment", "payment.done.pdf")));
        var back = last(context);
        context.operate(robot -> robot.press(KeyCode.ENTER));
        checkMoney(context, back);
        context.check(
                shop.counter().stock().level(article.id()).equals(before.plus(Quantity.ONE)),
                "tour.return.stock",
                article.displayName());
        var given = back.payouts().stream().mapToInt(SalePayout::points).sum();
        var taken = back.points().takenBack();
        context.check(
                shop.customerFile().loyalty().balance(context.customer().id()) == points + given - taken,
                "tour.return.points",
                given,
                taken);
        context.check(
                TourDocument.read(file).text().contains(context.sale().number().toString()),
                "tour.return.receipt",
                context.sale().number().toString());
    }

    private static void open(TourContext context) {
        context.goTo("sell");
        context.operate(robot ->
                robot.press(KeyCode.F9).type(context.sale().number().toString()).press(KeyCode.ENTER));
    }

    private static Article article(TourContext context, int line) {
        var id = context.sale().lines().get(line).article();
        return context.shop()
                .counter()
                .catalogue()
                .article(id == null ? new ArticleId(0) : id)
                .orElseThrow();
    }

    private static Sale last(TourContext context) {
        var shop = context.shop();
        return shop.counter().sales().last(shop.till().id()).orElseThrow();
    }

    /// What was paid with a voucher comes back as a credit note that can be spent.
    private static void checkMoney(TourContext context, Sale back) {
        var paidOut = Money.sum(back.payouts().stream().map(SalePayout::amount).toList());
        context.check(
                back.total().isNegative() && paidOut.equals(back.total().negate()),
                "tour.return.refunded",
                back.number().toString());
        context.check(
                back.creditNotes().stream()
                        .anyMatch(note -> context.shop().counter().vouchers().check(new VoucherCode(note.code()))
                                instanceof VoucherCheck.Usable),
                "tour.return.creditnote");
    }

    private static void exchange(TourContext context) {
        var returned = article(context, 1);
        var taken = article(context, 0);
        open(context);
        context.operate(robot -> robot.scan(returned.barcodes().getFirst())
                .press(KeyCode.ESCAPE)
                .scan(taken.barcodes().getFirst()));
        context.look("exchange");
        context.operate(robot -> robot.press(KeyCode.F12).press(KeyCode.ENTER));
        var sale = last(context);
        context.operate(robot -> robot.press(KeyCode.ENTER));
        context.check(
                sale.lines().stream()
                                        .map(line -> line.kind())
                                        .distinct()
                                        .toList()
                                        .size()
                                == 2
                        && sale.lines().getFirst().kind() == LineKind.ARTICLE_RETURN,
                "tour.return.exchange",
                returned.displayName(),
                taken.displayName());
        var price = taken.price();
        context.check(
                price != null
                        && sale.total()
                                .equals(price.plus(sale.lines().getFirst().total())),
                "tour.return.difference",
                sale.total().toDecimal());
    }
}
