package org.comptoir.program.tour.parts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.loyalty.RankBy;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleTender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourDocument;
import org.comptoir.program.tour.TourStep;

/// A customer with points buys three articles, two of them in a promotion, one with the guarantee that the law wants
/// told, and pays with the
/// printed voucher, points and cash.
final class SaleStep implements TourStep {

    private static final Quantity DELIVERED_QUANTITY = Quantity.of(5);
    private static final Money MIN_PRICE = Money.euros(20);

    @Override
    public String key() {
        return "tour.sale";
    }

    @Override
    public void play(TourContext context) {
        var shop = context.shop();
        var customer = someoneWithPoints(context);
        var goods = goods(context);
        var first = goods.getFirst();
        var second = goods.getLast();
        var points = shop.customerFile().loyalty().balance(customer.id());
        var stock = shop.counter().stock().level(first.id());
        context.goTo("sell");
        context.operate(robot -> robot.scan(first.barcodes().getFirst())
                .scan(first.barcodes().getFirst())
                .scan(second.barcodes().getFirst())
                .scan(customer.cardCode().text()));
        context.look("sell");
        context.operate(robot -> robot.press(KeyCode.F7).touch(tenth(context)));
        context.operate(robot ->
                robot.press(KeyCode.F12).scan(context.voucher().scanned()).touch(points(context)));
        context.operate(robot -> robot.press(KeyCode.ENTER).type("200"));
        context.look("payment");
        context.operate(robot -> robot.press(KeyCode.ENTER));
        context.look("payment-done");
        var sale = shop.counter().sales().last(shop.till().id()).orElseThrow();
        var file = context.saveTo("receipt.pdf");
        context.operate(robot -> robot.touch(context.say("payment", "payment.done.pdf")));
        context.remember(customer, sale);
        checkMoney(context, sale, customer);
        context.check(
                shop.counter().stock().level(first.id()).equals(stock.minus(Quantity.of(2))),
                "tour.sale.stock",
                first.displayName());
        checkPoints(context, sale, points);
        checkReceipt(context, sale, file);
    }

    private static String tenth(TourContext context) {
        var profile = context.shop().settings().profile();
        return new Formats(profile.language(), profile.zone()).percent(Percent.whole(10));
    }

    private static String points(TourContext context) {
        return context.say("sales", "sales.tender.points");
    }

    private static Customer someoneWithPoints(TourContext context) {
        var file = context.shop().customerFile();
        var today = LocalDate.ofInstant(
                context.shop().clock().instant(),
                context.shop().settings().profile().zone());
        var minimum = Math.max(200, file.loyalty().scheme().minimumRedemption());
        return file.bestCustomers().list(context.auditor(), today.minusYears(2), today, RankBy.TURNOVER, 50).stream()
                .filter(ranked -> ranked.balance() >= minimum)
                .findFirst()
                .flatMap(ranked -> file.customers().customer(ranked.id()))
                .orElseThrow();
    }

    private static List<Article> goods(TourContext context) {
        return List.of(promoted(context), article(context));
    }

    /// Of which the second one costs less.
    private static Article promoted(TourContext context) {
        var counter = context.shop().counter();
        var goods = counter.promotions().current().stream()
                .flatMap(promotion -> promotion.offer() instanceof Offer.SecondOff(var about, var ignored)
                        ? about.categories().stream()
                        : Stream.<CategoryId>empty())
                .findFirst()
                .orElseThrow();
        return sold(context)
                .filter(article -> goods.equals(article.category()) && !article.guaranteed())
                .findFirst()
                .orElseThrow();
    }

    private static Article article(TourContext context) {
        return sold(context).filter(Article::guaranteed).findFirst().orElseThrow();
    }

    private static Stream<Article> sold(TourContext context) {
        var stock = context.shop().counter().stock();
        return context.shop().counter().catalogue().all().stream()
                .filter(article -> article.active() && !article.barcodes().isEmpty())
                .filter(article -> article.price() != null && article.price().compareTo(MIN_PRICE) >= 0)
                .filter(article -> stock.level(article.id()).compareTo(DELIVERED_QUANTITY) >= 0);
    }

    private static void checkMoney(TourContext context, Sale sale, Customer customer) {
        var kinds = sale.tenders().stream().map(SaleTender::kind).toList();
        context.check(
                kinds.equals(List.of(TenderKind.VOUCHER, TenderKind.POINTS, TenderKind.CASH)), "tour.sale.tenders");
        var paid = Money.sum(sale.tenders().stream().map(SaleTender::amount).toList());
        context.check(paid.minus(sale.change()).equals(sale.total()) || paid.equals(sale.total()), "tour.sale.paid");
        context.check(
                sale.customer() != null && sale.customer().id().equals(customer.id()),
                "tour.sale.customer",
                customer.displayName());
        context.check(
                context.shop().counter().vouchers().check(context.voucher()) instanceof VoucherCheck.Spent,
                "tour.sale.spent");
    }

    private static void checkPoints(TourContext context, Sale sale, int before) {
        var now = context.shop()
                .customerFile()
                .loyalty()
                .balance(context.customer().id());
        var moved = sale.points();
        context.check(
                moved.spent() > 0 && moved.earned() > 0 && now == before - moved.spent() + moved.earned(),
                "tour.sale.points",
                moved.spent(),
                moved.earned());
    }

    private static void checkReceipt(TourContext context, Sale sale, Path file) {
        var document = TourDocument.read(file);
        context.check(
                document.text().contains(sale.number().toString())
                        && document.text().contains(sale.signatureExcerpt()),
                "tour.sale.receipt",
                sale.number().toString());
        var guarantee = context.say("receipt", "receipt.guaranteed").replace('\u00A0', ' ');
        context.check(document.text().contains(guarantee), "tour.sale.guarantee");
        var promotions = sale.lines().stream()
                .flatMap(line -> line.reductions().stream())
                .filter(reduction -> reduction.kind() == ReductionKind.PROMOTION)
                .map(Reduction::reason)
                .distinct()
                .toList();
        context.check(
                !promotions.isEmpty() && promotions.stream().allMatch(document.text()::contains),
                "tour.sale.promotion",
                String.join(", ", promotions));
    }
}
