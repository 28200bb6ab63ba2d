package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopModelTest {

    @TempDir
    Path folder;

    private final List<Language> spoken = new ArrayList<>();

    private ShopModel shopModel(ScreenFixture office) {
        var shop = office.shop();
        return new ShopModel(
                office.context(Language.ENGLISH), shop.settings(), shop::till, shop::renameTill, spoken::add);
    }

    @Test
    void changesTheShop() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var settings = office.shop().settings();
            var shop = shopModel(office);
            shop.load();
            shop.part(ShopModel.Part.TOWN).set("Manosque");
            shop.save();
            assertThat(settings.profile().address().town()).isEqualTo("Manosque");
            shop.part(ShopModel.Part.NAME).set(" ");
            shop.save();
            assertThat(shop.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void reportsWhichSettingSomebodyElseChanged() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var settings = office.shop().settings();
            var mine = shopModel(office);
            var theirs = shopModel(office);
            mine.load();
            theirs.load();
            theirs.part(ShopModel.Part.TOWN).set("Manosque");
            theirs.save();
            mine.part(ShopModel.Part.TOWN).set("Apt");
            mine.save();
            assertThat(mine.messages().posted()).singleElement().satisfies(posted -> {
                assertThat(posted.level()).isEqualTo(Level.WARNING);
                assertThat(posted.message().happened()).contains("Manosque");
            });
            assertThat(mine.part(ShopModel.Part.TOWN).get()).isEqualTo("Apt");
            mine.save();
            assertThat(settings.profile().address().town()).isEqualTo("Apt");
        }
    }

    @Test
    void refusesWhatIsWrongWhereItIsTyped() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var model = shopModel(office);
            model.load();
            assertThat(model.fault(ShopModel.Part.POSTCODE, "8424")).contains("five digits");
            assertThat(model.fault(ShopModel.Part.POSTCODE, "84240")).isEmpty();
            model.part(ShopModel.Part.VAT).set("FR 66 912 345 675");
            model.save();
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
            assertThat(office.shop().settings().profile().vatNumber()).doesNotContain("912");

            model.part(ShopModel.Part.VAT).set("FR 65 912 345 675");
            model.save();
            assertThat(office.shop().settings().profile().vatNumber()).isEqualTo("FR 65 912 345 675");
        }
    }

    @Test
    void renamesTheTillAndKeepsItsNumbers() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            var model = shopModel(office);
            model.load();
            office.sell("A1", 1, true);
            model.part(ShopModel.Part.TILL).set("Comptoir du fond");
            model.save();

            assertThat(office.shop().till().name()).isEqualTo("Comptoir du fond");
            assertThat(office.shop().till().id()).isEqualTo(TillId.FIRST);
            office.sell("A1", 1, true);
            assertThat(office.shop().counter().sales().last(TillId.FIRST))
                    .hasValueSatisfying(sale -> assertThat(sale.number()).hasToString("A-000002"));
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void refusesTheNameOfAnotherTill() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            office.shop().tills().register(UUID.randomUUID(), "Caisse 2", "test");
            var model = shopModel(office);
            model.load();
            model.part(ShopModel.Part.TILL).set("caisse 2");
            model.save();

            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
            assertThat(office.shop().till().name()).isEqualTo("1");
        }
    }

    @Test
    void tellsTheWindowOfItsLanguageWhenItIsSaved() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var model = shopModel(office);
            model.load();
            model.languageProperty().set(Language.ITALIAN);
            assertThat(spoken).isEmpty();

            model.save();

            assertThat(spoken).containsExactly(Language.ITALIAN);
            assertThat(office.shop().settings().profile().language()).isEqualTo(Language.ITALIAN);
        }
    }
}
