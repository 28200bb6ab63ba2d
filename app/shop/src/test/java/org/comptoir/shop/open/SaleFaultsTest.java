package org.comptoir.shop.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.promotions.PromotionDraft;
import org.comptoir.pos.promotions.PromotionResult;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.VoucherCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Makes each statement of a sale's transaction fail in turn: a sale of goods under a promotion with a limit and of a
/// gift voucher, to a customer who brings something back and pays by voucher, by points, on account and in cash.
/// Whichever fails, nothing is left behind.
@ParameterizedClass
@EnumSource(TestEngine.class)
class SaleFaultsTest {

    private static final CouponCode COUPON = new CouponCode("FAULTS10");
    private static final SignedInStaff BY = SignedInStaff.commandLine("test");

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private OpenShop shop;
    private Customer customer;

    @BeforeEach
    void open() {
        shop = switch (engine) {
            case DERBY -> ShopFixture.uninitialised(folder.resolve("shop"), ShopFixture.EVENING);
            case POSTGRESQL ->
                OpenShop.openOnServer(folder.resolve("shop"), ShopFixture.newServerDatabase(), Clock.systemUTC());
        };
        customer = founded();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Customer founded() {
        shop.settings().found(ShopProfile.named("Chez Nous", "FR", Language.FRENCH), "Anna", "4711".toCharArray());
        new SampleGoods(shop, BY).stock();
        var file = shop.customerFile();
        var created = file.customers().create(BY, CustomerDetails.person(PersonName.of("Élodie", "Durand")));
        var known = ((CreateResult.Created) created).customer();
        file.accounts().limit(BY, known.id(), Money.euros(100));
        file.loyalty().correct(BY, known.id(), 1_000, "welcome");
        var promotion = new PromotionDraft(
                "Welcome", new Offer.PercentOff(Goods.ALL, Percent.whole(10)), Schedule.ALWAYS, COUPON, null, 10, true);
        assertThat(shop.counter().promotions().save(BY, promotion)).isInstanceOf(PromotionResult.Saved.class);
        return known;
    }

    /// What a sale is made of: each has a voucher and a sold line of its own.
    private record Attempt(Basket basket, List<Tender> tenders, UUID request) {}

    private Basket goods() {
        var article = shop.counter().catalogue().byCode("A1").orElseThrow();
        return shop.counter()
                .register()
                .ringUp(Basket.EMPTY, article, Quantity.of(2))
                .orThrow()
                .withCustomer(customer.atTheTill());
    }

    private Attempt attempt() {
        var before = sold(
                shop.counter().register().giftVoucher(goods(), Money.euros(5)).orThrow());
        var code = new VoucherCode(before.vouchersSold().getFirst().code());
        var ticket = shop.counter().returns().ticket(before.number()).orElseThrow();
        var basket = shop.counter()
                .register()
                .giftVoucher(goods().withCoupon(COUPON), Money.euros(20))
                .orThrow()
                .with(BasketLine.of(new ReturnItem(ticket, 1), Quantity.ONE));
        var scheme = shop.customerFile().loyalty().scheme();
        var points = Math.max(scheme.minimumRedemption(), 100);
        var worth = scheme.worth(points);
        var checkout = shop.counter().checkout();
        var due = basket.price(checkout.priceBook(shop.till().zone())).due();
        var voucher = Money.euros(3);
        var account = Money.euros(2);
        return new Attempt(
                basket,
                List.of(
                        new Tender.VoucherTender(code, voucher),
                        new Tender.Points(points, worth),
                        new Tender.OnAccount(account),
                        new Tender.Cash(due.minus(voucher).minus(worth).minus(account))),
                UUID.randomUUID());
    }

    private Sale sold(Basket basket) {
        var checkout = shop.counter().checkout();
        var due = basket.price(checkout.priceBook(shop.till().zone())).due();
        return made(new Attempt(basket, List.of(new Tender.Card(due)), UUID.randomUUID()));
    }

    private Sale made(Attempt attempt) {
        var result = shop.counter().checkout().complete(attempt.basket(), attempt.tenders(), BY, attempt.request());
        assertThat(result).isInstanceOf(Completed.class);
        return ((Completed) result).sale();
    }

    @Test
    void leavesNothingBehindWhicheverStatementFails() {
        var steps = new FaultSteps(shop.database(), engine);
        var rehearsed = attempt();
        var attempt = attempt();
        steps.failAt(0);
        var last = made(rehearsed).number().number();
        var written = steps.steps();
        assertThat(written).hasSizeGreaterThan(25);
        var before = steps.rows();

        for (var step = 1; step <= written.size(); step++) {
            var what = "step " + step + ", " + written.get(step - 1);
            steps.failAt(step);
            assertThatThrownBy(() -> made(attempt)).as(what).isInstanceOf(RuntimeException.class);
            assertThat(steps.rows()).as(what).isEqualTo(before);
        }

        steps.failAt(0);
        assertThat(made(attempt).number().number()).as("no number is lost").isEqualTo(last + 1);
        var verified = Objects.requireNonNull(shop.verifier().verify(BY, behind -> {}));
        assertThat(verified.isSound()).as("%s", verified).isTrue();
    }
}
