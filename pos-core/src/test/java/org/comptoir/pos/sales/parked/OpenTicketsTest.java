package org.comptoir.pos.sales.parked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.CHEESE;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount.AmountOff;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.DiscountApproval;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class OpenTicketsTest {

    private static final TillId TILL = TillId.FIRST;
    private static final TillId OTHER = new TillId("B");

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private OpenTickets tickets;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        tickets = new OpenTickets(shop.database, shop);
    }

    @Test
    void restoresTheTicketUnchanged() {
        var id = UUID.randomUUID();
        var free =
                new ArticleItem(new ArticleId(9), "F", "Fleurs « coupées »", SoldBy.PIECE, true, TestShop.NORMAL, null);
        var basket = basket(LAMP, HONEY)
                .with(CHEESE, Quantity.of("0.425"))
                .with(BasketLine.at(free, Quantity.ONE, Money.euros(9)).with(new ShareOff(Percent.of("7.5"))))
                .with(BasketLine.of(new VoucherItem("Bon cadeau", Money.euros(20), LocalDate.of(2027, 1, 1))))
                .with(BasketLine.of(new VoucherItem("Bon", Money.euros(15), null, TestShop.REDUCED)))
                .with(BasketLine.of(new VoucherItem("Bon cadeau", Money.euros(20), null))
                        .withNote("Noël"))
                .withCustomer(CUSTOMER)
                .withDiscount(new AmountOff(Money.of("1.50"), "abonnée"))
                .withApproval(DiscountApproval.by(TestShop.OWNER, Money.of("1.50")));

        tickets.save(TILL, id, basket(LAMP));
        tickets.save(TILL, id, basket);

        assertThat(tickets.resume(TILL)).hasValueSatisfying(ticket -> {
            assertThat(ticket.basket()).isEqualTo(basket);
            assertThat(ticket.requestId()).isEqualTo(id);
        });
        assertThat(tickets.resume(OTHER)).isEmpty();
    }

    @Test
    void keepsABasketLongerThanAnyColumn() {
        var basket = Basket.EMPTY;
        for (var i = 0; i < 300; i++) {
            basket = basket.with(BasketLine.of(LAMP, Quantity.ONE).withNote("é".repeat(200)));
        }
        tickets.save(TILL, UUID.randomUUID(), basket);

        assertThat(tickets.resume(TILL).orElseThrow().basket()).isEqualTo(basket);
    }

    @Test
    void deletesEmptyAndDroppedTickets() {
        var id = UUID.randomUUID();
        tickets.save(TILL, id, basket(LAMP));
        tickets.save(TILL, id, Basket.EMPTY);
        assertThat(shop.count("open_ticket")).isZero();

        tickets.save(TILL, id, Basket.EMPTY.withCustomer(CUSTOMER));
        assertThat(tickets.resume(TILL)).as("a customer alone is worth keeping").isPresent();
        tickets.delete(id);
        assertThat(tickets.resume(TILL)).isEmpty();
    }

    @Test
    void parksAndRecallsOnce() {
        var id = UUID.randomUUID();
        tickets.save(TILL, id, basket(LAMP));
        tickets.park(OWNER, id, "  Dame au chapeau " + "x".repeat(200));

        assertThat(tickets.resume(TILL)).isEmpty();
        assertThat(tickets.parked()).singleElement().satisfies(ticket -> {
            assertThat(ticket.label()).startsWith("Dame au chapeau").hasSize(120);
            assertThat(ticket.parkedBy()).isEqualTo("Nadia Ferrand");
            assertThat(ticket.till()).isEqualTo(TILL);
        });
        assertThat(tickets.recall(OTHER, id)).isPresent();
        assertThat(tickets.recall(TILL, id)).as("another till was quicker").isEmpty();
        assertThat(tickets.resume(OTHER)).isPresent();
    }

    @Test
    void isDeletedOnceSoldAndNeverRestored() {
        var id = UUID.randomUUID();
        tickets.save(TILL, id, basket(LAMP));
        shop.checkout().complete(basket(LAMP), List.of(new Cash(Money.euros(50))), OWNER, id);
        assertThat(shop.count("open_ticket")).isZero();

        tickets.save(TILL, id, basket(LAMP));

        assertThat(tickets.resume(TILL)).as("written late, after the sale").isEmpty();
    }

    @Test
    void readsATicketParkedBeforeDiscountsHadReasons() {
        var id = UUID.randomUUID();
        tickets.save(TILL, id, basket(LAMP));
        shop.database.run(session -> session.createMutationQuery("update OpenTicketRow set content = :content")
                .setParameter("content", """
                        {"version":1,"percentOff":500,"lines":[{"article":{"id":1,"code":"LAMP","name":"Lampe à poser",\
                        "soldBy":"PIECE","vat":"N","rate":2000,"listPrice":2490},"quantity":2000,"price":2490,"note":"",\
                        "amountOff":100}]}""")
                .executeUpdate());

        assertThat(tickets.resume(TILL).orElseThrow().basket())
                .isEqualTo(Basket.EMPTY
                        .with(BasketLine.of(LAMP, Quantity.of(2)).with(new AmountOff(Money.euros(1))))
                        .withDiscount(new ShareOff(Percent.whole(5))));
    }

    @Test
    void keepsReturnsWithTheOriginalSale() {
        var voucher = new VoucherItem("Bon", Money.euros(20), LocalDate.of(2027, 3, 7));
        var sold = shop.sell(
                Basket.EMPTY
                        .with(BasketLine.of(LAMP, Quantity.of(2)).with(new ShareOff(Percent.whole(10), "rayure")))
                        .with(BasketLine.of(voucher)),
                new Cash(Money.euros(100)));
        var ticket = shop.ticket(sold.number());
        var basket = basket(LAMP)
                .with(BasketLine.of(
                                new ReturnItem(
                                        ticket, 1, new ReturnTerms(ReturnReason.FAULTY, ReturnedGoods.WRITTEN_OFF)),
                                Quantity.ONE)
                        .withNote("rayée"))
                .with(BasketLine.of(new ReturnItem(ticket, 2), Quantity.ONE));

        tickets.save(TILL, UUID.randomUUID(), basket);

        assertThat(tickets.resume(TILL).orElseThrow().basket()).isEqualTo(basket);
    }

    @Test
    void ignoresAnUnreadableTicket() {
        var id = UUID.randomUUID();
        tickets.save(TILL, id, basket(LAMP));
        shop.database.run(session -> session.createMutationQuery("update OpenTicketRow set content = :content")
                .setParameter("content", "{\"version\":2}")
                .executeUpdate());

        assertThat(tickets.resume(TILL)).isEmpty();
        assertThat(shop.count("open_ticket")).isEqualTo(1);
    }
}
