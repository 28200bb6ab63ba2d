package org.comptoir.desktop.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Returns;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.open.OpenShop;

/// Sales of an invented shop: to a customer and to nobody, with a discount, with a return.
final class SoldDays {

    private final ScreenFixture office;
    private final OpenShop shop;
    final Customer elodie;

    /// By cash, with a discount.
    final Sale ofElodie;

    /// By card.
    final Sale ofNobody;

    /// In which a soap of the first one came back.
    final Sale back;

    SoldDays(ScreenFixture office) {
        this.office = office.stocked();
        shop = office.shop();
        elodie = customer("Élodie", "Durand-Lefèvre");
        shop.customerFile().search().prepare(read -> {});
        var two = rungUp(basket("A1", 2), "A4", 1);
        var autumn = new Discount.ShareOff(Percent.whole(20), "Offre d’automne");
        ofElodie = sell(
                two.withLine(1, two.lines().get(1).with(autumn))
                        .withCustomer(new SaleCustomer(elodie.id(), elodie.displayName())),
                new Tender.Cash(Money.euros(50)));
        ofNobody = sell(basket("A2", 1), new Tender.Card(price("A2")));
        back = bringBack(ofElodie.number(), 1);
    }

    Customer customer(String given, String family) {
        var result = shop.customerFile()
                .customers()
                .create(office.owner(), CustomerDetails.person(PersonName.of(given, family)));
        return ((CreateResult.Created) result).customer();
    }

    private Money price(String code) {
        return Objects.requireNonNull(office.article(code).price());
    }

    Basket basket(String code, int pieces) {
        return rungUp(Basket.EMPTY, code, pieces);
    }

    private Basket rungUp(Basket basket, String code, int pieces) {
        return shop.counter()
                .register()
                .ringUp(basket, office.article(code), Quantity.of(pieces))
                .orThrow();
    }

    Sale sell(Basket basket, Tender... tenders) {
        return completed(basket, List.of(tenders), List.of());
    }

    private Sale bringBack(SaleNumber number, int line) {
        var ticket = new Returns(shop.database()).ticket(number).orElseThrow();
        var basket = Basket.EMPTY.with(BasketLine.of(new ReturnItem(ticket, line), Quantity.ONE));
        return completed(basket, List.of(), List.of(new Payout.CashPayout(price("A1"))));
    }

    private Sale completed(Basket basket, List<Tender> tenders, List<Payout> payouts) {
        var result = shop.counter().checkout().complete(basket, tenders, payouts, office.owner(), UUID.randomUUID());
        assertThat(result).isInstanceOf(CheckoutResult.Completed.class);
        return ((CheckoutResult.Completed) result).sale();
    }
}
