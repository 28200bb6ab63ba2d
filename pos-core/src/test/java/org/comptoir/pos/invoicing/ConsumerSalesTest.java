package org.comptoir.pos.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.pos.invoicing.InvoiceShop.SOMEBODY;
import static org.comptoir.pos.invoicing.InvoiceShop.issued;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.CHEESE;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.NORMAL;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.REDUCED;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What is reported of sales to consumers.
@ParameterizedClass
@EnumSource(TestEngine.class)
class ConsumerSalesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 7);

    @Parameter
    TestEngine engine;

    private InvoiceShop issuing;

    @BeforeEach
    void open() {
        issuing = new InvoiceShop(engine);
    }

    private Sale sold() {
        return issuing.shop.sell(basket(LAMP, HONEY), new Tender.Card(Money.of("33.40")));
    }

    private void serve(ArticleItem article) {
        TestDatabases.ownerOf(issuing.shop.database).run(session -> {
            session.createNativeMutationQuery("insert into category (id, name, tint, position, version)"
                            + " values (7, 'Ateliers', 'SERVICES', 1, 0)")
                    .executeUpdate();
            session.createNativeMutationQuery("update article set category_id = 7 where id = :id")
                    .setParameter("id", article.id().value())
                    .executeUpdate();
        });
    }

    @Test
    void tellServicesApartFromGoodsByTheirCategories() {
        serve(HONEY);
        var both = new SuppliedCategories(SupplyKind.GOODS_AND_SERVICES, Set.of(new CategoryId(7)));
        var consumers = new ConsumerSales(issuing.shop.database, () -> both);
        sold();
        issuing.shop.sell(basket(CHEESE), new Tender.Card(Money.of("31.20")));
        issuing.shop.sell(basket(HONEY, CHEESE), new Tender.Card(Money.of("39.70")));

        var reported = consumers.of(OWNER, DAY);

        assertThat(reported.transactions()).isEqualTo(3);
        assertThat(reported.parts())
                .extracting(ConsumerSales.Part::category, ConsumerSales.Part::transactions)
                .containsExactly(tuple(ConsumerCategory.GOODS, 3L), tuple(ConsumerCategory.SERVICES, 2L));
        assertThat(reported.parts().getLast().taxes())
                .isEqualTo(new TaxSummary(List.of(new TaxSummary.Row(REDUCED, Money.of("16.12"), Money.of("0.88")))));
        assertThat(reported.parts()
                        .getFirst()
                        .taxes()
                        .plus(reported.parts().getLast().taxes()))
                .as("to the cent")
                .isEqualTo(reported.taxes());
        assertThat(reported.taxes().gross()).isEqualTo(Money.of("104.30"));
    }

    @Test
    void takeOffServicesWhatSinglePurposeVouchersPaidOfThem() {
        serve(HONEY);
        var shop = issuing.shop;
        var item = new VoucherItem("Bon", Money.euros(60), null, REDUCED);
        var voucher = shop.sell(Basket.EMPTY.with(BasketLine.of(item)), new Tender.Card(Money.euros(60)));
        var code = TestShop.code(voucher.vouchersSold().getFirst().code());
        shop.sell(basket(HONEY), new Tender.VoucherTender(code, Money.of("8.50")));
        shop.sell(
                basket(HONEY, CHEESE),
                new Tender.VoucherTender(code, Money.of("19.85")),
                new Tender.Card(Money.of("19.85")));

        assertThat(gross(ConsumerCategory.SERVICES)).as("half of it").isEqualTo(Money.of("4.25"));
        assertThat(gross(ConsumerCategory.GOODS)).as("with the voucher").isEqualTo(Money.of("75.60"));
    }

    @Test
    void leaveNoCentOfServicesThatComeBackOneByOne() {
        serve(LAMP);
        var shop = issuing.shop;
        var cut = new ArticleItem(LAMP.id(), LAMP.code(), LAMP.name(), LAMP.soldBy(), false, NORMAL, Money.of("33.33"));
        var sold = shop.sell(basket(cut, Quantity.of(2)), new Tender.Card(Money.of("66.66")));
        shop.bringBack(sold.number(), 1, Quantity.ONE, new Payout.CardPayout(Money.of("33.33")));
        shop.bringBack(sold.number(), 1, Quantity.ONE, new Payout.CardPayout(Money.of("33.33")));

        var reported = mixed().of(OWNER, DAY);

        assertThat(reported.parts()).singleElement().satisfies(part -> {
            assertThat(part.category()).isEqualTo(ConsumerCategory.SERVICES);
            assertThat(part.taxes()).isEqualTo(reported.taxes());
        });
    }

    private ConsumerSales mixed() {
        var both = new SuppliedCategories(SupplyKind.GOODS_AND_SERVICES, Set.of(new CategoryId(7)));
        return new ConsumerSales(issuing.shop.database, () -> both);
    }

    private Money gross(ConsumerCategory category) {
        return Money.sum(mixed().of(OWNER, DAY).parts().stream()
                .filter(part -> part.category() == category)
                .map(part -> part.taxes().gross())
                .toList());
    }

    @Test
    void areAllOfOneKindWhereTheShopSuppliesOne() {
        serve(HONEY);
        sold();

        assertThat(parts(new SuppliedCategories(SupplyKind.GOODS, Set.of(new CategoryId(7)))))
                .containsExactly(ConsumerCategory.GOODS);
        assertThat(parts(new SuppliedCategories(SupplyKind.SERVICES, Set.of())))
                .containsExactly(ConsumerCategory.SERVICES);
        assertThat(parts(new SuppliedCategories(SupplyKind.GOODS_AND_SERVICES, Set.of())))
                .containsExactly(ConsumerCategory.GOODS);
    }

    private List<ConsumerCategory> parts(SuppliedCategories supplied) {
        return new ConsumerSales(issuing.shop.database, () -> supplied)
                .of(OWNER, DAY).parts().stream()
                        .map(ConsumerSales.Part::category)
                        .toList();
    }

    @Test
    void readTheMarkedCategoriesAsTheyAreKept() {
        var marked = Set.of(new CategoryId(12), new CategoryId(3));
        assertThat(SuppliedCategories.text(marked)).isEqualTo("3,12");
        assertThat(SuppliedCategories.of(key -> Optional.of("3,12")).marked()).isEqualTo(marked);
        assertThat(SuppliedCategories.of(key -> Optional.of("3,x")).marked()).isEmpty();
        assertThat(SuppliedCategories.of(key -> Optional.empty())).isEqualTo(SuppliedCategories.GOODS);
    }

    @Test
    void toBusinessesAreNoSalesToConsumers() {
        var consumers = new ConsumerSales(issuing.shop.database, () -> SuppliedCategories.GOODS);
        var toHotel = sold();
        sold();
        var toPerson = sold();
        issuing.shop.voucher(Money.euros(50));
        assertThat(consumers.of(OWNER, DAY).transactions()).isEqualTo(3);

        issuing.issue(toHotel);
        issued(issuing.invoices.issue(CASHIER, toPerson.number(), SOMEBODY, Language.FRENCH));

        var reported = consumers.of(OWNER, DAY);
        assertThat(reported.transactions()).isEqualTo(2);
        assertThat(reported.taxes())
                .isEqualTo(new TaxSummary(List.of(
                        new TaxSummary.Row(NORMAL, Money.of("41.50"), Money.of("8.30")),
                        new TaxSummary.Row(REDUCED, Money.of("16.12"), Money.of("0.88")))));
        assertThat(consumers.of(OWNER, DAY.plusDays(1)).taxes().rows()).isEmpty();
        assertThatThrownBy(() -> consumers.of(CASHIER, DAY)).isInstanceOf(NotPermitted.class);
    }
}
