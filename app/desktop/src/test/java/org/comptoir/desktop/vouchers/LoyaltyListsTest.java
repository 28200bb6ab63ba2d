package org.comptoir.desktop.vouchers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.loyalty.LoyaltyProgram;
import org.comptoir.customers.loyalty.LoyaltyScheme;
import org.comptoir.customers.loyalty.rules.BirthdayGift;
import org.comptoir.customers.loyalty.rules.LoyaltyLevels;
import org.comptoir.customers.loyalty.rules.PointsExpiry;
import org.comptoir.customers.loyalty.rules.PointsReward;
import org.comptoir.customers.loyalty.rules.PointsRounding;
import org.comptoir.desktop.office.PageShots;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.vouchers.LoyaltyListsModel.Shown;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.VoucherTerm;
import org.comptoir.shop.documents.LoyaltyTables;
import org.comptoir.shop.selling.LookupResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoyaltyListsTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static LoyaltyListsModel model(ScreenContext context, ScreenFixture office) {
        return new LoyaltyListsModel(
                context,
                new LoyaltyTables(office.shop(), context.formats()),
                office.shop().customerFile(),
                office.shop().clock());
    }

    private static void fill(ScreenFixture office) {
        var shop = office.shop();
        var file = shop.customerFile();
        file.loyalty()
                .changeProgram(
                        office.owner(),
                        new LoyaltyProgram(
                                LoyaltyScheme.DEFAULT,
                                PointsRounding.WHOLE_EUROS,
                                List.of(),
                                LoyaltyLevels.NONE,
                                0,
                                new BirthdayGift.OfPoints(50, 7),
                                new PointsExpiry.AfterEarning(1),
                                new PointsReward.Nothing(),
                                VoucherTerm.DEFAULT));
        var birthday = Birthday.of(LocalDate.now(shop.clock()));
        file.customers()
                .create(
                        office.owner(),
                        CustomerDetails.person(PersonName.of("Élodie", "Durand-Lefèvre de la Bastide"))
                                .draft()
                                .birthday(birthday)
                                .build());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theGiftOfTheMonthIsGivenOnceAndEachListFits(Language language) {
        try (var office = ScreenFixture.founded(folder, language)) {
            fill(office);
            var model = model(office.context(language), office);
            model.show(Shown.BIRTHDAYS);
            var before = model.tableProperty().get();
            assertThat(before).isNotNull();
            assertThat(before.words())
                    .singleElement()
                    .satisfies(row -> assertThat(row.getLast()).isEmpty());
            model.giveBirthdays();
            model.giveBirthdays();
            var after = model.tableProperty().get();
            assertThat(after).isNotNull();
            assertThat(after.words())
                    .singleElement()
                    .satisfies(row -> assertThat(row.getLast()).isNotEmpty());
            assertThat(office.shop().customerFile().loyalty().members(office.owner(), 9))
                    .singleElement()
                    .satisfies(member -> assertThat(member.balance()).isEqualTo(50));
            var shop = office.shop();
            var number =
                    shop.customerFile().blankCards().reserve(office.owner(), 1).getFirst();
            var card = new Scanned.CustomerCard(number, "");
            assertThat(shop.counter().itemLookup().find(card)).isInstanceOf(LookupResult.FoundCustomer.class);
            model.cardProperty().set(number);
            model.customerProperty().set(number);
            model.join();
            assertThat(model.messages()
                            .faultOf(LoyaltyListsModel.CUSTOMER_FIELD)
                            .get())
                    .isNotEmpty();
            model.customerProperty().set("1001");
            model.join();
            assertThat(shop.counter().itemLookup().find(card))
                    .isInstanceOfSatisfying(
                            LookupResult.FoundCustomer.class,
                            found -> assertThat(found.customer().number()).isEqualTo("1001"));
            for (var shown : Shown.values()) {
                for (var shot : PageShots.ALL) {
                    var name = "loyalty-" + shown + "-" + language.code() + "-" + PageShots.name(shot);
                    assertThat(ScreenFixture.picture(name, shot, () -> {
                                var context = office.context(language);
                                var listed = model(context, office);
                                var page = new LoyaltyListsPage(listed, context, () -> {});
                                listed.show(shown);
                                return page;
                            }))
                            .as(name)
                            .isEmpty();
                }
            }
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
