package org.comptoir.program.tour.parts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.loyalty.RankBy;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleTender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourDocument;
import org.comptoir.program.tour.TourStep;

/// A customer with points buys three things, and pays with the voucher from the paper, points and cash.
final class SaleStep implements TourStep {

    private static final Quantity DELIVERED_QUANTITY = Quantity.of(5);
    private static final Money MIN_PRICE = Money.euros(20);

    @Override
    public String key() {
        return "tour.sale";
    }

    @Override
    public void play(TourContext visit) {
        var shop = visit.shop();
        var customer = someoneWithPoints(visit);
        var goods = goods(visit);
        var first = goods.getFirst();
        var second = goods.getLast();
        var points = shop.customerFile().loyalty().balance(customer.id());
        var stock = shop.counter().stock().level(first.id());
        visit.goTo("sell");
        visit.works(hands -> hands.scan(first.barcodes().getFirst())
                .scan(first.barcodes().getFirst())
                .scan(second.barcodes().getFirst())
                .scan(customer.cardCode().text()));
        visit.look("sell");
        visit.works(hands -> hands.press(KeyCode.F7).touch(tenth(visit)));
        visit.works(hands ->
                hands.press(KeyCode.F12).scan(visit.voucher().scanned()).touch(points(visit)));
        visit.works(hands -> hands.press(KeyCode.ENTER).type("200"));
        visit.look("payment");
        visit.works(hands -> hands.press(KeyCode.ENTER));
        visit.look("payment-done");
        var sale = shop.counter().sales().last(shop.till().id()).orElseThrow();
        var file = visit.keeps("receipt.pdf");
        visit.works(hands -> hands.touch(visit.say("payment", "payment.done.pdf")));
        visit.serves(customer, sale);
        checkMoney(visit, sale, customer);
        visit.check(
                shop.counter().stock().level(first.id()).equals(stock.minus(Quantity.of(2))),
                "tour.sale.stock",
                first.displayName());
        checkPoints(visit, sale, points);
        checkReceipt(visit, sale, file);
    }

    private static String tenth(TourContext visit) {
        var profile = visit.shop().settings().profile();
        return new Formats(profile.language(), profile.zone()).percent(Percent.whole(10));
    }

    private static String points(TourContext visit) {
        return visit.say("sales", "sales.tender.points");
    }

    private static Customer someoneWithPoints(TourContext visit) {
        var file = visit.shop().customerFile();
        var today = LocalDate.ofInstant(
                visit.shop().clock().instant(),
                visit.shop().settings().profile().zone());
        var least = Math.max(200, file.loyalty().scheme().minimumRedemption());
        return file.bestCustomers().list(visit.auditor(), today.minusYears(2), today, RankBy.TURNOVER, 50).stream()
                .filter(best -> best.balance() >= least)
                .findFirst()
                .flatMap(best -> file.customers().customer(best.id()))
                .orElseThrow();
    }

    private static List<Article> goods(TourContext visit) {
        var stock = visit.shop().counter().stock();
        return visit.shop().counter().catalogue().all().stream()
                .filter(article -> article.active() && !article.barcodes().isEmpty())
                .filter(article -> article.price() != null && article.price().compareTo(MIN_PRICE) >= 0)
                .filter(article -> stock.level(article.id()).compareTo(DELIVERED_QUANTITY) >= 0)
                .limit(2)
                .toList();
    }

    private static void checkMoney(TourContext visit, Sale sale, Customer customer) {
        var kinds = sale.tenders().stream().map(SaleTender::kind).toList();
        visit.check(kinds.equals(List.of(TenderKind.VOUCHER, TenderKind.POINTS, TenderKind.CASH)), "tour.sale.tenders");
        var paid = Money.sum(sale.tenders().stream().map(SaleTender::amount).toList());
        visit.check(paid.minus(sale.change()).equals(sale.total()) || paid.equals(sale.total()), "tour.sale.paid");
        visit.check(
                sale.customer() != null && sale.customer().id().equals(customer.id()),
                "tour.sale.customer",
                customer.displayName());
        visit.check(
                visit.shop().counter().vouchers().check(visit.voucher()) instanceof VoucherCheck.Spent,
                "tour.sale.spent");
    }

    private static void checkPoints(TourContext visit, Sale sale, int before) {
        var now = visit.shop().customerFile().loyalty().balance(visit.customer().id());
        var moved = sale.points();
        visit.check(
                moved.spent() > 0 && moved.earned() > 0 && now == before - moved.spent() + moved.earned(),
                "tour.sale.points",
                moved.spent(),
                moved.earned());
    }

    private static void checkReceipt(TourContext visit, Sale sale, Path file) {
        var paper = TourDocument.read(file);
        visit.check(
                paper.text().contains(sale.number().toString()) && paper.text().contains(sale.signatureExcerpt()),
                "tour.sale.receipt",
                sale.number().toString());
    }
}
