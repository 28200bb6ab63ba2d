package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.promotions.PromotionDraft;
import org.comptoir.pos.promotions.PromotionResult;
import org.comptoir.pos.promotions.StoredPromotion;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Soaps at 6.50.
class PromotionAtTillTest extends TillTest {

    private static final String SOAP = "3760000000000";

    private StoredPromotion promote(PromotionDraft draft) {
        var result = office.shop().counter().promotions().save(office.owner(), draft);
        return ((PromotionResult.Saved) result).promotion();
    }

    @AfterEach
    void stopAll() {
        var promotions = office.shop().counter().promotions();
        for (var promotion : promotions.list()) {
            promotions.save(
                    office.owner(),
                    promotion.id(),
                    promotion.version(),
                    promotion.draft().with(false));
        }
    }

    private StoredPromotion threeForTwo() {
        return promote(new PromotionDraft("3 for 2 on soaps", new Offer.TakeAndPay(Goods.ALL, 3, 2), Schedule.ALWAYS));
    }

    private TillController till(int soaps) {
        var till = new TillController(context(Language.ENGLISH, office::owner), office.shop(), () -> null);
        till.refresh();
        for (var count = 0; count < soaps; count++) {
            till.catalogue().scan(ScanReader.read(SOAP));
        }
        return till;
    }

    @Test
    void showsOnTheLineAndBelowWhatAPromotionTakesOff() {
        threeForTwo();
        var till = till(2);
        assertThat(till.ticket().total()).isEqualTo(Money.euros(13));

        till.accept(new LineRequest.More(0));

        assertThat(till.ticket().total()).isEqualTo(Money.euros(13));
        var line = till.ticket().model().lines().getFirst();
        assertThat(line.discount()).isEqualTo("3 for 2 on soaps −€6.50");
        assertThat(line.struckPrice()).isEqualTo("€19.50");
        assertThat(line.amount()).isEqualTo("€13.00");
        assertThat(till.ticket().model().totalsProperty().get().discounts())
                .singleElement()
                .satisfies(row -> assertThat(row.name() + row.amount()).isEqualTo("3 for 2 on soaps−€6.50"));
    }

    @Test
    void sellsAtThePriceThatTheCustomerWasTold() {
        var promotion = threeForTwo();
        var till = till(3);
        till.accept(new TicketRequest.Pay());
        office.shop()
                .counter()
                .promotions()
                .save(
                        office.owner(),
                        promotion.id(),
                        promotion.version(),
                        promotion.draft().with(false));

        till.payment().accept(new PaymentRequest.Finish());

        var sale =
                office.shop().counter().sales().last(office.shop().till().id()).orElseThrow();
        assertThat(sale.total()).isEqualTo(Money.euros(13));
        assertThat(sale.lines().getFirst().reductions())
                .containsExactly(new Reduction(ReductionKind.PROMOTION, "3 for 2 on soaps", Money.of("6.50")));
    }

    @Test
    void showsThePriceOfNowOnceThePaymentIsLeft() {
        var promotion = threeForTwo();
        var till = till(3);
        till.accept(new TicketRequest.Pay());
        office.shop()
                .counter()
                .promotions()
                .save(
                        office.owner(),
                        promotion.id(),
                        promotion.version(),
                        promotion.draft().with(false));
        assertThat(till.ticket().total()).isEqualTo(Money.euros(13));

        till.payment().back();

        assertThat(till.ticket().total()).isEqualTo(Money.of("19.50"));
        assertThat(till.ticket().model().totalsProperty().get().total()).isEqualTo("€19.50");
    }

    @Test
    void takesACouponOnceAndTakesItOffAgain() {
        promote(new PromotionDraft(
                "Welcome",
                new Offer.PercentOff(Goods.ALL, Percent.whole(10)),
                Schedule.ALWAYS,
                new CouponCode("WELCOME10"),
                null,
                null,
                true));
        var till = till(1);

        till.catalogue().scan(ScanReader.read("welcome10"));
        assertThat(till.ticket().total()).isEqualTo(Money.of("5.85"));
        assertThat(till.ticket().model().lines().getFirst().discount()).startsWith("Welcome");

        till.catalogue().scan(ScanReader.read("WELCOME10"));
        assertThat(till.ticket().basket().coupons()).hasSize(1);
        messages.press("Take it off");
        assertThat(till.ticket().total()).isEqualTo(Money.of("6.50"));
    }

    @Test
    void whatTheSellerTakesOffIsMeasuredWithoutThePromotion() {
        threeForTwo();
        var till = till(3);
        till.accept(new TicketRequest.DiscountAll());

        till.accept(new TicketRequest.Answer("10"));

        assertThat(till.ticket().total()).isEqualTo(Money.of("11.70"));
        assertThat(till.ticket().model().promptProperty().get()).isNull();
    }

    @Test
    void showsTheVoucherThatATicketEarnsAsALastLine() {
        promote(new PromotionDraft(
                "5 € for the next purchase",
                new Offer.Reward(Goods.ALL, Money.euros(13), Money.euros(5), 30),
                Schedule.ALWAYS));
        var till = till(1);
        assertThat(till.ticket().model().lines()).hasSize(1);

        till.accept(new LineRequest.More(0));

        assertThat(till.ticket().model().lines()).hasSize(2);
        assertThat(till.ticket().model().lines().getLast().amount()).isEqualTo("€0.00");
        assertThat(till.ticket().total()).isEqualTo(Money.euros(13));
        till.accept(new LineRequest.Remove(1));
        till.accept(new LineRequest.ChangeQuantity(1));
        assertThat(till.ticket().model().promptProperty().get()).isNull();
        till.accept(new TicketRequest.Pay());
        till.payment().accept(new PaymentRequest.Finish());
        var sale =
                office.shop().counter().sales().last(office.shop().till().id()).orElseThrow();
        assertThat(sale.vouchersSold()).hasSize(1);
        assertThat(sale.total()).isEqualTo(Money.euros(13));
    }

    @Test
    void givesACustomerOfTheTradeThePricesOfTheirGroup() {
        promote(new PromotionDraft(
                "Trade prices",
                new Offer.OwnPrices(Map.of(soap(), Money.of("5.00"))),
                Schedule.ALWAYS,
                null,
                new CustomerGroup("Trade"),
                null,
                true));
        var till = till(2);
        assertThat(till.ticket().total()).isEqualTo(Money.euros(13));
        var details = CustomerDetails.person(PersonName.of("Marco", "Bellini"))
                .draft()
                .tags(List.of("trade"))
                .build();
        var created = office.shop().customerFile().customers().create(office.owner(), details);

        till.ticket().attach(((CreateResult.Created) created).customer().id());

        assertThat(till.ticket().total()).isEqualTo(Money.euros(10));
        assertThat(till.ticket().model().lines().getFirst().discount()).isEqualTo("Trade prices −€3.00");
        till.ticket().removeCustomer();
        assertThat(till.ticket().total()).isEqualTo(Money.euros(13));
        messages.undo();
        assertThat(till.ticket().total()).isEqualTo(Money.euros(10));
        till.accept(new TicketRequest.Pay());
        till.payment().accept(new PaymentRequest.Finish());
        var sale =
                office.shop().counter().sales().last(office.shop().till().id()).orElseThrow();
        assertThat(sale.total()).isEqualTo(Money.euros(10));
    }

    @Test
    void fitsOnTheTicket() {
        promote(new PromotionDraft(
                "3 pour 2 sur tous les savons de Marseille", new Offer.TakeAndPay(Goods.ALL, 3, 2), Schedule.ALWAYS));
        promote(new PromotionDraft(
                "5 € dès 13 € d’achat",
                new Offer.Reward(Goods.ALL, Money.euros(13), Money.euros(5), 30),
                Schedule.ALWAYS));

        Screenshots.start();
        assertThat(ScreenFixture.picture(
                        "till-promotions-fr",
                        ScreenFixture.shot(Language.FRENCH),
                        () -> office.window(
                                Language.FRENCH,
                                Destination.SELL,
                                context -> new TillScreen(context, office.shop()),
                                screen -> {
                                    for (var soaps = 0; soaps < 4; soaps++) {
                                        screen.scanned(ScanReader.read(SOAP));
                                    }
                                })))
                .isEmpty();
    }

    private static ArticleId soap() {
        return office.shop().counter().catalogue().byBarcode(SOAP).orElseThrow().id();
    }
}
