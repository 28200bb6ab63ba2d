package org.comptoir.desktop.dayend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.tender.ForeignCash;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.ForeignRates;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.dayend.EndOfDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A soap for 6.50 that was paid with 20 francs, worth 19.06, and the drawer in the evening.
class ForeignCountTest {

    private static final ForeignRate FRANCS = new ForeignRate("CHF", 953_200, LocalDate.of(2026, 9, 12));

    @TempDir
    Path folder;

    private static void sellForFrancs(ScreenFixture office) {
        var rates = ForeignRates.NONE.with(FRANCS);
        office.shop().settings().putAudited(office.owner(), ForeignRates.NOTE, rates.text());
        var soap = office.shop()
                .counter()
                .register()
                .ringUp(Basket.EMPTY, office.article("A1"), Quantity.ONE)
                .orThrow();
        var cash = new ForeignCash("CHF", 2000, FRANCS.rate());
        var result = office.shop()
                .counter()
                .checkout()
                .complete(
                        soap,
                        List.of(new Tender.Foreign(cash, rates.value(cash).orElseThrow())),
                        office.owner(),
                        UUID.randomUUID());
        assertThat(result).isInstanceOf(Completed.class);
    }

    private static DayEndModel counting(ScreenFixture office) {
        var shop = office.shop();
        var context = office.context(Language.ENGLISH);
        var model = new DayEndModel(
                context,
                new EndOfDay(shop, context.documents()),
                shop.counter().dayEnd(),
                Optional::empty,
                shop.clock());
        model.load();
        return model;
    }

    private static TenderCountModel francs(DayEndModel model) {
        return model.count().tenders().stream()
                .filter(tender -> tender.type().equals(Tender.Foreign.typeOf("CHF")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isBlindAndInFrancsAndComparedBesideTheEuros() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            sellForFrancs(office);
            office.sell("A1", 3, true);
            var model = counting(office);
            francs(model).countedProperty().set(Money.euros(20));
            Objects.requireNonNull(model.count().drawer().counts().get(Money.ofCents(1)))
                    .set(694);

            model.confirm();

            assertThat(model.difference()).as("19.50 less the change of 12.56").isEqualTo(Money.ZERO);
            var formats = office.formats(Language.ENGLISH);
            assertThat(model.comparisons())
                    .extracting(row -> row.shown(row.expected(), formats) + " "
                            + row.shown(Objects.requireNonNull(row.counted()), formats))
                    .containsExactly("€6.94 €6.94", "CHF\u00A020.00 CHF\u00A020.00");
        }
    }

    @Test
    void missingFrancsAreMissingInTheDrawerAndSignedWithTheClosing() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            sellForFrancs(office);
            office.sell("A1", 3, true);
            var model = counting(office);
            francs(model).countedProperty().set(Money.euros(10));
            Objects.requireNonNull(model.count().drawer().counts().get(Money.ofCents(1)))
                    .set(694);
            model.confirm();
            assertThat(model.difference()).isEqualTo(Money.of("-9.53"));
            model.count().reasonProperty().set("dix francs rendus par erreur");
            model.nextFloatProperty().set(Money.ZERO);

            model.ask();
            model.close();

            var closing = office.shop().counter().dayEnd().lastClosings(1).getFirst();
            assertThat(closing.difference()).isEqualTo(Money.of("-9.53"));
            assertThat(closing.counts())
                    .singleElement()
                    .satisfies(count -> assertThat(count.counted()).isEqualTo(Money.euros(10)));
        }
    }
}
