package org.comptoir.desktop.promotions;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.desktop.articles.ArticlesScreen;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.promotions.PromotionDraft;
import org.comptoir.pos.promotions.PromotionState;
import org.comptoir.pos.promotions.transfer.PromotionColumn;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromotionsPageTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static PromotionsModel model(ScreenFixture office) {
        var counter = office.shop().counter();
        var model = new PromotionsModel(
                office.context(Language.ENGLISH),
                counter.promotions(),
                counter.catalogue(),
                office.shop().clock());
        model.load();
        return model;
    }

    @Test
    void makesOneTellsItInASentenceAndStopsIt() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            var model = model(office);
            var article = office.shop().counter().catalogue().find("savon", 1).getFirst();
            var fields = model.fields();
            model.openNew();
            fields.cell(PromotionColumn.KIND).set("take");
            fields.articles().set(article.code());
            assertThat(model.previewProperty().get().missing()).isNotEmpty();
            fields.cell(PromotionColumn.TAKE).set("3");
            fields.cell(PromotionColumn.PAY).set("2");
            fields.cell(PromotionColumn.DAYS).set("mon tue wed thu fri");
            fields.cell(PromotionColumn.START).set("14:00");
            fields.cell(PromotionColumn.END).set("18:00");

            assertThat(model.previewProperty().get().sentence())
                    .isEqualTo("Take 3, pay for 2: the cheapest is free, on " + article.displayName()
                            + ", Mon–Fri, from 14:00 to 18:00");
            assertThat(model.previewProperty().get().example()).contains("3 × " + article.displayName());

            model.save();
            assertThat(model.messages().faultOf(PromotionColumn.NAME.name()).get())
                    .isNotEmpty();
            fields.cell(PromotionColumn.NAME).set("3 for 2");
            model.save();
            assertThat(model.listed())
                    .singleElement()
                    .satisfies(listed ->
                            assertThat(listed.promotion().draft().active()).isTrue());
            assertThat(office.shop().counter().promotions().current()).hasSize(1);

            model.toggle();
            assertThat(model.listed().getFirst().state()).isEqualTo(PromotionState.STOPPED);
            assertThat(office.shop().counter().promotions().current()).isEmpty();
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void triesItWithWhatIsTyped() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            var model = model(office);
            var article = office.shop().counter().catalogue().find("savon", 1).getFirst();
            model.openNew();
            model.fields().cell(PromotionColumn.PERCENT).set("50");
            model.triedProperty().set("2 " + article.code());

            assertThat(model.previewProperty().get().example())
                    .contains(office.formats(Language.ENGLISH).money(requireNonNull(article.price())));

            model.triedProperty().set("2 NOTHING");
            assertThat(model.previewProperty().get().example()).contains("2 NOTHING");
        }
    }

    @Test
    void aCashierReadsThemAndChangesNothing() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            fill(office);
            var cashier = new SignedInStaff(office.owner().id(), "Nadia", Role.CASHIER);
            var context = office.context(
                    Language.FRENCH, () -> cashier, office.tasks(), office.messages(), new SystemFileChoice());
            var counter = office.shop().counter();
            var model = new PromotionsModel(
                    context,
                    counter.promotions(),
                    counter.catalogue(),
                    office.shop().clock());

            model.load();
            assertThat(model.listed()).hasSize(4);
            assertThat(model.mayEdit()).isFalse();
            model.open(model.listed().getFirst().promotion());
            model.toggle();
            assertThat(office.shop().counter().promotions().list())
                    .filteredOn(promotion -> promotion.draft().active())
                    .hasSize(3);
        }
    }

    private static void fill(ScreenFixture office) {
        var counter = office.shop().counter();
        counter.catalogue().addCategory(office.owner(), "Jardin et balcon", CategoryColour.PAPER);
        var category = counter.catalogue().categories().getFirst().id();
        var today = LocalDate.ofInstant(
                office.shop().clock().instant(), office.shop().till().zone());
        for (var draft : List.of(
                new PromotionDraft(
                        "3 pour 2 sur toute l’épicerie",
                        new Offer.TakeAndPay(Goods.of(category), 3, 2),
                        new Schedule(today, today.plusDays(30), Schedule.ALWAYS.days(), null, null)),
                new PromotionDraft(
                        "Bienvenue",
                        new Offer.PercentOff(Goods.ALL, Percent.whole(10)),
                        Schedule.ALWAYS,
                        new CouponCode("BIENVENUE10"),
                        null,
                        100,
                        true),
                new PromotionDraft(
                        "Soldes d’été",
                        new Offer.PercentOff(Goods.ALL, Percent.whole(30)),
                        Schedule.between(null, today.minusDays(1))),
                new PromotionDraft(
                                "Le deuxième à moitié prix",
                                new Offer.SecondOff(Goods.ALL, Percent.whole(50)),
                                Schedule.between(today.plusDays(7), null))
                        .with(false))) {
            counter.promotions().save(office.owner(), draft);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fits(Language language) {
        try (var office = ScreenFixture.founded(folder, language).stocked()) {
            fill(office);
            assertThat(ScreenFixture.picture(
                            "promotions-" + language.code(),
                            ScreenFixture.shot(language),
                            () -> office.window(
                                    language,
                                    Destination.ARTICLES,
                                    context -> new ArticlesScreen(context, office.shop()),
                                    screen -> ((ArticlesScreen) screen)
                                            .promotions()
                                            .open(0))))
                    .isEmpty();
        }
    }
}
