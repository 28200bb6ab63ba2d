package org.comptoir.program.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Returns;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.shop.open.ShopFixture;
import org.comptoir.shop.selling.Register;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Soap costs 6.50 here, honey 16.25.
class RepeatedSaleTest {

    @TempDir
    static Path folder;

    private static ShopFixture fixture;
    private static Register register;
    private static Article soap;
    private static Basket oneSoap;

    @BeforeAll
    static void open() {
        fixture = ShopFixture.in(folder).open().withStock();
        register = fixture.shop().counter().register();
        soap = fixture.article("A1");
        oneSoap = soap(1);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static Basket soap(int pieces) {
        return register.ringUp(Basket.EMPTY, soap, Quantity.of(pieces)).orThrow();
    }

    private static Basket soapAt(String price) {
        return register.ringUp(Basket.EMPTY, soap, Quantity.ONE, Money.of(price))
                .orThrow();
    }

    private static Sale sold(Basket basket, Tender... tenders) {
        return sold(basket, List.of(tenders), List.of());
    }

    private static Sale sold(Basket basket, List<Tender> tenders, List<Payout> payouts) {
        var checkout = fixture.shop().counter().checkout();
        var result = checkout.complete(basket, tenders, payouts, fixture.owner(), UUID.randomUUID());
        assertThat(result).isInstanceOf(Completed.class);
        return ((Completed) result).sale();
    }

    private static Sale soldByCard(Basket basket, String amount) {
        return sold(basket, new Tender.Card(Money.of(amount)));
    }

    private static boolean isOf(Sale sale, Basket basket, String... tenders) {
        var typed = Stream.of(tenders)
                .map(text -> TypedTender.read(text).orElseThrow())
                .toList();
        return new RepeatedSale(sale).isOf(basket, typed);
    }

    @Test
    void isWhatIsTypedAgain() {
        assertThat(isOf(soldByCard(oneSoap, "6.50"), oneSoap, "card")).isTrue();
    }

    @Test
    void hasTheSameGoodsAndAsManyOfThem() {
        var sale = soldByCard(soap(2), "13.00");
        var honey = register.ringUp(Basket.EMPTY, fixture.article("A4"), Quantity.of(2))
                .orThrow();

        assertThat(isOf(sale, oneSoap, "card")).isFalse();
        assertThat(isOf(sale, honey, "card")).isFalse();
        assertThat(isOf(sale, Basket.EMPTY, "card")).isFalse();
    }

    @Test
    void hasNoDiscountOnALine() {
        var reduced = oneSoap.withLine(0, oneSoap.lines().getFirst().with(new Discount.AmountOff(Money.euros(1))));

        assertThat(isOf(soldByCard(reduced, "5.50"), oneSoap, "card")).isFalse();
    }

    @Test
    void hasNoDiscountOnTheWhole() {
        var reduced = oneSoap.withDiscount(new Discount.ShareOff(Percent.whole(10)));

        assertThat(isOf(soldByCard(reduced, "5.85"), oneSoap, "card")).isFalse();
    }

    @Test
    void hasNoNote() {
        var noted = oneSoap.withLine(0, oneSoap.lines().getFirst().withNote("scratched"));

        assertThat(isOf(soldByCard(noted, "6.50"), oneSoap, "card")).isFalse();
    }

    @Test
    void hasThePriceThatIsTyped() {
        var sale = soldByCard(soapAt("5.00"), "5.00");

        assertThat(isOf(sale, soapAt("5.00"), "card")).isTrue();
        assertThat(isOf(sale, soapAt("4.00"), "card")).isFalse();
        assertThat(isOf(sale, oneSoap, "card")).as("at the list price").isFalse();
    }

    @Test
    void hasTheListPriceOfThenWhereNoneIsTyped() {
        var sale = soldByCard(oneSoap, "6.50");
        var dearer = oneSoap.withLine(0, BasketLine.of(atListPrice("7.00"), Quantity.ONE));

        assertThat(isOf(sale, dearer, "card")).isTrue();
    }

    private static ArticleItem atListPrice(String price) {
        var item = (ArticleItem) oneSoap.lines().getFirst().item();
        return new ArticleItem(
                item.id(), item.code(), item.name(), item.soldBy(), item.guaranteed(), item.tax(), Money.of(price));
    }

    @Test
    void hasTheSameCustomerUnderWhateverName() {
        var customer = fixture.customer(CustomerDetails.person(PersonName.of("Anne", "Durand")))
                .atTheTill();
        var sale = soldByCard(oneSoap.withCustomer(customer), "6.50");

        var married = new SaleCustomer(customer.id(), "Lefèvre, Anne");
        assertThat(isOf(sale, oneSoap.withCustomer(married), "card")).isTrue();
        assertThat(isOf(sale, oneSoap, "card")).isFalse();
    }

    @Test
    void isPaidInTheSameWay() {
        var sale = sold(oneSoap, new Tender.Cash(Money.euros(10)));

        assertThat(isOf(sale, oneSoap, "cash:10.00")).isTrue();
        assertThat(isOf(sale, oneSoap, "cash:6.50")).isFalse();
        assertThat(isOf(sale, oneSoap, "card")).isFalse();
        assertThat(isOf(sale, oneSoap, "cash:10.00", "card:1.00")).isFalse();
    }

    @Test
    void isPaidByThoseThatPayTheRest() {
        var sale = sold(oneSoap, new Tender.Card(Money.euros(5)), new Tender.Cash(Money.of("1.50")));

        assertThat(isOf(sale, oneSoap, "card:5.00", "cash")).isTrue();
        assertThat(isOf(sale, oneSoap, "card:6.00", "cash")).isFalse();
        assertThat(isOf(sale, oneSoap, "cash")).isFalse();
    }

    @Test
    void isPaidByTheSameVouchers() {
        var first = voucher();
        var second = voucher();
        var sale = sold(
                oneSoap,
                new Tender.VoucherTender(first, Money.euros(5)),
                new Tender.VoucherTender(second, Money.of("1.50")));

        assertThat(isOf(sale, oneSoap, "voucher:" + second.grouped(), "voucher:" + first.grouped()))
                .isTrue();
        assertThat(isOf(sale, oneSoap, "voucher:" + first.grouped())).isFalse();
    }

    private static VoucherCode voucher() {
        var sale = soldByCard(register.giftVoucher(Basket.EMPTY, Money.euros(5)).orThrow(), "5.00");
        return new VoucherCode(sale.vouchersSold().getFirst().code());
    }

    @Test
    void sellsAVoucherOfTheSameValue() {
        var sale = soldByCard(register.giftVoucher(Basket.EMPTY, Money.euros(5)).orThrow(), "5.00");

        assertThat(isOf(sale, register.giftVoucher(Basket.EMPTY, Money.euros(5)).orThrow(), "card"))
                .isTrue();
        assertThat(isOf(sale, register.giftVoucher(Basket.EMPTY, Money.euros(6)).orThrow(), "card"))
                .isFalse();
    }

    @Test
    void paysNothingBack() {
        var before = soldByCard(soap(2), "13.00");
        var ticket =
                new Returns(fixture.shop().database()).ticket(before.number()).orElseThrow();
        var back = BasketLine.of(new ReturnItem(ticket, 1), Quantity.ONE);
        var sale = sold(Basket.EMPTY.with(back), List.of(), List.of(new Payout.CashPayout(Money.of("6.50"))));

        assertThat(isOf(sale, oneSoap, "cash")).isFalse();
        assertThat(isOf(sale, Basket.EMPTY.with(back))).isFalse();
    }
}
