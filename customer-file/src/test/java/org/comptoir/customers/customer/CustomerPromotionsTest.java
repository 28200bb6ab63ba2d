package org.comptoir.customers.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.TODAY;

import java.util.List;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.pricing.promotion.PromotionId;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.sales.AccountOfSale;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CustomerPromotionsTest {

    private static final ParticipantResult REFUSED =
            new ParticipantResult.PromotionNotForCustomer("Trade prices", "métiers");

    @Parameter
    TestEngine engine;

    private Database database;
    private Customers customers;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        customers = new Customers(database, CLOCK);
    }

    private ParticipantResult sold(@Nullable Customer customer, @Nullable CustomerGroup group) {
        var promotion = new Promotion(
                new PromotionId(1),
                "Trade prices",
                new Offer.PercentOff(Goods.ALL, Percent.whole(30)),
                Schedule.ALWAYS,
                null,
                group);
        var sale = new SaleInProgress(
                new SaleNumber(TillId.FIRST, 1),
                NOON,
                TODAY,
                customer == null ? null : customer.atTheTill(),
                List.of(PastSales.line(Money.euros(10))),
                0,
                Money.ZERO,
                AccountOfSale.NONE,
                List.of(),
                List.of(promotion),
                "Camille");
        return database.read(session -> new CustomerPromotions().participate(session, sale));
    }

    private Customer tagged(String... tags) {
        var details = Fixtures.person("Ève " + tags.length, "Marchand", "Lyon")
                .draft()
                .tags(List.of(tags))
                .build();
        return Fixtures.created(customers, details);
    }

    @Test
    void areForCustomersWhoHaveTheTagAtTheSale() {
        var trade = new CustomerGroup("métiers");

        assertThat(sold(tagged("Fidèle", "Métiers"), trade)).isEqualTo(new ParticipantResult.Nothing());
        assertThat(sold(tagged("Fidèle"), trade)).isEqualTo(REFUSED);
        assertThat(sold(null, trade)).isEqualTo(REFUSED);
    }

    @Test
    void areForEverybodyOtherwise() {
        assertThat(sold(null, null)).isEqualTo(new ParticipantResult.Nothing());
        assertThat(sold(tagged(), null)).isEqualTo(new ParticipantResult.Nothing());
    }
}
